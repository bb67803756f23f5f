import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SlackPerson } from '../../../sandbox/slack/person.ts'
import type { SlackPlatform } from '../../../sandbox/slack/platform.ts'
import {
  createSlackIntake,
  type SlackIntake,
  type SlackIntakeOptions,
} from '../../../src/bots/slack/intake.ts'
import { createHomeHashes, type HomeHashes } from '../../../src/bots/slack/home-hashes.ts'
import { createSlackSend } from '../../../src/bots/slack/send.ts'
import type { Inbound } from '../../../src/cases/inbound.ts'
import { annasCase, APP_TOKEN, BOT_TOKEN, clientOf, recordingLog, SIGNING_SECRET, wordsFor } from './live.ts'

export type LiveIntake = {
  intake: SlackIntake
  /** What was stored, once per `platformId`, as the inbox keeps it. */
  inbox: Map<string, Inbound>
  /** Every call of `accept`, repeated deliveries too. */
  accepted: Inbound[]
  log: ReturnType<typeof recordingLog>
  homeHashes: HomeHashes
  stop(): Promise<void>
}

/** The intake beside a server of our own, as the product runs it; a `Map` stands for the inbox's unique key. */
export async function startIntake(
  platform: SlackPlatform,
  mode: 'http' | 'socket',
  options: Partial<SlackIntakeOptions> = {},
): Promise<LiveIntake> {
  const inbox = new Map<string, Inbound>()
  const accepted: Inbound[] = []
  const log = recordingLog()
  const homeHashes = createHomeHashes()
  const intake = createSlackIntake({
    mode:
      mode === 'http'
        ? { kind: 'http', signingSecret: SIGNING_SECRET }
        : { kind: 'socket', appToken: APP_TOKEN },
    botToken: BOT_TOKEN,
    apiUrl: platform.apiUrl,
    client: clientOf(platform),
    isStaff: (slackUser) => slackUser !== 'U0KIM',
    languageOf: (slackUser) => (slackUser === 'U0BEN' ? 'en' : null),
    answerCommand: async (subcommand, args, slackUser) => `${subcommand}|${args}|${slackUser}`,
    directory: {
      show: async () => ({ kind: 'refused', key: 'upkeep-gone' }),
      faults: async () => [],
    },
    authorizeModal: async () => true,
    originalFor: async () => null,
    wordsFor,
    homeHashes,
    log,
    ...options,
    accept: async (inbound) => {
      accepted.push(inbound)
      await options.accept?.(inbound)
      if (!inbox.has(inbound.platformId)) inbox.set(inbound.platformId, inbound)
    },
  })
  const server = createServer(intake.requestListener)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  if (mode === 'http') platform.setRequestUrl(`http://127.0.0.1:${port}/slack/events`)
  await intake.start()
  return {
    intake,
    inbox,
    accepted,
    log,
    homeHashes,
    async stop() {
      await intake.stop()
      await closed(server)
    },
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

/** A door that opens when the test says so. */
export function gate(): { passed: Promise<void>; open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { passed: promise, open: resolve }
}

/** Anna presses *close* in the thread of her case. */
export async function pressClose(platform: SlackPlatform): ReturnType<SlackPerson['press']> {
  const send = createSlackSend(clientOf(platform), wordsFor)
  const root = await send({ kind: 'thread_root', slackUser: 'U0ANNA', view: annasCase, language: 'de' }, [])
  if (root.kind !== 'sent') throw new Error(root.kind)
  return platform.user('U0ANNA').press(root.channel ?? '', root.ids[0] ?? '', 'case_close')
}

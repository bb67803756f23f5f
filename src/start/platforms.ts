import type { RequestListener } from 'node:http'
import { ConfigError, type SlackConfig, type TelegramConfig } from '../config.ts'
import { createSlackClient } from '../bots/slack/client.ts'
import { createHomeHashes } from '../bots/slack/home-hashes.ts'
import { createSlackIntake } from '../bots/slack/intake.ts'
import type { Reader } from '../bots/slack/render/case-words.ts'
import { casesAnswer, deskAnswer, helpAnswer } from '../bots/slack/render/command-answer.ts'
import { dueAnswer, overviewAnswer, searchAnswer } from '../bots/slack/render/directory/command-answers.ts'
import { gapsAnswer, gapsAreaUnknown } from '../bots/slack/render/gaps-answer.ts'
import type { SlackMessage } from '../bots/slack/render/running-text.ts'
import { createSlackSend } from '../bots/slack/send.ts'
import { createTelegramApi } from '../bots/telegram/api.ts'
import { createTelegramIntake } from '../bots/telegram/intake.ts'
import { createTelegramSend } from '../bots/telegram/send.ts'
import { setUpTelegram } from '../bots/telegram/setup.ts'
import { readDirectoryCommand } from '../bots/slack/parse/directory-command.ts'
import { readGapsRequest } from '../bots/slack/parse/gaps-request.ts'
import type { Subcommand } from '../bots/slack/parse/slash-command.ts'
import type { Inbound } from '../cases/inbound.ts'
import type { FetchFile, Send } from '../cases/outbound.ts'
import { staffMember, type StaffMember } from '../routing/staff.ts'
import { dropLease, holdLease } from '../storage/lanes.ts'
import type { HealthPart } from '../web/health.ts'
import { keepLease, type HeldLease, type LeaseTimes } from './held-lease.ts'
import type { JobContext } from '../workers/context.ts'
import { answerModel } from '../workers/staff/model.ts'
import { mayActOn } from '../workers/resolve.ts'
import { originalFor } from '../workers/staff/original.ts'
import { casesFor } from '../workers/staff/overview.ts'
import { faultsOf } from '../workers/upkeep/read-submitted.ts'
import { showUpkeep } from '../workers/upkeep/show.ts'
import { tasksOf } from '../workers/upkeep/tasks.ts'
import { gapsReport } from './gaps.ts'
import { loadField } from './knowledge.ts'
import { staffLanguageOf } from '../words.ts'

/** Of the poller's lease: long enough for a slow database, short enough that another instance takes over soon (T9). */
const LEASE_SECONDS = 9
const LEASE_TIMES: LeaseTimes = { leaseMs: LEASE_SECONDS * 1000, renewMs: 2500, marginMs: 500 }
/** Above the 10 s a connection may take: a dead route must not look like a lost answer (T11). */
const SEND_TIMEOUT_SECONDS = 15

export type Accept = (inbound: Inbound) => Promise<void>

export type RunningTelegram = {
  webhook: ((request: Request) => Promise<Response>) | null
  /** Null: webhook mode, or another instance polls. */
  pollAgeSeconds(): number | null
  healthy(): HealthPart
  stop(): Promise<void>
}

export function telegramSend(config: TelegramConfig): Send {
  const { token, apiRoot } = config
  return createTelegramSend(createTelegramApi({ token, apiRoot, timeoutSeconds: SEND_TIMEOUT_SECONDS }))
}

/**
 * Takes in messages from Telegram: by webhook, or by polling while this instance holds the lease (T9).
 * @throws ConfigError one line, when the token is refused or Telegram cannot be reached
 */
export async function startTelegram(
  config: TelegramConfig,
  context: JobContext,
  accept: Accept,
): Promise<RunningTelegram> {
  const { token, apiRoot, webhook } = config
  const { organisation } = await context.routing()
  const setup = await setUpTelegram({
    api: createTelegramApi({ token, apiRoot, timeoutSeconds: SEND_TIMEOUT_SECONDS }),
    apiRoot,
    webhook,
    organization: organisation.organization,
    wordsFor: context.words,
    log: context.log,
  })
  if (setup.kind === 'failed') throw new ConfigError(setup.mend)
  for (const warning of setup.warnings)
    context.log.warn({ code: warning }, 'telegram: a text could not be set')

  let lease: HeldLease | null = null
  const intake = createTelegramIntake({
    token,
    apiRoot,
    username: setup.username,
    ...(webhook ? { webhookSecret: webhook.secret } : {}),
    accept,
    setAside: (updateId, code) => context.inbox.setAside('telegram', setup.botId, String(updateId), code),
    onConflict: (code) => {
      // Somebody polls with our token without our lease: give way, and try again with the next renewal.
      context.log.warn({ code }, 'telegram: another poller is at this bot')
      lease?.giveWay()
    },
    onCrash: (error) => {
      context.log.error({ code: error instanceof Error ? error.name : 'unknown' }, 'telegram: polling ended')
      lease?.giveWay()
    },
    wordsFor: context.words,
    log: context.log,
    now: context.now,
  })

  const name = `telegram-poller/${setup.botId}`
  if (!webhook) {
    const { db, owner } = context
    lease = await keepLease(
      {
        hold: () => holdLease(db, name, owner, LEASE_SECONDS),
        drop: () => dropLease(db, name, owner),
        changed: async (isHeld) => (isHeld ? intake.start() : intake.stop()),
      },
      LEASE_TIMES,
    )
  }
  const polls = (): boolean => lease?.isHeld() ?? false

  return {
    webhook: webhook ? intake.webhook : null,
    pollAgeSeconds: () => (polls() ? intake.pollAgeSeconds(context.now()) : null),
    healthy: (): HealthPart => {
      if (webhook) return { ok: true, detail: { mode: 'webhook' } }
      if (!polls()) return { ok: true, detail: { mode: 'polling', poller: false } }
      const age = intake.pollAgeSeconds(context.now())
      return { ok: age !== null && age < 90, detail: { mode: 'polling', poller: true, lastPollSeconds: age } }
    },
    stop: async () => {
      // No update may come in once others poll: the lease goes last.
      await lease?.stop(() => intake.stop())
      if (webhook) await intake.stop()
    },
  }
}

export type RunningSlack = { receiving(): boolean; stop(): Promise<void> }

export type SlackEdge = {
  send: Send
  /** For our HTTP server, in HTTP mode. */
  requestListener: RequestListener | null
  /** @throws ConfigError one line, when a token is refused or Slack cannot be reached */
  start(): Promise<RunningSlack>
}

/** @param fetchFile fetches what a tenant sent, from wherever they write */
export function slackEdge(
  config: SlackConfig,
  context: JobContext,
  accept: Accept,
  fetchFile: FetchFile,
): SlackEdge {
  const client = createSlackClient({ token: config.botToken, apiUrl: config.apiUrl, log: context.log })
  const homeHashes = createHomeHashes()
  const intake = createSlackIntake({
    homeHashes,
    mode: config.mode,
    botToken: config.botToken,
    apiUrl: config.apiUrl,
    client,
    accept,
    isStaff: async (slackUser) => staffMember((await context.routing()).organisation, slackUser) !== null,
    languageOf: async (slackUser) =>
      staffLanguage(context, staffMember((await context.routing()).organisation, slackUser)),
    answerCommand: (subcommand, args, slackUser) => answerCommand(context, subcommand, args, slackUser),
    directory: {
      show: (reading, look, about, values) => showUpkeep(context, reading, look, about, values),
      faults: (slackUser, submitted) => faultsOf(context, slackUser, submitted),
    },
    authorizeModal: (slackUser, caseId) => mayActOn(context, slackUser, caseId),
    originalFor: (slackUser, messageId) => originalFor(context, slackUser, messageId),
    wordsFor: context.words,
    log: context.log,
    now: context.now,
  })
  return {
    send: createSlackSend(client, context.words, homeHashes, fetchFile),
    requestListener: config.mode.kind === 'http' ? intake.requestListener : null,
    start: async () => {
      try {
        await intake.start()
      } catch (error) {
        throw error instanceof Error && error.name === 'SlackStartError'
          ? new ConfigError(error.message)
          : error
      }
      return intake
    },
  }
}

/** What a colleague reads; null for somebody who is none. */
function staffLanguage({ words }: JobContext, member: StaffMember | null): string | null {
  return member && staffLanguageOf(words, member.person?.languages ?? [])
}

/** `/lotse …`, for the person who typed it alone; names no tenant (G3). */
async function answerCommand(
  context: JobContext,
  subcommand: Subcommand,
  args: string,
  slackUser: string,
): Promise<string | SlackMessage> {
  const { organisation } = await context.routing()
  const member = staffMember(organisation, slackUser)
  const language = staffLanguage(context, member) ?? 'de'
  const reader = { words: context.words(language), language }
  if (!member) return reader.words('command-not-staff')
  switch (subcommand) {
    case 'cases': {
      const { mine, unclaimed, overdue } = await casesFor(context, member)
      return casesAnswer({ mine, unclaimed: [...overdue, ...unclaimed] }, reader)
    }
    case 'desk':
      return deskAnswer(
        member.desks.map(({ desk }) => desk),
        reader,
      )
    case 'directory': {
      const gaps = readGapsRequest(args)
      return gaps ? answerGaps(context, gaps.area, reader) : answerDirectory(context, args, member, reader)
    }
    case 'model':
      return reader.words(await answerModel(context, args, slackUser))
    case 'help':
      return helpAnswer(reader)
  }
}

async function answerDirectory(
  context: JobContext,
  args: string,
  { slackUser }: StaffMember,
  reader: Reader,
): Promise<SlackMessage> {
  const command = readDirectoryCommand(args)
  switch (command.kind) {
    // What adds opens a form; where it could not, the overview has a button for it.
    case 'overview':
    case 'add':
      return overviewAnswer(await tasksOf(context, slackUser), reader)
    case 'due':
      return dueAnswer(await tasksOf(context, slackUser), reader)
    case 'search': {
      const { language } = reader
      const query = { text: command.words, area: null, language, topics: [], limit: 5, offset: 0 }
      return searchAnswer(await context.knowledge.directory.search(query), reader)
    }
  }
}

async function answerGaps(context: JobContext, area: string | null, reader: Reader): Promise<string> {
  const areas = await context.knowledge.directory.areas()
  const { concepts } = loadField()
  const report = await gapsReport(context.db, { areas, concepts, now: context.now() }, area)
  return report.kind === 'unknown_area'
    ? gapsAreaUnknown(area ?? '', report.areas, reader)
    : gapsAnswer(report, reader, concepts)
}

/** A town made for faults: both strict platforms behind proxies, one desk and two people a quarter. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { startSlackPlatform, type SlackPlatform } from '../../sandbox/slack/platform.ts'
import { startTelegramPlatform, type TelegramPlatform } from '../../sandbox/telegram/platform.ts'
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts'

/** A quarter of the town: whoever lives there comes to its desk, so that hand-overs do not wait for one another. */
export type Quarter = { name: string; channel: string; people: string[] }

export type FaultTown = {
  telegram: TelegramPlatform
  slack: SlackPlatform
  /** Everything the product says to Telegram and to Slack goes through these. */
  telegramProxy: TcpProxy
  slackProxy: TcpProxy
  quarters: Quarter[]
  /** Environment of a product in this town, without its stores. */
  env: Record<string, string>
  dataDir: string
  stop(): Promise<void>
}

/** No area's name is part of another's, and none is a word that somebody asks about. */
const NAMES = [
  'Amselhof',
  'Drosselhof',
  'Elsterhof',
  'Finkenhof',
  'Habichthof',
  'Kranichhof',
  'Lerchenhof',
  'Meisenhof',
  'Reiherhof',
  'Schwalbenhof',
  'Starenhof',
  'Zeisighof',
] as const

const SIGNING_SECRET = 'signing-secret-of-the-fault-town'

export type FaultTownOptions = {
  quarters?: number
  /** People at each desk. */
  people?: number
}

export async function startFaultTown(options: FaultTownOptions = {}): Promise<FaultTown> {
  const quarters = NAMES.slice(0, options.quarters ?? NAMES.length).map((name, index) => ({
    name,
    channel: `C0${name.toUpperCase()}`,
    people: Array.from({ length: options.people ?? 2 }, (_, person) => `U0Q${index}P${person}`),
  }))
  const token = '700000003:token-of-the-fault-town'
  const telegram = await startTelegramPlatform({ bots: [{ token, username: 'lotse_fault_bot' }] })
  const slack = await startSlackPlatform({
    botToken: 'xoxb-fault-town',
    signingSecret: SIGNING_SECRET,
    users: quarters
      .flatMap(({ people }) => people)
      .map((id) => ({ id, name: id.toLowerCase(), realName: id, locale: 'de-DE' })),
    channels: quarters.map(({ name, channel, people }) => ({
      id: channel,
      name: name.toLowerCase(),
      members: people,
    })),
  })
  const telegramProxy = await startTcpProxy({ host: '127.0.0.1', port: Number(new URL(telegram.url).port) })
  const slackProxy = await startTcpProxy({ host: '127.0.0.1', port: Number(new URL(slack.apiUrl).port) })

  const folder = mkdtempSync(join(tmpdir(), 'lotse-faults-'))
  const dataDir = join(folder, 'data')
  const desksFile = join(folder, 'desks.yaml')
  const directoryFile = join(folder, 'directory.csv')
  writeFileSync(desksFile, stringify(desksOf(quarters)))
  writeFileSync(directoryFile, directory())
  return {
    telegram,
    slack,
    telegramProxy,
    slackProxy,
    quarters,
    dataDir,
    env: {
      PORT: '0',
      DATA_DIR: dataDir,
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: `http://127.0.0.1:${telegramProxy.port}`,
      SLACK_BOT_TOKEN: 'xoxb-fault-town',
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: `http://127.0.0.1:${slackProxy.port}/api/`,
      DESKS_FILE: desksFile,
      DIRECTORY_FILE: directoryFile,
    },
    stop: async () => {
      await Promise.all([telegramProxy.stop(), slackProxy.stop()])
      await Promise.all([telegram.stop(), slack.stop()])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Open around the clock, so that a run means the same at any hour. */
function desksOf(quarters: readonly Quarter[]): unknown {
  return {
    organization: 'Wohnungsgesellschaft Musterstadt',
    federal_state: 'SN',
    desks: quarters.map(({ name, channel, people }) => ({
      id: name.toLowerCase(),
      name,
      slack_channel: channel,
      areas: [name],
      hours: 'Mo-Su 00:00-24:00',
      claim_within: { normal: '4h', high: '30m', emergency: '5m' },
      lead: people[0],
      people: people.map((slackUser) => ({
        slack_user: slackUser,
        name: `Person ${slackUser}`,
        languages: ['de'],
      })),
    })),
  }
}

/** More areas than fit on buttons: the bot then does not ask where somebody lives. */
function directory(): string {
  const head =
    'id;name;organization;description;topics;areas;phone;opening_hours;languages;cost;assured_date;assurer'
  const rows = NAMES.map((name, index) =>
    [
      `schulden-${name.toLowerCase()}`,
      `Schuldnerberatung ${name}`,
      'Schuldnerhilfe Musterstadt e. V.',
      'Beratung bei Schulden, Mahnungen und Pfändung. Wir ordnen mit Ihnen Ihre Briefe und Rechnungen.',
      'debt|rent_arrears',
      name,
      `030 23125 ${100 + index}`,
      'Mo-Fr 09:00-17:00',
      'de',
      'kostenlos',
      new Date().toISOString().slice(0, 10),
      'Karin Beispiel',
    ].join(';'),
  )
  return `${[head, ...rows].join('\n')}\n`
}

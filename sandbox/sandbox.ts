import { randomBytes } from 'node:crypto'
import { createSaver, openChatsFile } from './kept-chats.ts'
import type { KeptChats, KeptTenant, SandboxTokens } from './kept-chats.ts'
import { readNeighbourhood } from './neighbourhood.ts'
import type { Neighbourhood, NewTenant } from './neighbourhood.ts'
import { startPageServer } from './page/server/server.ts'
import { startSlackPlatform } from './slack/platform.ts'
import type { SlackPlatform } from './slack/platform.ts'
import { startTelegramPlatform } from './telegram/platform.ts'
import type { TelegramPlatform } from './telegram/platform.ts'

export type Sandbox = {
  /** Where the page is, without trailing slash. */
  readonly pageUrl: string
  readonly tokens: SandboxTokens
  readonly telegram: TelegramPlatform
  readonly slack: SlackPlatform
  /** Tells Slack where the product listens; no trailing slash. */
  connect(productUrl: string): void
  /** Ends both platforms and the page, and keeps the chats. */
  stop(): Promise<void>
}

/**
 * Starts both strict platforms and the page on free loopback ports, with the chats kept in `dataDir`.
 * @param log one line for the operator, without its newline
 * @param desksPath desks file of the installation; null: the demo's
 */
export async function startSandbox(
  dataDir: string,
  log: (line: string) => void,
  desksPath: string | null = null,
): Promise<Sandbox> {
  const file = openChatsFile(dataDir, log)
  const neighbourhood = await readNeighbourhood(desksPath)
  const kept = await file.load()
  const tokens = kept?.tokens ?? newTokens()
  const { telegram, slack } = await startPlatforms(neighbourhood, tokens, kept)
  const tenants = rememberTenants(telegram, kept?.tenants ?? neighbourhood.tenants)
  const saver = createSaver({
    collect: () => ({
      version: 1,
      tokens,
      tenants,
      telegram: telegram.snapshot(),
      slack: slack.snapshot(),
    }),
    save: file.save,
    log,
  })
  // The tokens are told to the product, which remembers chats under them: they must stand before anything happens.
  await saver.flush()
  const ends = [telegram.onChange(saver.touch), slack.onChange(saver.touch)]
  const page = await startPageServer({ neighbourhood, telegram, slack, tenants })

  return {
    pageUrl: page.url,
    tokens,
    telegram,
    slack,
    connect: (productUrl) => slack.setRequestUrl(`${productUrl}/slack/events`),
    async stop() {
      await page.stop()
      await Promise.all([telegram.stop(), slack.stop()])
      for (const end of ends) end()
      await saver.flush()
    },
  }
}

async function startPlatforms(
  { organization, users, channels }: Neighbourhood,
  tokens: SandboxTokens,
  kept: KeptChats | null,
): Promise<{ telegram: TelegramPlatform; slack: SlackPlatform }> {
  const telegram = await startTelegramPlatform({
    bots: [{ token: tokens.telegram, username: 'lotse_sandbox_bot', name: 'Lotse' }],
    ...(kept ? { snapshot: kept.telegram } : {}),
  })
  const slack = await startSlackPlatform({
    team: { id: 'T0LOTSE', name: organization },
    botToken: tokens.slackBot,
    signingSecret: tokens.slackSigningSecret,
    users,
    channels,
    ...(kept ? { snapshot: kept.slack } : {}),
  })
  return { telegram, slack }
}

/** The list is shared: the page adds to it, and it is saved with the chats. */
function rememberTenants(telegram: TelegramPlatform, people: (NewTenant | KeptTenant)[]): KeptTenant[] {
  return people.map((one) => {
    const { id } = telegram.person({
      ...('id' in one ? { id: one.id } : {}),
      firstName: one.firstName,
      ...(one.lastName === undefined ? {} : { lastName: one.lastName }),
      languageCode: one.languageCode,
    })
    return { blocked: false, ...one, id }
  })
}

function newTokens(): SandboxTokens {
  return {
    telegram: `700000001:${randomBytes(26).toString('base64url')}`,
    slackBot: `xoxb-7890123-${randomBytes(18).toString('hex')}`,
    slackSigningSecret: randomBytes(16).toString('hex'),
  }
}

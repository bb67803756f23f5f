import { environment, ROLES, type Environment, type Role } from './environment.ts'

/** A wrong setting. The message is one line: what, where, how to mend it. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** One key of `DATA_KEYS`: its id and 32 bytes. */
export type DataKey = { kid: string; key: Uint8Array }

export type TelegramConfig = {
  token: string
  apiRoot: string
  webhook: { url: string; secret: string } | null
}
export type SlackConfig = {
  botToken: string
  apiUrl: string
  mode: { kind: 'http'; signingSecret: string } | { kind: 'socket'; appToken: string }
}
export type ModelConfig = {
  apiKey: string
  baseUrl: string | null
  embeddingModel: string
  embeddingDimensions: number
  /** Null: answers are templates. */
  chatModel: string | null
  /** Whether it translates between tenants and people of ours. */
  translate: boolean
  chatBudget: { perTenantAndDay: number; perMonth: number }
  /** Null: voice notes are declined. */
  transcriptionModel: string | null
  /** Seconds of recordings at most (L6). */
  transcriptionBudget: { perTenantAndDay: number; perMonth: number }
  /** Tokens at most (L6). */
  embeddingBudget: { perTenantAndDay: number; perDay: number; perMonth: number }
}
/** The server that takes mails, with encryption asked for in its address, and who they come from. */
export type MailConfig = { url: string; from: string }

export type Config = {
  host: string
  port: number
  dataDir: string
  databaseUrl: string | null
  redisUrl: string | null
  roles: ReadonlySet<Role>
  telegram: TelegramConfig | null
  slack: SlackConfig | null
  /** No chat token: the local sandbox stands in for both platforms. */
  sandbox: boolean
  model: ModelConfig | null
  /** Newest first; null: generated into `dataDir`. */
  dataKeys: DataKey[] | null
  desksFile: string | null
  directoryFile: string | null
  /** Where the directory is read from by itself, and when: cron, in German time. */
  directorySource: { from: string; every: string } | null
  /** Where links that people receive point; null: they are off, but in the sandbox. */
  publicUrl: string | null
  mail: MailConfig | null
  pagerWebhookUrl: string | null
  logLevel: string
}

/** LangChain reads them by itself and then sends every prompt to its maker. */
const TRACING = ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2']

/**
 * Turns the environment into a validated configuration. Empty variables count as not set.
 * @throws ConfigError one line naming the variable, what is wrong with it and how to mend it
 */
export function readConfig(source: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new ConfigError(`${issue?.path.join('.')}: ${issue?.message}; see .env.example`)
  }
  const env = parsed.data
  const telegram = readTelegram(env)
  const slack = readSlack(env)
  if (telegram && !slack) {
    throw new ConfigError(
      'TELEGRAM_BOT_TOKEN is set without SLACK_BOT_TOKEN: nobody could claim a case; connect Slack too (README, "Connect Slack")',
    )
  }
  const sandbox = !telegram && !slack
  if (sandbox && !isLoopback(env.HOST)) {
    throw new ConfigError(
      `HOST=${env.HOST}: the sandbox runs on loopback only; unset HOST, or set SLACK_BOT_TOKEN for real use`,
    )
  }
  if (env.DATABASE_URL && !env.DATA_KEYS) {
    throw new ConfigError(
      'DATA_KEYS is required with DATABASE_URL: make one with `npm run keys -- generate` and keep it safe',
    )
  }
  const traced = TRACING.find((name) => source[name] === 'true')
  if (env.OPENAI_API_KEY && traced) {
    throw new ConfigError(
      `${traced}: would send what tenants write to a tracing service as well; unset it, or unset OPENAI_API_KEY`,
    )
  }
  if (env.TRANSLATE === 'on' && !(env.OPENAI_API_KEY && env.CHAT_MODEL)) {
    throw new ConfigError(
      'TRANSLATE=on: a chat model translates, and there is none; set OPENAI_API_KEY and CHAT_MODEL, or unset TRANSLATE',
    )
  }
  const roles = readRoles(env.LOTSE_ROLES)
  if (roles.size < ROLES.length && !(env.DATABASE_URL && env.REDIS_URL)) {
    throw new ConfigError(
      `LOTSE_ROLES=${env.LOTSE_ROLES}: a part of the roles needs DATABASE_URL and REDIS_URL; set both or run all roles`,
    )
  }
  if (roles.size < ROLES.length && sandbox) {
    throw new ConfigError(
      `LOTSE_ROLES=${env.LOTSE_ROLES}: the sandbox runs in one process only; set SLACK_BOT_TOKEN, or run all roles`,
    )
  }
  return {
    host: env.HOST,
    port: env.PORT,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL ?? null,
    redisUrl: env.REDIS_URL ?? null,
    roles,
    telegram,
    slack,
    sandbox,
    model: env.OPENAI_API_KEY
      ? {
          apiKey: env.OPENAI_API_KEY,
          baseUrl: env.OPENAI_BASE_URL ?? null,
          embeddingModel: env.EMBEDDING_MODEL,
          embeddingDimensions: env.EMBEDDING_DIMENSIONS,
          chatModel: env.CHAT_MODEL ?? null,
          translate: env.TRANSLATE === 'on',
          chatBudget: {
            perTenantAndDay: env.CHAT_TOKENS_PER_TENANT_AND_DAY,
            perMonth: env.CHAT_TOKENS_PER_MONTH,
          },
          transcriptionModel: env.TRANSCRIPTION_MODEL ?? null,
          transcriptionBudget: {
            perTenantAndDay: env.TRANSCRIPTION_SECONDS_PER_TENANT_AND_DAY,
            perMonth: env.TRANSCRIPTION_SECONDS_PER_MONTH,
          },
          embeddingBudget: {
            perTenantAndDay: env.EMBEDDING_TOKENS_PER_TENANT_AND_DAY,
            perDay: env.EMBEDDING_TOKENS_PER_DAY,
            perMonth: env.EMBEDDING_TOKENS_PER_MONTH,
          },
        }
      : null,
    dataKeys: env.DATA_KEYS ? readDataKeys(env.DATA_KEYS) : null,
    desksFile: env.DESKS_FILE ?? null,
    directoryFile: env.DIRECTORY_FILE ?? null,
    directorySource: env.DIRECTORY_SOURCE
      ? { from: env.DIRECTORY_SOURCE, every: env.DIRECTORY_SOURCE_EVERY }
      : null,
    publicUrl: env.PUBLIC_URL ?? null,
    mail: readMail(env),
    pagerWebhookUrl: env.PAGER_WEBHOOK_URL ?? null,
    logLevel: env.LOG_LEVEL,
  }
}

function readTelegram(env: Environment): TelegramConfig | null {
  if (Boolean(env.TELEGRAM_WEBHOOK_URL) !== Boolean(env.TELEGRAM_WEBHOOK_SECRET)) {
    const [present, missing] = env.TELEGRAM_WEBHOOK_URL
      ? ['TELEGRAM_WEBHOOK_URL', 'TELEGRAM_WEBHOOK_SECRET']
      : ['TELEGRAM_WEBHOOK_SECRET', 'TELEGRAM_WEBHOOK_URL']
    throw new ConfigError(
      `${present} is set without ${missing}: set both for webhooks, or neither for long polling`,
    )
  }
  if (env.TELEGRAM_API_ROOT.endsWith('/')) {
    throw new ConfigError(`TELEGRAM_API_ROOT=${env.TELEGRAM_API_ROOT}: remove the trailing slash`)
  }
  if (!env.TELEGRAM_BOT_TOKEN) return null
  return {
    token: env.TELEGRAM_BOT_TOKEN,
    apiRoot: env.TELEGRAM_API_ROOT,
    webhook:
      env.TELEGRAM_WEBHOOK_URL && env.TELEGRAM_WEBHOOK_SECRET
        ? { url: env.TELEGRAM_WEBHOOK_URL, secret: env.TELEGRAM_WEBHOOK_SECRET }
        : null,
  }
}

function readSlack(env: Environment): SlackConfig | null {
  if (!env.SLACK_BOT_TOKEN) {
    if (env.SLACK_APP_TOKEN || env.SLACK_SIGNING_SECRET) {
      throw new ConfigError(
        'SLACK_BOT_TOKEN is missing beside the other Slack settings: set it (OAuth & Permissions)',
      )
    }
    return null
  }
  if (env.SLACK_APP_TOKEN) {
    return {
      botToken: env.SLACK_BOT_TOKEN,
      apiUrl: env.SLACK_API_URL,
      mode: { kind: 'socket', appToken: env.SLACK_APP_TOKEN },
    }
  }
  if (!env.SLACK_SIGNING_SECRET) {
    throw new ConfigError(
      'SLACK_SIGNING_SECRET is missing: set it (Basic Information → Signing Secret), or SLACK_APP_TOKEN for Socket Mode',
    )
  }
  return {
    botToken: env.SLACK_BOT_TOKEN,
    apiUrl: env.SLACK_API_URL,
    mode: { kind: 'http', signingSecret: env.SLACK_SIGNING_SECRET },
  }
}

function readMail(env: Environment): MailConfig | null {
  if (env.SMTP_URL && env.MAIL_FROM) return { url: encrypted(env.SMTP_URL), from: env.MAIL_FROM }
  if (!env.SMTP_URL && !env.MAIL_FROM) return null
  const [present, missing] = env.SMTP_URL ? ['SMTP_URL', 'MAIL_FROM'] : ['MAIL_FROM', 'SMTP_URL']
  throw new ConfigError(`${present} is set without ${missing}: set both to send mails, or neither`)
}

/** Offered STARTTLS alone is a wish that anybody on the way can strike out: it is required. */
function encrypted(smtpUrl: string): string {
  const url = new URL(smtpUrl)
  if (!isMailInClear(url) && url.protocol === 'smtp:') url.searchParams.set('requireTLS', 'true')
  return url.href
}

/** Whether mails to this server may travel unencrypted: its address says so, or it is this machine. */
export function isMailInClear({ protocol, hostname, searchParams }: URL): boolean {
  return protocol === 'smtp:' && (isLoopback(hostname) || searchParams.get('ignoreTLS') === 'true')
}

function readRoles(list: string): Set<Role> {
  const names = list.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !ROLES.includes(name as Role))
  if (unknown !== undefined || names.length === 0) {
    throw new ConfigError(`LOTSE_ROLES: "${unknown}" is not a role; use any of ${ROLES.join(',')}`)
  }
  return new Set(names as Role[])
}

function readDataKeys(list: string): DataKey[] {
  const keys = list.split(',').map((entry, index) => {
    const [kid, encoded, ...rest] = entry.trim().split(':')
    const key = Buffer.from(encoded ?? '', 'base64url')
    if (!kid || rest.length > 0 || key.length !== 32) {
      throw new ConfigError(
        `DATA_KEYS: key ${index + 1} must be kid:base64url of 32 bytes; make one with \`npm run keys -- generate\``,
      )
    }
    return { kid, key: new Uint8Array(key) }
  })
  const kids = keys.map((key) => key.kid)
  if (new Set(kids).size < kids.length)
    throw new ConfigError('DATA_KEYS: a kid stands twice; give each key its own')
  return keys
}

/** Whether a host name reaches this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}

/** Opening hours are German local time, and their library reads the clock of the process. */
export function useGermanTime(): void {
  process.env['TZ'] = 'Europe/Berlin'
}

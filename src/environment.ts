import { CronExpressionParser } from 'cron-parser'
import { z } from 'zod'

export const ROLES = ['telegram', 'slack', 'workers', 'web'] as const
export type Role = (typeof ROLES)[number]

const hasProtocol = (value: string, protocols: string[]): boolean =>
  URL.canParse(value) && protocols.includes(new URL(value).protocol)
const isWebAddress = (value: string): boolean => hasProtocol(value, ['http:', 'https:'])
const isCron = (value: string): boolean => {
  try {
    CronExpressionParser.parse(value)
    return value.trim().split(/\s+/).length === 5
  } catch {
    return false
  }
}
const url = (...protocols: string[]) =>
  z.string().refine((value) => hasProtocol(value, protocols), {
    error: `must be a URL starting with ${protocols.map((name) => `${name}//`).join(' or ')}`,
  })
const number = (from: number, to: number, preset: number) =>
  z.coerce.number(`must be a whole number from ${from} to ${to}`).int().min(from).max(to).default(preset)

/** Every variable the product reads, in the order of `.env.example`; the descriptions become its comments. */
export const environment = z.object({
  HOST: z.string().default('127.0.0.1').describe('Address where HTTP listens'),
  PORT: number(0, 65_535, 3000).describe('Port where HTTP listens; 0 takes any free one'),
  DATA_DIR: z
    .string()
    .min(1)
    .default('./data')
    .describe('Embedded state, generated keys, anchors of the case log'),
  DATABASE_URL: url('postgres:', 'postgresql:')
    .optional()
    .describe('PostgreSQL with pgvector; without it an embedded one under DATA_DIR'),
  REDIS_URL: url('redis:', 'rediss:')
    .optional()
    .describe('Redis with maxmemory-policy noeviction; without it an embedded server in this process'),
  LOTSE_ROLES: z
    .string()
    .default(ROLES.join(','))
    .describe('What this process does: comma list of telegram,slack,workers,web; all needs no server'),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{10,}$/, { error: 'must look like 123456:ABC-DEF, as @BotFather gives it' })
    .optional()
    .describe('Token of the Telegram bot; without any chat token the local sandbox starts'),
  TELEGRAM_API_ROOT: url('http:', 'https:')
    .default('https://api.telegram.org')
    .describe('Bot API server, without trailing slash'),
  TELEGRAM_WEBHOOK_URL: url('http:', 'https:')
    .optional()
    .describe('Public address of POST /telegram/webhook; with TELEGRAM_WEBHOOK_SECRET, else long polling'),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, { error: 'must be 16 to 256 of A-Z a-z 0-9 _ -' })
    .optional()
    .describe('Secret Telegram sends with every webhook request'),
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-/, { error: 'must start with xoxb- (OAuth & Permissions → Bot User OAuth Token)' })
    .optional()
    .describe('Bot token of the Slack app'),
  SLACK_SIGNING_SECRET: z
    .string()
    .min(8)
    .optional()
    .describe('Signing secret of the Slack app, for HTTP mode'),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-/, { error: 'must start with xapp- (Basic Information → App-Level Tokens)' })
    .optional()
    .describe('App-level token; set: Socket Mode instead of HTTP'),
  SLACK_API_URL: url('http:', 'https:')
    .refine((value) => value.endsWith('/api/'), { error: 'must end in /api/' })
    .default('https://slack.com/api/')
    .describe('Slack Web API, ends in /api/'),
  OPENAI_API_KEY: z
    .string()
    .min(1)
    .optional()
    .describe('Key of any OpenAI-compatible endpoint; without it no model is used'),
  OPENAI_BASE_URL: url('http:', 'https:')
    .optional()
    .describe('That endpoint, for example https://api.mistral.ai/v1'),
  CHAT_MODEL: z
    .string()
    .optional()
    .describe(
      'Chat model at that endpoint: it reads messages beside the rules and words the answers; without it rules and templates do',
    ),
  TRANSLATE: z
    .enum(['on', 'off'], { error: 'must be on or off' })
    .default('off')
    .describe(
      'on: CHAT_MODEL translates between a tenant and the person who has their case, each into their own language, marked and with the original one tap away; needs CHAT_MODEL',
    ),
  CHAT_TOKENS_PER_TENANT_AND_DAY: number(0, 1_000_000_000, 40_000).describe(
    'Tokens of it that one tenant may use in a day, for reading, for wording and for translating each (about 2,000 a message); then rules and templates do, and nothing is translated',
  ),
  CHAT_TOKENS_PER_MONTH: number(0, 1_000_000_000, 10_000_000).describe(
    'The same for all tenants, in a month',
  ),
  TRANSCRIPTION_MODEL: z
    .string()
    .optional()
    .describe(
      'Model at that endpoint that writes down voice messages, for example whisper-1; without it they are declined politely. A voice cannot be redacted: tenants are told before the first one is sent there',
    ),
  TRANSCRIPTION_SECONDS_PER_TENANT_AND_DAY: number(0, 1_000_000_000, 900).describe(
    'Seconds of voice messages of one tenant in a day; then they are declined',
  ),
  TRANSCRIPTION_SECONDS_PER_MONTH: number(0, 1_000_000_000, 180_000).describe(
    'The same for all tenants, in a month',
  ),
  EMBEDDING_MODEL: z.string().default('text-embedding-3-small').describe('Embedding model at that endpoint'),
  EMBEDDING_DIMENSIONS: number(8, 2000, 1536).describe(
    'Dimensions its vectors must have; others are refused',
  ),
  EMBEDDING_TOKENS_PER_TENANT_AND_DAY: number(0, 1_000_000_000, 20_000).describe(
    'Tokens of questions embedded for one tenant in a day (one for every three characters); then words answer alone',
  ),
  EMBEDDING_TOKENS_PER_DAY: number(0, 1_000_000_000, 5_000_000).describe(
    'Tokens embedded in a day at most, of the directory, and as many of questions (one for every three characters); then old vectors stay, and words answer alone',
  ),
  EMBEDDING_TOKENS_PER_MONTH: number(0, 1_000_000_000, 20_000_000).describe('The same, for a month'),
  DATA_KEYS: z
    .string()
    .optional()
    .describe(
      'Encryption keys, newest first: kid:base64url of 32 bytes, comma-separated; required with DATABASE_URL',
    ),
  DESKS_FILE: z
    .string()
    .optional()
    .describe('Desks and people (YAML), loaded at start when the store holds none'),
  DIRECTORY_FILE: z
    .string()
    .optional()
    .describe('Directory of services, loaded at start when the store holds none'),
  DIRECTORY_SOURCE: z
    .string()
    .refine((value) => !value.includes('://') || isWebAddress(value), {
      error: 'must be an address starting with http:// or https://, or the path of a file or folder',
    })
    .optional()
    .describe(
      'Where the directory is imported from by itself, at start and then at DIRECTORY_SOURCE_EVERY: an address, a file, or a folder of files. A file with a problem is not imported',
    ),
  DIRECTORY_SOURCE_EVERY: z
    .string()
    .refine(isCron, { error: 'must be five fields of cron, like 0 3 * * * for three at night' })
    .default('0 3 * * *')
    .describe('When, as five fields of cron, in German time; what has not changed is left alone'),
  PUBLIC_URL: url('http:', 'https:')
    .optional()
    .describe('Where links that people receive point; without it there are none, but in the sandbox'),
  SMTP_URL: url('smtp:', 'smtps:')
    .optional()
    .describe(
      'Mail server for mails to partners, like smtps://user:password@mail.example.org, with MAIL_FROM; without it the owner of an entry gets the link to pass on. smtp:// asks for STARTTLS and sends nothing without it, but to this machine; ?ignoreTLS=true sends in clear',
    ),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>\p{Cc}]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u, {
      error: 'must be an e-mail address, like lotse@example.org or Lotse <lotse@example.org>',
    })
    .optional()
    .describe('Who mails to partners come from: an address that reads answers, with SMTP_URL'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: 'must be fatal, error, warn, info, debug or silent',
    })
    .default('warn')
    .describe(
      'How much is logged, as JSON lines without any word of a tenant: fatal, error, warn, info, debug, silent',
    ),
  PAGER_WEBHOOK_URL: url('http:', 'https:')
    .optional()
    .describe('Second way to reach the person on call: a JSON POST for every emergency'),
})

export type Environment = z.infer<typeof environment>

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ConfigError, isLoopback, readConfig } from '../src/config.ts'
import { environment } from '../src/environment.ts'

const KEY = Buffer.alloc(32, 7).toString('base64url')
const SLACK = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'signing-secret' }
const TELEGRAM = { TELEGRAM_BOT_TOKEN: '700000001:a-token-of-ten' }
const SERVERS = { DATABASE_URL: 'postgres://db/lotse', REDIS_URL: 'redis://queue', DATA_KEYS: `k1:${KEY}` }

function refusal(env: Record<string, string>): string {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  throw new Error('it was accepted')
}

describe('with nothing set', () => {
  test('everything is embedded, on loopback, with the sandbox', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataDir: './data',
      databaseUrl: null,
      redisUrl: null,
      roles: new Set(['telegram', 'slack', 'workers', 'web']),
      telegram: null,
      slack: null,
      sandbox: true,
      model: null,
      dataKeys: null,
      desksFile: null,
      directoryFile: null,
      directorySource: null,
      publicUrl: null,
      mail: null,
      pagerWebhookUrl: null,
      logLevel: 'warn',
    })
  })

  test('an empty variable counts as not set', () => {
    const names = Object.keys(environment.shape)
    expect(readConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readConfig({}))
  })
})

describe('a wrong value is refused in one line that names it', () => {
  const cases: [Record<string, string>, string][] = [
    [{ PORT: 'abc' }, 'PORT: must be a whole number from 0 to 65535; see .env.example'],
    [{ PORT: '65536' }, 'PORT: must be a whole number from 0 to 65535; see .env.example'],
    [{ PORT: '-1' }, 'PORT: must be a whole number from 0 to 65535; see .env.example'],
    [{ PORT: '80.5' }, 'PORT: must be a whole number from 0 to 65535; see .env.example'],
    [{ TRANSLATE: 'yes' }, 'TRANSLATE: must be on or off; see .env.example'],
    [
      { TRANSLATE: 'on', OPENAI_API_KEY: 'k' },
      'TRANSLATE=on: a chat model translates, and there is none; set OPENAI_API_KEY and CHAT_MODEL, or unset TRANSLATE',
    ],
    [
      { DATABASE_URL: 'mysql://db' },
      'DATABASE_URL: must be a URL starting with postgres:// or postgresql://; see .env.example',
    ],
    [
      { DATABASE_URL: 'localhost:5432' },
      'DATABASE_URL: must be a URL starting with postgres:// or postgresql://; see .env.example',
    ],
    [
      { REDIS_URL: 'http://queue' },
      'REDIS_URL: must be a URL starting with redis:// or rediss://; see .env.example',
    ],
    [
      { TELEGRAM_BOT_TOKEN: 'my-bot' },
      'TELEGRAM_BOT_TOKEN: must look like 123456:ABC-DEF, as @BotFather gives it; see .env.example',
    ],
    [
      { TELEGRAM_API_ROOT: 'api.telegram.org' },
      'TELEGRAM_API_ROOT: must be a URL starting with http:// or https://; see .env.example',
    ],
    [
      { TELEGRAM_API_ROOT: 'https://api.telegram.org/' },
      'TELEGRAM_API_ROOT=https://api.telegram.org/: remove the trailing slash',
    ],
    [
      { TELEGRAM_WEBHOOK_URL: 'https://lotse.example/telegram/webhook', TELEGRAM_WEBHOOK_SECRET: 'short' },
      'TELEGRAM_WEBHOOK_SECRET: must be 16 to 256 of A-Z a-z 0-9 _ -; see .env.example',
    ],
    [
      { SMTP_URL: 'http://mail' },
      'SMTP_URL: must be a URL starting with smtp:// or smtps://; see .env.example',
    ],
    [
      { SMTP_URL: 'smtp://mail', MAIL_FROM: 'Lotse' },
      'MAIL_FROM: must be an e-mail address, like lotse@example.org or Lotse <lotse@example.org>; see .env.example',
    ],
    [
      { SMTP_URL: 'smtp://mail', MAIL_FROM: 'Lotse <lotse@example.org>\r\nBcc: a@example.org' },
      'MAIL_FROM: must be an e-mail address, like lotse@example.org or Lotse <lotse@example.org>; see .env.example',
    ],
    [{ SMTP_URL: 'smtp://mail' }, 'SMTP_URL is set without MAIL_FROM: set both to send mails, or neither'],
    [
      { MAIL_FROM: 'lotse@example.org' },
      'MAIL_FROM is set without SMTP_URL: set both to send mails, or neither',
    ],
    [
      { TELEGRAM_WEBHOOK_URL: 'https://lotse.example/telegram/webhook' },
      'TELEGRAM_WEBHOOK_URL is set without TELEGRAM_WEBHOOK_SECRET: set both for webhooks, or neither for long polling',
    ],
    [
      { TELEGRAM_WEBHOOK_SECRET: 'a-secret-of-sixteen-letters' },
      'TELEGRAM_WEBHOOK_SECRET is set without TELEGRAM_WEBHOOK_URL: set both for webhooks, or neither for long polling',
    ],
    [
      { SLACK_BOT_TOKEN: 'xoxp-1' },
      'SLACK_BOT_TOKEN: must start with xoxb- (OAuth & Permissions → Bot User OAuth Token); see .env.example',
    ],
    [
      { SLACK_APP_TOKEN: 'xoxb-1' },
      'SLACK_APP_TOKEN: must start with xapp- (Basic Information → App-Level Tokens); see .env.example',
    ],
    [
      { SLACK_BOT_TOKEN: 'xoxb-1' },
      'SLACK_SIGNING_SECRET is missing: set it (Basic Information → Signing Secret), or SLACK_APP_TOKEN for Socket Mode',
    ],
    [
      { SLACK_SIGNING_SECRET: 'signing-secret' },
      'SLACK_BOT_TOKEN is missing beside the other Slack settings: set it (OAuth & Permissions)',
    ],
    [
      { SLACK_APP_TOKEN: 'xapp-1' },
      'SLACK_BOT_TOKEN is missing beside the other Slack settings: set it (OAuth & Permissions)',
    ],
    [{ ...SLACK, SLACK_API_URL: 'https://slack.com/' }, 'SLACK_API_URL: must end in /api/; see .env.example'],
    [
      TELEGRAM,
      'TELEGRAM_BOT_TOKEN is set without SLACK_BOT_TOKEN: nobody could claim a case; connect Slack too (README, "Connect Slack")',
    ],
    [
      { HOST: '0.0.0.0' },
      'HOST=0.0.0.0: the sandbox runs on loopback only; unset HOST, or set SLACK_BOT_TOKEN for real use',
    ],
    [
      { DATABASE_URL: 'postgres://db/lotse' },
      'DATA_KEYS is required with DATABASE_URL: make one with `npm run keys -- generate` and keep it safe',
    ],
    [
      { OPENAI_API_KEY: 'k', LANGSMITH_TRACING: 'true' },
      'LANGSMITH_TRACING: would send what tenants write to a tracing service as well; unset it, or unset OPENAI_API_KEY',
    ],
    [
      { DIRECTORY_SOURCE: 'ftp://example.org/services.csv' },
      'DIRECTORY_SOURCE: must be an address starting with http:// or https://, or the path of a file or folder; see .env.example',
    ],
    [
      { DIRECTORY_SOURCE: '/srv/services', DIRECTORY_SOURCE_EVERY: '6 h' },
      'DIRECTORY_SOURCE_EVERY: must be five fields of cron, like 0 3 * * * for three at night; see .env.example',
    ],
    [
      { DATA_KEYS: 'k1' },
      'DATA_KEYS: key 1 must be kid:base64url of 32 bytes; make one with `npm run keys -- generate`',
    ],
    [
      { DATA_KEYS: `k2:${KEY},k1:c2hvcnQ` },
      'DATA_KEYS: key 2 must be kid:base64url of 32 bytes; make one with `npm run keys -- generate`',
    ],
    [
      { DATA_KEYS: `:${KEY}` },
      'DATA_KEYS: key 1 must be kid:base64url of 32 bytes; make one with `npm run keys -- generate`',
    ],
    [{ DATA_KEYS: `k1:${KEY},k1:${KEY}` }, 'DATA_KEYS: a kid stands twice; give each key its own'],
    [
      { LOTSE_ROLES: 'workers,cook' },
      'LOTSE_ROLES: "cook" is not a role; use any of telegram,slack,workers,web',
    ],
    [
      { LOTSE_ROLES: 'workers' },
      'LOTSE_ROLES=workers: a part of the roles needs DATABASE_URL and REDIS_URL; set both or run all roles',
    ],
    [
      { ...SERVERS, REDIS_URL: '', LOTSE_ROLES: 'telegram,slack' },
      'LOTSE_ROLES=telegram,slack: a part of the roles needs DATABASE_URL and REDIS_URL; set both or run all roles',
    ],
    [
      { ...SERVERS, LOTSE_ROLES: 'workers' },
      'LOTSE_ROLES=workers: the sandbox runs in one process only; set SLACK_BOT_TOKEN, or run all roles',
    ],
    [
      { OPENAI_BASE_URL: 'mistral' },
      'OPENAI_BASE_URL: must be a URL starting with http:// or https://; see .env.example',
    ],
    [
      { EMBEDDING_DIMENSIONS: '4' },
      'EMBEDDING_DIMENSIONS: must be a whole number from 8 to 2000; see .env.example',
    ],
    [
      { PUBLIC_URL: 'lotse.example' },
      'PUBLIC_URL: must be a URL starting with http:// or https://; see .env.example',
    ],
    [
      { PAGER_WEBHOOK_URL: 'pager' },
      'PAGER_WEBHOOK_URL: must be a URL starting with http:// or https://; see .env.example',
    ],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: must be fatal, error, warn, info, debug or silent; see .env.example'],
  ]
  const named = cases.map(([env, line]) => ({
    name: Object.entries(env).flat().join(' ').slice(0, 80),
    env,
    line,
  }))
  test.each(named)('$name', ({ env, line }) => {
    expect(refusal(env)).toBe(line)
    expect(line).not.toContain('\n')
  })

  test('the secret itself is never repeated', () => {
    for (const name of ['TELEGRAM_BOT_TOKEN', 'SLACK_BOT_TOKEN', 'DATA_KEYS']) {
      expect(refusal({ [name]: 'geheim' })).not.toContain('geheim')
    }
  })
})

describe('what is set arrives', () => {
  test('Slack alone is valid: tenants write there too', () => {
    const config = readConfig({ ...SLACK, HOST: '0.0.0.0' })
    expect([config.sandbox, config.telegram]).toEqual([false, null])
    expect(config.slack).toEqual({
      botToken: 'xoxb-1',
      apiUrl: 'https://slack.com/api/',
      mode: { kind: 'http', signingSecret: 'signing-secret' },
    })
  })

  test('an app token means Socket Mode', () => {
    expect(readConfig({ ...SLACK, SLACK_APP_TOKEN: 'xapp-1' }).slack?.mode).toEqual({
      kind: 'socket',
      appToken: 'xapp-1',
    })
  })

  test('Telegram polls unless it has a webhook with its secret (T3)', () => {
    expect(readConfig({ ...SLACK, ...TELEGRAM }).telegram).toEqual({
      token: '700000001:a-token-of-ten',
      apiRoot: 'https://api.telegram.org',
      webhook: null,
    })
    const hook = {
      TELEGRAM_WEBHOOK_URL: 'https://lotse.example/telegram/webhook',
      TELEGRAM_WEBHOOK_SECRET: 'a-secret-of-sixteen-letters',
    }
    expect(readConfig({ ...SLACK, ...TELEGRAM, ...hook }).telegram?.webhook).toEqual({
      url: 'https://lotse.example/telegram/webhook',
      secret: 'a-secret-of-sixteen-letters',
    })
  })

  test('a part of the roles, with both servers', () => {
    const config = readConfig({ ...SLACK, ...SERVERS, LOTSE_ROLES: ' workers , web ' })
    expect(config.roles).toEqual(new Set(['workers', 'web']))
    expect([config.databaseUrl, config.redisUrl]).toEqual(['postgres://db/lotse', 'redis://queue'])
  })

  test('data keys, newest first', () => {
    const { dataKeys } = readConfig({
      DATA_KEYS: `k2:${KEY}, k1:${Buffer.alloc(32, 1).toString('base64url')}`,
    })
    expect(dataKeys?.map(({ kid, key }) => [kid, key[0], key.length])).toEqual([
      ['k2', 7, 32],
      ['k1', 1, 32],
    ])
  })

  test('a model, only with its key', () => {
    expect(readConfig({ OPENAI_BASE_URL: 'https://api.mistral.ai/v1' }).model).toBeNull()
    expect(readConfig({ OPENAI_API_KEY: 'k', EMBEDDING_DIMENSIONS: '768' }).model).toEqual({
      apiKey: 'k',
      baseUrl: null,
      embeddingModel: 'text-embedding-3-small',
      embeddingDimensions: 768,
      chatModel: null,
      translate: false,
      chatBudget: { perTenantAndDay: 40_000, perMonth: 10_000_000 },
      transcriptionModel: null,
      transcriptionBudget: { perTenantAndDay: 900, perMonth: 180_000 },
      embeddingBudget: { perTenantAndDay: 20_000, perDay: 5_000_000, perMonth: 20_000_000 },
    })
  })
})

test('.env.example names every variable', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
  const named = [...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name)
  expect(named).toEqual(Object.keys(environment.shape))
})

test.each([
  ['127.0.0.1', true],
  ['127.9.8.7', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['127.0.0.1.example.org', false],
  ['192.168.0.4', false],
  ['localhost.example.org', false],
])('%s reaches this machine only: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected)
})

test.each([
  ['smtp://u:p%40@mail.example.org:587', 'smtp://u:p%40@mail.example.org:587?requireTLS=true'],
  ['smtp://mail.example.org?requireTLS=false', 'smtp://mail.example.org?requireTLS=true'],
  ['smtp://mail.example.org?ignoreTLS=true', 'smtp://mail.example.org?ignoreTLS=true'],
  ['smtp://127.0.0.1:1025', 'smtp://127.0.0.1:1025'],
  ['smtp://[::1]:1025', 'smtp://[::1]:1025'],
  ['smtps://mail.example.org', 'smtps://mail.example.org'],
])('mails travel encrypted unless the address says otherwise or is this machine: %s', (given, taken) => {
  const { mail } = readConfig({ SMTP_URL: given, MAIL_FROM: 'lotse@example.org' })
  expect(mail?.url).toBe(taken)
})

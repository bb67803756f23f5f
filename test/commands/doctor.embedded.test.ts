import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newDataKey } from '../../src/storage/data-dir.ts'
import { chatEndpoint, read } from '../knowledge/answer/chat-endpoint.ts'
import { embeddingEndpoint } from '../knowledge/search/embedding-endpoint.ts'
import { transcriptionEndpoint } from '../knowledge/transcription-endpoint.ts'
import { embeddedDataDir } from '../support/embedded-database.ts'
import { runCommand, runCommandHere, type Ran } from '../support/run-command.ts'
import { freePort } from '../support/server-process.ts'
import { startMailServer } from '../support/mail-server.ts'
import { startTown, type Town } from '../support/town.ts'

let town: Town
let dataDir: ReturnType<typeof embeddedDataDir>

beforeAll(async () => {
  town = await startTown()
})
afterAll(() => town?.stop())
beforeEach(() => {
  dataDir = embeddedDataDir()
  return dataDir.remove
})

const doctor = (env: Record<string, string>): Promise<Ran> =>
  runCommandHere('doctor', [], { DATA_DIR: dataDir.path, ...env })
const inTown = (more: Record<string, string>) => ({ ...town.env, DATA_DIR: dataDir.path, ...more })

/** Every failure and warning with the one line below it on how to mend it. */
function findings(out: string, mark: '✗' | '!'): [string, string][] {
  const lines = out.trimEnd().split('\n')
  return lines.flatMap((line, index): [string, string][] =>
    line.startsWith(`${mark} `) ? [[line.slice(2), (lines[index + 1] ?? '').replace(/^ {2}→ /, '')]] : [],
  )
}

test('on a fresh machine nothing fails: the sandbox brings what is missing', async () => {
  const { code, out, err } = await doctor({})
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^✓ settings$/m)
  expect(out).toMatch(/^✓ database: embedded, schema up to date$/m)
  expect(out).toMatch(/^✓ pgvector 0\.\d+\.\d+$/m)
  expect(out).toMatch(/^✓ queue: embedded$/m)
  expect(out).toMatch(/^✓ chat: local sandbox \(no chat token set\)$/m)
  expect(findings(out, '✗')).toEqual([])
  expect(findings(out, '!').map(([what]) => what)).toEqual(
    expect.arrayContaining(['no desks yet', 'the directory is empty']),
  )
})

test('C1: unsigned crisis texts are warned about until a named professional signs', async () => {
  const { out } = await doctor({})
  for (const language of ['de', 'en']) {
    expect(findings(out, '!')).toContainEqual([
      expect.stringMatching(
        `^\\d+ crisis texts in ${language} are not reviewed by a professional: suicide, .*carbon_monoxide$`,
      ),
      'have a named professional sign them in vocabulary/crisis/reviews.yaml',
    ])
  }
})

test('with real chats, empty stores are failures, and each platform is asked', async () => {
  const { code, out } = await doctor(inTown({}))
  expect(code).toBe(1)
  expect(out).toMatch(/^✓ Telegram: @lotse_bot$/m)
  expect(out).toMatch(/^✓ Slack: /m)
  expect(findings(out, '✗')).toEqual([
    ['no desks yet', expect.stringMatching(/npm run desks -- import FILE/)],
    ['the directory is empty', expect.stringMatching(/npm run directory -- import FILE/)],
  ])
  expect(findings(out, '!')).toContainEqual([
    'PUBLIC_URL is not set: links to partners and tenants are off',
    'set it to the public address',
  ])
  expect(findings(out, '!')).toContainEqual([
    'SMTP_URL is not set: partners get no mail',
    'set SMTP_URL and MAIL_FROM; until then whoever keeps an entry gets the link to pass on',
  ])
})

test('what travels in clear is warned about', async () => {
  const mail = await startMailServer()
  const url = `${mail.url.replace('127.0.0.1', '0.0.0.0')}?ignoreTLS=true`
  const settings = { SMTP_URL: url, MAIL_FROM: 'lotse@example.org', PUBLIC_URL: 'http://lotse.example.org' }
  const { out } = await doctor(inTown(settings))
  await mail.stop()
  expect(findings(out, '!')).toEqual(
    expect.arrayContaining([
      [`mail: ${new URL(url).host}, unencrypted`, 'take ignoreTLS out of SMTP_URL, or write smtps://'],
      [
        'PUBLIC_URL begins with http://: whoever listens on the way can answer for a partner',
        'put a proxy with TLS in front, and https:// into PUBLIC_URL',
      ],
    ]),
  )
})

test('a mail server is asked, and its password stands nowhere', async () => {
  const from = { MAIL_FROM: 'Lotse <lotse@example.org>' }
  const mail = await startMailServer()
  const { host } = new URL(mail.url)
  const there = await doctor(inTown({ ...from, SMTP_URL: mail.url }))
  await mail.stop()
  expect(there.out).toContain(`✓ mail: ${host}`)
  const away = await doctor(inTown({ ...from, SMTP_URL: `smtp://lotse:geheim@${host}` }))
  expect(findings(away.out, '✗')).toContainEqual([
    expect.stringMatching(new RegExp(`^mail server ${host} refuses us or is away \\(mail_e\\w+\\)$`)),
    'check SMTP_URL',
  ])
  expect(away.out + away.err).not.toContain('geheim')
})

test('every failing part has its own line and its own mending, and no secret stands in them', async () => {
  const port = await freePort()
  const { code, out, err } = await doctor(
    inTown({
      DATABASE_URL: `postgres://lotse:geheim@127.0.0.1:${port}/lotse`,
      DATA_KEYS: newDataKey(),
      REDIS_URL: `redis://:geheim@127.0.0.1:${port}`,
      TELEGRAM_BOT_TOKEN: '700000009:geheim-und-falsch',
      SLACK_BOT_TOKEN: 'xoxb-geheim',
    }),
  )
  expect([code, err]).toEqual([1, ''])
  expect(findings(out, '✗')).toEqual([
    ['database', expect.stringMatching(/^DATABASE_URL: .*\(ECONNREFUSED\); check that it runs/)],
    ['queue', expect.stringMatching(/^REDIS_URL: .*\(ECONNREFUSED\); check that it runs/)],
    [
      expect.stringMatching(/^Telegram at http.* refuses the token or is away$/),
      'check TELEGRAM_BOT_TOKEN with @BotFather',
    ],
    [
      expect.stringMatching(/^Slack at http.* refuses the token or is away$/),
      'check SLACK_BOT_TOKEN under OAuth & Permissions',
    ],
  ])
  expect(out).not.toContain('geheim')
})

test('P4: a model that fails is a warning that says what answers meanwhile', async () => {
  const endpoint = await embeddingEndpoint(26)
  const env = { OPENAI_API_KEY: 'a-key', OPENAI_BASE_URL: endpoint.baseUrl, EMBEDDING_DIMENSIONS: '26' }
  const good = await doctor({ ...env, EMBEDDING_MODEL: 'letters' })
  expect(good.out).toMatch(/^✓ embedding model letters: 26 dimensions$/m)
  expect(good.out).toMatch(/^✓ vectors of letters: 0 of 0 entries$/m)
  endpoint.answer = () => ({ status: 404 })
  await runCommandHere('directory', ['import', 'demo/directory.csv'], {
    ...env,
    DATA_DIR: dataDir.path,
    EMBEDDING_MODEL: 'letters',
  })
  const bad = await doctor({ ...env, EMBEDDING_MODEL: 'letters' })
  expect(bad.code).toBe(0)
  expect(findings(bad.out, '!').map(([what]) => what)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^embedding model letters does not answer: 404/),
      expect.stringMatching(/^vectors of letters: 0 of \d+ entries, words answer alone: 404/),
    ]),
  )
  expect(bad.out).not.toContain('a-key')
  await endpoint.stop()
})

test('L7: a chat model that fails is a warning as well', async () => {
  const endpoint = await chatEndpoint()
  const env = { OPENAI_API_KEY: 'a-key', OPENAI_BASE_URL: endpoint.baseUrl, CHAT_MODEL: 'm' }
  endpoint.answer = () => read({ language: 'en', topics: ['debt'] })
  expect((await doctor(env)).out).toMatch(/^✓ chat model m: reads messages and words answers$/m)
  endpoint.answer = () => ({ says: 'Gern!' })
  expect(findings((await doctor(env)).out, '!')).toContainEqual([
    'chat model m does not keep to the form asked for; rules and templates do its work',
    'set CHAT_MODEL to one that writes JSON; npm run eval:prompt measures it',
  ])
  endpoint.answer = () => ({ status: 404 })
  const { code, out } = await doctor(env)
  expect(code).toBe(0)
  expect(findings(out, '!')).toContainEqual([
    expect.stringMatching(/^chat model m does not answer: 404.*; rules and templates do its work$/),
    'check OPENAI_BASE_URL, OPENAI_API_KEY and CHAT_MODEL',
  ])
  await endpoint.stop()
})

test('L7: a transcription model is tried with a second of silence; one that fails is a warning as well', async () => {
  const endpoint = await transcriptionEndpoint()
  const env = { OPENAI_API_KEY: 'a-key', OPENAI_BASE_URL: endpoint.baseUrl }
  expect((await doctor(env)).out).toMatch(
    /^✓ transcription model: none, voice notes are declined \(TRANSCRIPTION_MODEL\)$/m,
  )
  endpoint.answer = () => ({ heard: '' })
  const hears = await doctor({ ...env, TRANSCRIPTION_MODEL: 'whisper-1' })
  expect(hears.out).toMatch(/^✓ transcription model whisper-1: writes down voice notes$/m)
  expect(endpoint.requests.map(({ file }) => file?.name)).toEqual(['silence.wav'])
  endpoint.answer = () => ({ status: 404 })
  const { code, out } = await doctor({ ...env, TRANSCRIPTION_MODEL: 'whisper-1' })
  expect(code).toBe(0)
  expect(findings(out, '!')).toContainEqual([
    expect.stringMatching(/^transcription model whisper-1 does not answer: 404.*; voice notes are declined$/),
    'check OPENAI_BASE_URL, OPENAI_API_KEY and TRANSCRIPTION_MODEL',
  ])
  await endpoint.stop()
})

test('a wrong setting ends it in one line', async () => {
  expect(await doctor({ PORT: 'abc' })).toEqual({
    code: 1,
    out: '',
    err: 'PORT: must be a whole number from 0 to 65535; see .env.example\n',
  })
})

test('--help says what it does', async () => {
  const { code, out } = await runCommand('doctor', ['--help'])
  expect(code).toBe(0)
  expect(out).toMatch(/Checks everything Lotse needs/)
})

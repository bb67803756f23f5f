import { describe, expect, test } from 'vitest'
import { createTelegramApi } from '../../../src/bots/telegram/api.ts'
import { setUpTelegram } from '../../../src/bots/telegram/setup.ts'
import type { TelegramSetupOptions } from '../../../src/bots/telegram/setup.ts'
import type { TelegramPlatform } from '../../../sandbox/telegram/platform.ts'
import { TOKEN, USERNAME, apiOf, createTestLog, platformForTest, wordsFor } from './platform.ts'

const WEBHOOK = { url: 'http://127.0.0.1:9/telegram/webhook', secret: 'geheim' }

const setUp = (platform: TelegramPlatform, overrides: Partial<TelegramSetupOptions> = {}) =>
  setUpTelegram({
    api: apiOf(platform),
    apiRoot: platform.url,
    webhook: null,
    organization: 'Wohnen Musterstadt',
    wordsFor,
    log: createTestLog(),
    ...overrides,
  })

const written = (platform: TelegramPlatform) =>
  platform.calls.map((call) => call.method).filter((method) => /^setMy/i.test(method))

describe('setting up the bot', () => {
  test('says who it is, and gives every tenant the commands in their language', async () => {
    const platform = await platformForTest()
    expect(await setUp(platform)).toEqual({
      kind: 'ready',
      botId: TOKEN.split(':')[0],
      username: USERNAME,
      warnings: [],
    })
    const german = platform.person({ firstName: 'Maik', languageCode: 'de' }).commands()
    const turkish = platform.person({ firstName: 'Ayşe', languageCode: 'tr' }).commands()
    expect(german.map(({ command }) => command)).toEqual([
      'start',
      'help',
      'language',
      'human',
      'mydata',
      'deletemydata',
      'cancel',
    ])
    expect(german[3]!.description).toBe('Mit einem Menschen sprechen')
    expect(turkish[3]!.description).toBe('Bir insanla konuşmak')
  })

  test('G1: says before the first word that an automated system answers, and for whom', async () => {
    const platform = await platformForTest()
    await setUp(platform)
    const german = await apiOf(platform).getMyDescription({ language_code: 'de' })
    const english = await apiOf(platform).getMyDescription()
    expect(german.description).toMatch(/automatisches System von Wohnen Musterstadt[^]*112/)
    expect(english.description).toMatch(/automated system of Wohnen Musterstadt[^]*112/i)
  })

  test('keeps within Telegram’s lengths however long the name is', async () => {
    const platform = await platformForTest()
    const result = await setUp(platform, { organization: 'Wohnungsgenossenschaft '.repeat(30) })
    expect(result).toMatchObject({ kind: 'ready', warnings: [] })
  })

  test('is idempotent: a second start writes nothing, a changed word only itself', async () => {
    const platform = await platformForTest()
    await setUp(platform)
    const first = written(platform).length
    // Commands, description and short description, for each language Telegram knows.
    expect(first).toBe(3 * 11)
    await setUp(platform)
    expect(written(platform)).toHaveLength(first)
    await apiOf(platform).setMyCommands([{ command: 'start', description: 'anders' }], {
      language_code: 'de',
    })
    await setUp(platform)
    expect(written(platform)).toHaveLength(first + 2)
  })

  test('T1: drops no waiting update on the way to polling or to a webhook', async () => {
    const platform = await platformForTest()
    platform.person({ firstName: 'Maik' }).sendText('Hallo')
    await setUp(platform, { webhook: WEBHOOK })
    await setUp(platform)
    const info = await apiOf(platform).getWebhookInfo()
    expect(info.pending_update_count).toBe(1)
    expect(info.url).toBe('')
  })

  test('T3: sets the webhook with its secret and the kinds of updates we read', async () => {
    const platform = await platformForTest()
    expect(await setUp(platform, { webhook: WEBHOOK })).toMatchObject({ kind: 'ready' })
    const info = await apiOf(platform).getWebhookInfo()
    expect(info.url).toBe(WEBHOOK.url)
    expect(info.allowed_updates?.toSorted()).toEqual([
      'callback_query',
      'edited_message',
      'message',
      'my_chat_member',
    ])
    expect(platform.violations).toEqual([])
  })

  test('works although a text cannot be set, and says so', async () => {
    const platform = await platformForTest()
    platform.faults.tooManyRequests('setMyDescription', 2, 3600)
    const log = createTestLog()
    const result = await setUp(platform, { log })
    expect(result).toMatchObject({ kind: 'ready' })
    const warnings = result.kind === 'ready' ? result.warnings : []
    expect(new Set(warnings)).toEqual(new Set(['telegram_429']))
    expect(new Set(log.lines.map((line) => line.fields['step']))).toEqual(new Set(['description']))
  })
})

describe('bad input', () => {
  const api = (apiRoot: string, token = TOKEN) => createTelegramApi({ token, apiRoot, timeoutSeconds: 5 })

  test.each(['7000000001:wrong', 'nonsense'])('a wrong token (%s) is named in one line', async (token) => {
    const platform = await platformForTest()
    const result = await setUp(platform, { api: api(platform.url, token) })
    expect(result).toMatchObject({ kind: 'failed', again: false, code: 'telegram_401' })
    expect(result.kind === 'failed' && result.mend).toMatch(
      /^TELEGRAM_BOT_TOKEN is refused by http.*BotFather.*$/,
    )
    expect(JSON.stringify(result)).not.toContain(token)
  })

  test('a platform out of reach is named, and worth another try', async () => {
    const platform = await platformForTest()
    const apiRoot = 'http://nobody.invalid'
    const result = await setUp(platform, { api: api(apiRoot), apiRoot })
    expect(result).toMatchObject({ kind: 'failed', again: true, mend: expect.stringContaining(apiRoot) })
  })

  test('a busy platform is worth another try', async () => {
    const platform = await platformForTest()
    platform.faults.answer5xx('getMe', 1)
    expect(await setUp(platform)).toMatchObject({ kind: 'failed', again: true, code: 'telegram_502' })
  })

  test.each([
    { ...WEBHOOK, url: 'http://lotse.example/telegram/webhook' },
    { ...WEBHOOK, secret: 'mit Leerzeichen' },
  ])('a webhook that Telegram refuses is named in one line: $url $secret', async (webhook) => {
    const platform = await platformForTest()
    const result = await setUp(platform, { webhook })
    expect(result).toMatchObject({ kind: 'failed', again: false })
    expect(result.kind === 'failed' && result.mend).toMatch(
      /^TELEGRAM_WEBHOOK_URL or TELEGRAM_WEBHOOK_SECRET .*$/,
    )
    expect(JSON.stringify(result)).not.toContain(webhook.secret)
  })
})

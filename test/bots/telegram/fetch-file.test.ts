import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished, expect, test } from 'vitest'
import type { TelegramPlatform } from '../../../sandbox/telegram/platform.ts'
import { createTelegramFetch } from '../../../src/bots/telegram/fetch-file.ts'
import { MOST_FILE_BYTES } from '../../../src/bots/bounded-body.ts'
import { apiOf, platformForTest, TOKEN } from './platform.ts'

const SOUND = new TextEncoder().encode('OggS and what follows')

const fetchFrom = (platform: TelegramPlatform, apiRoot = platform.url) =>
  createTelegramFetch(apiOf(platform), { token: TOKEN, apiRoot })

/** The reference of what somebody just sent, as an update names it. */
async function sent(
  platform: TelegramPlatform,
  content: Uint8Array,
): Promise<{ platform: 'telegram'; fileId: string }> {
  platform.person({ firstName: 'Anna' }).sendVoice({ content })
  const [update] = await apiOf(platform).getUpdates()
  return { platform: 'telegram', fileId: update?.message?.voice?.file_id ?? '' }
}

test('a file comes as it was sent, with what it is', async () => {
  const platform = await platformForTest()
  const file = await sent(platform, SOUND)
  expect(await fetchFrom(platform)(file)).toEqual({
    kind: 'fetched',
    name: expect.stringMatching(/\.oga$/),
    mimeType: 'audio/ogg',
    bytes: SOUND,
  })
})

test('what Telegram does not know, or does not give for its size, is gone for good', async () => {
  const platform = await platformForTest()
  const gone = { kind: 'gone', code: 'telegram_400' }
  expect(await fetchFrom(platform)({ platform: 'telegram', fileId: 'made-up' })).toEqual(gone)
  const large = await sent(platform, new Uint8Array(MOST_FILE_BYTES + 1))
  expect(await fetchFrom(platform)(large)).toEqual(gone)
})

test('a platform that is away is told from a file that is gone', async () => {
  const platform = await platformForTest()
  const file = await sent(platform, SOUND)
  platform.faults.answer5xx('getFile', 1)
  expect(await fetchFrom(platform)(file)).toEqual({ kind: 'away', code: 'telegram_502' })
  platform.faults.dropConnectionBefore('getFile', 1)
  expect(await fetchFrom(platform)(file)).toMatchObject({ kind: 'away' })
  const nowhere = fetchFrom(platform, 'http://127.0.0.1:1')
  expect(await nowhere(file)).toEqual({ kind: 'away', code: 'telegram_file_connection_lost' })
})

test('a platform that asks to wait is waited for as long as it says', async () => {
  const platform = await platformForTest()
  const file = await sent(platform, SOUND)
  platform.faults.tooManyRequests('getFile', 1, 7)
  expect(await fetchFrom(platform)(file)).toEqual({ kind: 'wait', code: 'telegram_429', seconds: 7 })
})

test('more than a file may be is not read to its end, whatever the answer says of its length', async () => {
  const platform = await platformForTest()
  const file = await sent(platform, SOUND)
  let written = 0
  const endless = createServer((_request, response) => {
    const chunk = Buffer.alloc(1024 * 1024)
    const goOn = (): void => {
      if (response.destroyed) return
      written += chunk.length
      response.write(chunk, goOn)
    }
    goOn()
  })
  await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    endless.closeAllConnections()
    endless.close()
  })
  const { port } = endless.address() as AddressInfo
  expect(await fetchFrom(platform, `http://127.0.0.1:${port}`)(file)).toEqual({
    kind: 'gone',
    code: 'telegram_file_too_big',
  })
  expect(written).toBeLessThan(4 * MOST_FILE_BYTES)
})

test('who asks may stop waiting', async () => {
  const platform = await platformForTest()
  const file = await sent(platform, SOUND)
  expect(await fetchFrom(platform)(file, AbortSignal.abort())).toMatchObject({ kind: 'away' })
})

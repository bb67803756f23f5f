import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { FetchFile } from '../../../src/cases/outbound.ts'
import { createTranscribe } from '../../../src/knowledge/transcription.ts'
import { switchModel } from '../../../src/storage/model-use.ts'
import { createTranscribeVoice } from '../../../src/workers/tenant/transcribe.ts'
import {
  transcriptionEndpoint,
  type TranscriptionAnswer,
  type TranscriptionEndpoint,
} from '../../knowledge/transcription-endpoint.ts'
import { workplace, type Workplace } from '../job-context.ts'

let place: Workplace
let endpoint: TranscriptionEndpoint
beforeAll(async () => {
  place = await workplace()
})
afterAll(() => place.stop())
beforeEach(async () => {
  place.logged.length = 0
  endpoint = await transcriptionEndpoint()
})
afterEach(() => endpoint.stop())

const fetched: FetchFile = async () => ({
  kind: 'fetched',
  name: 'voice.oga',
  mimeType: 'audio/ogg',
  bytes: new Uint8Array([79]),
})

const listener = (fetchFile = fetched) => {
  const { db, now, log } = place.context
  const transcribe = createTranscribe({ apiKey: 'k', baseUrl: endpoint.baseUrl, model: 'whisper-1' })
  const budget = { perTenantAndDay: 1000, perMonth: 10_000 }
  const listen = createTranscribeVoice({ db, now, log, budget, fetchFile, transcribe, patienceMs: 300 })
  return () => listen({ tenantId: 't', file: { platform: 'telegram', fileId: 'f' }, seconds: 3 })
}

test('L7: an answer that does not come keeps nobody waiting, and after three of them the endpoint rests', async () => {
  endpoint.answer = () => 'silence'
  const listen = listener()
  expect([await listen(), await listen(), await listen(), await listen()]).toEqual([null, null, null, null])
  expect(endpoint.requests).toHaveLength(3)
  expect(place.logged.join()).toContain('a model failed')
})

test('Q5: what cannot be fetched is no fault of the endpoint, and is logged by its code alone', async () => {
  endpoint.answer = () => ({ heard: 'Ich habe Schulden.' })
  const gone = listener(async () => ({ kind: 'gone', code: 'telegram_file_404' }))
  expect([await gone(), await gone(), await gone(), await gone()]).toEqual([null, null, null, null])
  expect(place.logged.filter((line) => line.includes('telegram_file_404'))).toHaveLength(4)
  expect(await listener()()).toBe('Ich habe Schulden.')
  expect(place.logged.join()).not.toContain('Schulden')
})

test('L7: a recording that cannot be read, or says more than fits, stops nobody else from being heard', async () => {
  const unreadable: TranscriptionAnswer[] = [
    { status: 400 },
    { status: 413 },
    { status: 415 },
    { heard: 'la '.repeat(2000) },
  ]
  const listen = listener()
  for (const answer of unreadable) {
    endpoint.answer = () => answer
    expect(await listen()).toBeNull()
  }
  endpoint.answer = () => ({ heard: 'Ich habe Schulden.' })
  expect(await listen()).toBe('Ich habe Schulden.')
  expect(endpoint.requests).toHaveLength(5)
})

test('L7: a key that is refused rests the endpoint', async () => {
  endpoint.answer = () => ({ status: 401 })
  const listen = listener()
  for (let time = 0; time < 4; time += 1) expect(await listen()).toBeNull()
  expect(endpoint.requests).toHaveLength(3)
})

test('L7: a platform that gives a file slowly, or not at all, is no fault of the endpoint', async () => {
  const never = listener(() => new Promise(() => undefined))
  for (let time = 0; time < 4; time += 1) expect(await never()).toBeNull()
  expect(place.logged.join()).not.toContain('a model failed')
  expect(place.logged.filter((line) => line.includes('file_took_too_long'))).toHaveLength(4)
})

test('L6: more bytes than three minutes have go to nobody, whatever length they are said to be', async () => {
  const big = listener(async (file) => {
    const small = await fetched(file)
    return small.kind === 'fetched' ? { ...small, bytes: new Uint8Array(4 * 1024 * 1024 + 1) } : small
  })
  expect(await big()).toBeNull()
  expect(endpoint.requests).toEqual([])
})

test('L7: switched off, nothing is fetched or asked', async () => {
  const { db, now } = place.context
  await switchModel(db, false, 'U0ANNA', now())
  let fetches = 0
  const listen = listener(async () => {
    fetches += 1
    return { kind: 'gone', code: 'x' }
  })
  expect([await listen(), fetches, endpoint.requests.length]).toEqual([null, 0, 0])
  await switchModel(db, true, 'U0ANNA', now())
})

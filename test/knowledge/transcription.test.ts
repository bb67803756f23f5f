import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { silence } from '../../src/knowledge/silence.ts'
import { createTranscribe } from '../../src/knowledge/transcription.ts'
import {
  transcriptionEndpoint,
  type TranscriptionAnswer,
  type TranscriptionEndpoint,
} from './transcription-endpoint.ts'

let endpoint: TranscriptionEndpoint
beforeEach(async () => {
  endpoint = await transcriptionEndpoint()
})
afterEach(() => endpoint.stop())

const recording = { name: 'file_7.oga', mimeType: 'audio/ogg', bytes: new Uint8Array([79, 103, 103, 83]) }
const transcribe = (signal = AbortSignal.timeout(5000)) =>
  createTranscribe({ apiKey: 'k', baseUrl: endpoint.baseUrl, model: 'whisper-1' })(recording, signal)

test('a recording goes as a form, under a name every server knows, and its words come back', async () => {
  endpoint.answer = () => ({ heard: '  Ich habe Schulden. \n' })
  expect(await transcribe()).toBe('Ich habe Schulden.')
  expect(endpoint.requests).toEqual([
    {
      path: '/v1/audio/transcriptions',
      model: 'whisper-1',
      format: 'json',
      file: { name: 'file_7.ogg', type: 'audio/ogg', bytes: Buffer.from('OggS') },
    },
  ])
})

test('silence has no words', async () => {
  endpoint.answer = () => ({ heard: '' })
  expect(await transcribe()).toBe('')
})

describe('L7: is no transcript, and is asked for once', () => {
  const chaos: [string, TranscriptionAnswer][] = [
    ['an error of the server', { status: 500 }],
    ['a refusal', { status: 429 }],
    ['prose for JSON', { body: 'Sorry, I cannot listen to this.', type: 'text/plain' }],
    ['a page of a proxy', { body: '<html>Bad gateway</html>', type: 'text/html' }],
    ['another form', { body: '{"transcript":"Ich habe Schulden."}' }],
    ['words that are none', { body: '{"text":7}' }],
    ['half an answer', 'half'],
    ['a lost connection', 'hang_up'],
    ['more than anybody says in three minutes', { heard: 'la '.repeat(2000) }],
  ]
  test.each(chaos)('%s', async (_what, answer) => {
    endpoint.answer = () => answer
    await expect(transcribe()).rejects.toThrow()
    expect(endpoint.requests).toHaveLength(1)
  })

  test('an answer that does not come, once time is over', async () => {
    endpoint.answer = () => 'silence'
    await expect(transcribe(AbortSignal.timeout(200))).rejects.toThrow()
  })
})

test('what a transcription is tried with is a second of silence that players know', () => {
  const { bytes, mimeType } = silence()
  const view = Buffer.from(bytes)
  expect([view.toString('latin1', 0, 4), view.toString('latin1', 8, 16), mimeType]).toEqual([
    'RIFF',
    'WAVEfmt ',
    'audio/wav',
  ])
  expect(view.readUInt32LE(4)).toBe(view.length - 8)
  expect(view.subarray(44)).toEqual(Buffer.alloc(32_000))
})

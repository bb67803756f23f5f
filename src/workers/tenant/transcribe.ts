/** A voice note made words by a model, within its bounds: the switch, the budget, the time, the breaker (L6, L7). */

import type { FileReference } from '../../cases/inbound.ts'
import type { FetchedFile, FetchFile } from '../../cases/outbound.ts'
import { UnreadableRecording, type Transcribe } from '../../knowledge/transcription.ts'
import { createModelGate, type GateParts } from '../model-gate.ts'

/**
 * What is said in a voice note; null when it could not be had, whatever went wrong. It never throws and never takes
 * longer than its time. The recording is in memory alone, for as long as this takes.
 */
export type TranscribeVoice = (asked: {
  tenantId: string
  file: FileReference
  /** How long it is; null: the platform did not say. */
  seconds: number | null
  /** Ends it when something is more urgent. */
  signal?: AbortSignal
}) => Promise<string | null>

/** Nobody waits longer, and neither do the messages that come after it. */
const BOUNDS = { purpose: 'transcription', patienceMs: 20_000, slowMs: 15_000, atOnce: 4 } as const

/** What a platform may take to give the file, before. */
const FETCH_MS = 10_000

/** A longer one is not listened to. Above this a transcript would be longer than a message may be. */
export const MOST_SECONDS = 180

/** How long it is says who sends it: so much are three minutes of good sound. */
const MOST_BYTES = 4 * 1024 * 1024

/** `not_heard`: the recording is at fault, or something urgent came; it says nothing about the endpoint. */
type Heard = { kind: 'heard'; text: string } | { kind: 'not_heard'; code: string }

/** @param parts.budget seconds of recordings */
export function createTranscribeVoice(
  parts: GateParts & { fetchFile: FetchFile; transcribe: Transcribe },
): TranscribeVoice {
  const { fetchFile, transcribe, log } = parts
  const gate = createModelGate(parts, BOUNDS)

  const fetchWithin = async (file: FileReference, ended: AbortSignal | null) => {
    if (ended?.aborted) return { kind: 'away' as const, code: 'interrupted' }
    const late = AbortSignal.timeout(parts.patienceMs ?? FETCH_MS)
    const signal = ended ? AbortSignal.any([late, ended]) : late
    return Promise.race([
      fetchFile(file, signal),
      new Promise<{ kind: 'away'; code: string }>((resolve) => {
        signal.addEventListener('abort', () => resolve({ kind: 'away', code: 'file_took_too_long' }), {
          once: true,
        })
      }),
    ])
  }

  const hear = async (
    fetched: FetchedFile,
    signal: AbortSignal,
    ended: AbortSignal | null,
  ): Promise<Heard> => {
    try {
      const both = ended ? AbortSignal.any([signal, ended]) : signal
      return { kind: 'heard', text: await transcribe(fetched, both) }
    } catch (error) {
      if (ended?.aborted) return { kind: 'not_heard', code: 'interrupted' }
      if (error instanceof UnreadableRecording) return { kind: 'not_heard', code: 'unreadable' }
      throw error
    }
  }

  return async ({ tenantId, file, seconds, signal: ended = null }) => {
    let fetched: Awaited<ReturnType<FetchFile>> | null = null
    const heard = await gate<Heard>(
      tenantId,
      () => ({
        tokens: Math.max(1, seconds ?? MOST_SECONDS),
        // A platform that does not give the file says nothing about the endpoint, whose time begins after it.
        before: async () => {
          fetched = await fetchWithin(file, ended)
        },
        ask: async (signal) => {
          if (fetched?.kind !== 'fetched') return { kind: 'not_heard', code: fetched?.code ?? 'not_fetched' }
          if (fetched.bytes.byteLength > MOST_BYTES) return { kind: 'not_heard', code: 'recording_too_big' }
          return hear(fetched, signal, ended)
        },
      }),
      { isHealthy: ({ kind }) => kind === 'heard' },
    )
    if (heard === null) return null
    if (heard.kind === 'heard') return heard.text === '' ? null : heard.text
    log.warn({ code: heard.code }, 'a voice note was not heard')
    return null
  }
}

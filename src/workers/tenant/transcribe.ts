/** A voice note made words by a model, within its bounds: the switch, the budget, the time, the breaker (L6, L7). */

import type { FileReference } from '../../cases/inbound.ts'
import type { FetchFile } from '../../cases/outbound.ts'
import type { Transcribe } from '../../knowledge/transcription.ts'
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
}) => Promise<string | null>

/** Nobody waits longer, and neither do the messages that come after it. */
const BOUNDS = { purpose: 'transcription', patienceMs: 20_000, slowMs: 15_000, atOnce: 4 } as const

/** A longer one is not listened to. Above this a transcript would be longer than a message may be. */
export const MOST_SECONDS = 180

type Heard = { kind: 'heard'; text: string } | { kind: 'not_fetched'; code: string }

/** @param parts.budget seconds of recordings */
export function createTranscribeVoice(
  parts: GateParts & { fetchFile: FetchFile; transcribe: Transcribe },
): TranscribeVoice {
  const { fetchFile, transcribe, log } = parts
  const gate = createModelGate(parts, BOUNDS)
  return async ({ tenantId, file, seconds }) => {
    const ask = async (signal: AbortSignal): Promise<Heard> => {
      const fetched = await fetchFile(file, signal)
      if (fetched.kind !== 'fetched') return { kind: 'not_fetched', code: fetched.code }
      return { kind: 'heard', text: await transcribe(fetched, signal) }
    }
    const tokens = Math.max(1, seconds ?? MOST_SECONDS)
    // A platform that does not give the file says nothing about the endpoint.
    const heard = await gate(tenantId, () => ({ tokens, ask }), { isHealthy: ({ kind }) => kind === 'heard' })
    if (heard === null) return null
    if (heard.kind === 'heard') return heard.text === '' ? null : heard.text
    log.warn({ code: heard.code }, 'a voice note could not be fetched')
    return null
  }
}

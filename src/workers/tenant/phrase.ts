import type { PhraseAnswer, PhraseQuestion } from '../../knowledge/answer/phrase-answer.ts'
import type { Phrasing } from '../../knowledge/answer/phrasing.ts'
import { createModelGate, type GateParts } from '../model-gate.ts'

/** The model's words for an answer; null: the template answers. It never throws and never takes longer than its time. */
export type Phrase = (asked: PhraseQuestion & { tenantId: string }) => Promise<Phrasing | null>

const BOUNDS = { purpose: 'answer', patienceMs: 6000, slowMs: 4000, atOnce: 2 } as const

export function createPhrase({ phraseAnswer, ...parts }: GateParts & { phraseAnswer: PhraseAnswer }): Phrase {
  const gate = createModelGate(parts, BOUNDS)
  return async ({ tenantId, ...asked }) => {
    // What fails the check is no proof of health.
    const result = await gate(tenantId, () => phraseAnswer(asked), {
      isHealthy: ({ kind }) => kind === 'sound',
    })
    if (result === null || result.kind === 'sound') return result && result.phrasing
    parts.log.info({ code: result.why }, 'an answer was not phrased: it said what the entries do not')
    return null
  }
}

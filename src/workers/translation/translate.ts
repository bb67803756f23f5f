import type { LanguageOf } from '../../knowledge/translation/language-of.ts'
import type { AskTranslation, TranslationQuestion } from '../../knowledge/translation/translate.ts'
import { createModelGate, type GateParts } from '../model-gate.ts'

/** A machine between a tenant and a person of ours. */
export type Translator = {
  /** A checked translation; null: it stays as it was written. It never throws and never takes longer than its time. */
  translate: (asked: TranslationQuestion & { tenantId: string }) => Promise<string | null>
  languageOf: LanguageOf
}

const BOUNDS = { purpose: 'translation', patienceMs: 5000, slowMs: 4000, atOnce: 6 } as const

export function createTranslator(
  parts: GateParts & { askTranslation: AskTranslation; languageOf: LanguageOf },
): Translator {
  const { askTranslation, languageOf, ...bounded } = parts
  const gate = createModelGate(bounded, BOUNDS)
  return {
    languageOf,
    translate: async ({ tenantId, ...asked }) => {
      // What fails the check is no proof of health.
      const result = await gate(
        tenantId,
        () => askTranslation(asked),
        ({ kind }) => kind === 'sound',
      )
      if (result === null || result.kind === 'sound') return result && result.text
      parts.log.info({ code: result.why }, 'a translation was not used: it is not what was written')
      return null
    },
  }
}

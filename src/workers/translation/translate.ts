import type { LanguageOf } from '../../knowledge/translation/language-of.ts'
import type { AskTranslation, TranslationQuestion } from '../../knowledge/translation/translate.ts'
import type { Unspent } from '../../storage/model-use.ts'
import { createModelGate, type GateParts } from '../model-gate.ts'

/** A checked translation; `needless`: it is the same in every language; `untranslated`: it stays as it was written. */
export type Made =
  | { kind: 'translated'; text: string }
  | { kind: 'needless' }
  | { kind: 'untranslated'; why?: 'budget' }

/** `isPast`: it was said before its reader took the case; then half of a day's tokens stay for what is said now. */
type Asked = TranslationQuestion & { tenantId: string; isPast?: boolean }

const SHARE_OF_THE_PAST = 0.5

/** A machine between a tenant and a person of ours. */
export type Translator = {
  /** It never throws and never takes longer than its time. */
  translate: (asked: Asked) => Promise<Made>
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
    translate: async ({ tenantId, isPast = false, ...asked }) => {
      let isNeedless = false
      let unspent: Unspent | null = null
      const prepare = () => {
        const prepared = askTranslation(asked)
        isNeedless = prepared === 'needless'
        return prepared === 'needless' ? null : prepared
      }
      const result = await gate(tenantId, prepare, {
        // What fails the check is no proof of health.
        isHealthy: ({ kind }) => kind === 'sound',
        share: isPast ? SHARE_OF_THE_PAST : 1,
        onUnspent: (why) => (unspent = why),
      })
      if (result?.kind === 'sound') return { kind: 'translated', text: result.text }
      if (result)
        parts.log.info({ code: result.why }, 'a translation was not used: it is not what was written')
      if (isNeedless) return { kind: 'needless' }
      return { kind: 'untranslated', ...(unspent === 'budget_spent' ? { why: 'budget' as const } : {}) }
    },
  }
}

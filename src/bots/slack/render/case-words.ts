import type { CaseView } from '../../../cases/outbound.ts'
import { PLAIN_GERMAN, type Words } from '../../../words.ts'

/** The reader: their words, and the language those are in. */
export type Reader = { words: Words; language: string }

/** Locale key of a code: `no_contact` of `card-outcome` is `card-outcome-no-contact`. */
export function codeKey(prefix: string, code: string): string {
  return `${prefix}-${code.replaceAll('_', '-')}`
}

export function topicsText(view: CaseView, { words }: Reader): string {
  return view.topics.map((topic) => words(`topic-${topic}`)).join(', ')
}

export function urgencyText(view: CaseView, { words }: Reader): string {
  return words(`urgency-${view.urgency}`)
}

export function areaText(view: CaseView, { words }: Reader): string {
  return view.area ?? words('card-area-unknown')
}

/** The tenant's language in the reader's words, and who of the desk speaks it: "Türkisch · spricht: Mehmet Muster". */
export function languageText(view: CaseView, reader: Reader): string {
  const language = languageOf(view, reader)
  const { spokenBy } = view
  if (spokenBy === null) return language
  return spokenBy.length === 0
    ? reader.words('card-language-nobody', { language })
    : reader.words('card-language-spoken-by', { language, names: spokenBy.join(', ') })
}

function languageOf(view: CaseView, { words, language }: Reader): string {
  if (view.language === 'und') return words('card-language-unknown')
  if (view.language === PLAIN_GERMAN) return words('card-language-plain-german')
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(view.language) ?? view.language
  } catch {
    return view.language // not a language tag
  }
}

/** `iso` as day and time in Germany, spelled as the reader's language does. */
export function momentText(iso: string, { language }: Pick<Reader, 'language'>): string {
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: '2-digit',
    month: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Berlin',
  })
  return format.format(new Date(iso))
}

export function outcomeText(view: CaseView, { words }: Reader): string {
  return words(view.outcome === null ? 'card-outcome-none' : codeKey('card-outcome', view.outcome))
}

export function claimedByText(view: CaseView, { words }: Reader): string {
  return view.claimedByName ?? words('card-person-unknown')
}

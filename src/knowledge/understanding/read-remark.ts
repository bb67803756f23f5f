import type { Vocabulary } from '../vocabulary.ts'
import { conversationSchema } from './conversation-words.ts'
import { createPastDayReader } from './past-day.ts'
import type { Span } from './match-phrase.ts'
import { compileBook, type Concept, type Found } from './phrases.ts'
import { tokenise } from './tokens.ts'

/** What a message does that is no question for the directory. */
export type Aside = 'about_bot' | 'insult' | 'about_others' | 'codes' | 'orders' | 'nonsense'

/** The last question once more, with something changed. */
export type FollowUp =
  | { kind: 'more' }
  | { kind: 'for_other' }
  | { kind: 'elsewhere' }
  /** `language`: ISO 639. */
  | { kind: 'language'; language: string }

export type Remark = {
  aside: Aside | null
  followUp: FollowUp | null
  /** The message without the words that make it a follow-up. */
  rest: string
  /** Something in the flat cannot wait, or somebody stands before a locked door. */
  defect: boolean
  /** No place to sleep, or the home is lost already. */
  homeLost: boolean
  /** A letter, with what the tenant calls its sender and how they write its date. */
  letter: { sender: string | null; date: string | null; hasPeriod: boolean } | null
  /** Says that something arrived, or was there yesterday. */
  delivered: boolean
  /** Does not know, or does not want to say. */
  unsure: boolean
  /** Takes a request back, or says that it is not needed any more. */
  withdraws: boolean
  /** Has no word but such as stand beside a place when somebody says where they live. */
  saysWhere: boolean
  /** Names a day that may lie behind it. */
  namesDay: boolean
  words: number
}

/** @param today the day of the message in German time, YYYY-MM-DD */
export type ReadRemark = (text: string, today: string) => Remark

/** In this order: what asks for something that must not be told comes before what only sounds angry. */
const ASIDES = ['codes', 'about_others', 'orders', 'about_bot', 'insult'] as const
const LISTS = Object.keys(conversationSchema.shape).filter(
  (name) => name !== 'concepts' && name !== 'languages',
) as List[]
type List = Exclude<keyof typeof conversationSchema.shape, 'concepts' | 'languages'>

const LIST_OF: Record<FollowUp['kind'], List> = {
  more: 'more',
  for_other: 'for_other',
  elsewhere: 'elsewhere',
  language: 'in_language',
}

/** A follow-up is short: whoever writes more asks something of its own. */
const FOLLOW_UP_WORDS = 8
const MORE_WORDS = 5
const NONSENSE_WORDS = 2

/**
 * Reads what a message does in a conversation, by `vocabulary/conversation/`. The words of all languages are read in
 * every text: people mix them. Pure.
 * @throws Error when a phrase of the vocabulary is malformed
 */
export function createReadRemark({
  conversation,
  wishes,
  dates,
}: Pick<Vocabulary, 'conversation' | 'wishes' | 'dates'>): ReadRemark {
  const languages = Object.keys(conversation)
  const concepts: Record<string, Concept> = {}
  const codesOf = new Map<string, string[]>()
  for (const [language, lists] of Object.entries(conversation)) {
    const local = (phrases: readonly string[]): string[] =>
      phrases.map((phrase) => phrase.replace(/@(?=[a-z])/g, `@${language}/`))
    for (const [name, phrases] of Object.entries(lists.concepts))
      concepts[`${language}/${name}`] = { phrases: local(phrases) }
    const names = { ...wishes[language]?.languages, ...lists.languages }
    concepts[`${language}/language`] = { phrases: Object.values(names).flat() }
    for (const [code, phrases] of Object.entries(names)) {
      const name = `name/${language}/${code}`
      concepts[name] = { phrases }
      codesOf.set(code, [...(codesOf.get(code) ?? []), name])
    }
    for (const list of LISTS) concepts[`list/${language}/${list}`] = { phrases: local(lists[list]) }
  }
  for (const [language, { weekdays, today }] of Object.entries(dates))
    concepts[`day/${language}`] = { phrases: [...weekdays.flat(), ...today] }
  const book = compileBook(concepts)
  const pastDay = createPastDayReader(dates)

  return (text, today) => {
    const tokens = tokenise(text)
    const found = book.find(tokens)
    const spans = (list: List): Span[] => languages.flatMap((language) => found(`list/${language}/${list}`))
    const says = (list: List): boolean => spans(list).length > 0
    const isWord = ({ text: token }: { text: string }): boolean => /[\p{L}\p{N}]/u.test(token)
    const words = tokens.filter(isWord).length
    const isNonsense =
      words > 0 &&
      ((words <= NONSENSE_WORDS && says('nonsense')) || tokens.every(({ text: word }) => isMash(word)))
    const followUp =
      words <= FOLLOW_UP_WORDS ? followUpIn(words, says, languageIn(found, codesOf, tokens.length)) : null
    const past = pastDay(text, today)
    const living = new Set(spans('living').flatMap(({ at }) => at))
    return {
      rest: followUp ? withoutSpans(text, spans(LIST_OF[followUp.kind])) : text,
      aside: ASIDES.find((aside) => says(aside)) ?? (isNonsense ? 'nonsense' : null),
      followUp,
      defect: says('defect') && !says('not_now'),
      homeLost: says('home_lost') && !says('not_now'),
      letter: says('letter')
        ? {
            sender: asWritten(text, spans('sender')[0]),
            date: past,
            hasPeriod: says('period'),
          }
        : null,
      delivered: says('delivered'),
      unsure: says('unsure'),
      withdraws: says('withdraws'),
      saysWhere: words > 0 && tokens.every((token, place) => !isWord(token) || living.has(place)),
      namesDay: past !== null || Object.keys(dates).some((language) => found(`day/${language}`).length > 0),
      words,
    }
  }
}

function followUpIn(
  words: number,
  says: (list: List) => boolean,
  named: { language: string; isAll: boolean } | null,
): FollowUp | null {
  if (named && (named.isAll || says('in_language'))) return { kind: 'language', language: named.language }
  if (says('for_other')) return { kind: 'for_other' }
  if (says('elsewhere')) return { kind: 'elsewhere' }
  const more = (words <= MORE_WORDS && says('more')) || (words === 1 && says('more_alone'))
  return more ? { kind: 'more' } : null
}

/** The one language that is named. `isAll`: the message says nothing else. */
function languageIn(
  found: Found,
  codes: ReadonlyMap<string, readonly string[]>,
  tokens: number,
): { language: string; isAll: boolean } | null {
  const named = [...codes].flatMap(([language, names]) => {
    const places = new Set(names.flatMap((name) => found(name)).flatMap(({ at }) => at))
    return places.size > 0 ? [{ language, isAll: places.size === tokens }] : []
  })
  return named.length === 1 ? (named[0] ?? null) : null
}

/** The words of a text as the tenant wrote them, each with the tokens it makes; null where they do not add up. */
function writtenWords(text: string): { word: string; from: number; to: number }[] | null {
  let count = 0
  const written = [...text.matchAll(/[\p{L}\p{N}\p{M}'’@$]+/gu)].map(([word]) => {
    const from = count
    count += tokenise(word).length
    return { word, from, to: count }
  })
  return count === tokenise(text).length ? written : null
}

/** The words of a span as the tenant wrote them; null where they cannot be told apart in the text. */
function asWritten(text: string, span: Span | undefined): string | null {
  if (!span) return null
  const inside = writtenWords(text)?.filter(({ from, to }) => to > span.start && from < span.end) ?? []
  return inside.length > 0 ? inside.map(({ word }) => word).join(' ') : null
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  const outside = (writtenWords(text) ?? []).filter(
    ({ from, to }) => !spans.some((span) => span.at.some((place) => place >= from && place < to)),
  )
  return outside.map(({ word }) => word).join(' ')
}

/** Rows of a keyboard, as people run over them. */
const KEY_ROWS = /asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert[yz]u|zuio|tyui|uiop|yxcv|zxcv|cvbn|vbnm/
const LONGEST_WITHOUT_VOWEL = 4

/** Letters that are no word: a row of the keyboard, or Latin ones without a vowel, longer than any abbreviation. */
function isMash(word: string): boolean {
  if (!/^[a-z]+$/.test(word)) return false
  return KEY_ROWS.test(word) || (word.length > LONGEST_WITHOUT_VOWEL && !/[aeiouy]/.test(word))
}

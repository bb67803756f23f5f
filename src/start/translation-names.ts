import { readExamples } from '../knowledge/learned/example.ts'
import { loadRedactionWords } from '../knowledge/redaction-words.ts'
import { createRedactAnnounced } from '../knowledge/redaction.ts'
import { withoutMarks } from '../knowledge/search/fold.ts'
import { hideNames } from '../knowledge/translation/hide-names.ts'
import type { PrivateIn, PrivateWords } from '../knowledge/translation/hide-private.ts'
import {
  createKnownWords,
  inSmall,
  loadNameWords,
  type KnownWords,
} from '../knowledge/translation/name-words.ts'
import { loadVocabulary } from '../knowledge/vocabulary.ts'
import { folder, loadField, loadRedact } from './knowledge.ts'
import { vocabularyFolder } from './understanding.ts'

/** The language of the offices, whose names people use in every language. */
const OFFICES = 'de'
/** Where families' names stand first, and are ordinary words. */
const VIETNAMESE = 'vi'
/** Where names have endings. */
const INFLECTED = ['pl', 'ro', 'ru', 'uk']
/** A shorter German word meets too many names. */
const OFFICE_FROM = 5
/** Languages and countries that people here speak of. */
const PEOPLES = [
  'de',
  'en',
  'tr',
  'ar',
  'uk',
  'ru',
  'pl',
  'fa',
  'ro',
  'fr',
  'vi',
  'ku',
  'es',
  'it',
  'bg',
  'sq',
]
const COUNTRIES = [
  'DE',
  'GB',
  'US',
  'TR',
  'SY',
  'UA',
  'RU',
  'PL',
  'IR',
  'AF',
  'RO',
  'FR',
  'VN',
  'IQ',
  'BG',
  'IT',
]

let privateIn: PrivateIn | null = null

/**
 * Takes out of sentences of a language what must not leave the house (L2), read once in a process.
 * @throws Error one line naming the file and place
 */
export function loadPrivateIn(): PrivateIn {
  return (privateIn ??= createPrivateIn())
}

function createPrivateIn(): PrivateIn {
  const { concepts, stopWords } = loadField()
  const { topics, signals, wishes, dates, senses, conversation, crisis, languages } =
    loadVocabulary(vocabularyFolder)
  const examples = readExamples(`${vocabularyFolder}/examples`)
  const words = loadRedactionWords(`${vocabularyFolder}/redaction.yaml`)
  const names = loadNameWords(folder('vocabulary/names.yaml'))
  const announced = createRedactAnnounced(words)
  const listed = new Set([...words.given_names, ...names.given].map(withoutMarks))
  const families = new Set(words.family_names.map(withoutMarks))
  const vietnamese = new Set(names.vietnamese_families.map(withoutMarks))
  const isListed = (word: string): boolean => listed.has(word)

  const knownIn = (language: string): Omit<KnownWords, 'isOffice'> => {
    const labels = concepts.flatMap((concept) =>
      Object.entries(concept.labels).flatMap(([code, list]) => (code === language ? list : [])),
    )
    const vocabulary = [topics, signals, wishes, dates, senses, conversation, languages.words].map(
      (of) => of[language],
    )
    const rules = crisis.languages.filter((of) => of.language === language)
    const said = examples.flatMap((example) => (example.language === language ? [example.text] : []))
    const small = [...labels, ...stopWords(language), ...stringsIn([vocabulary, rules]), ...said]
    const capitals = names.capitals[language] ?? []
    // Parts of Vietnamese names, days and countries are the same words.
    if (language === VIETNAMESE) return createKnownWords(small, capitals, () => false, inSmall)
    const calendar = stringsIn(dates[language])
    return createKnownWords(small, [...capitals, ...calendar, ...named(language)], isListed, withoutMarks)
  }

  const offices = new Set(
    [...languages.loans, ...concepts.flatMap(({ labels }) => labels[OFFICES])]
      .map(withoutMarks)
      .filter((word) => word.length >= OFFICE_FROM && !families.has(word) && !listed.has(word)),
  )
  const isOffice = (word: string): boolean => offices.has(withoutMarks(word))
  const inGerman: PrivateWords = {
    redact: loadRedact(),
    isOrdinary: knownIn(OFFICES).isKnown,
    // Families are called Schneider and Klein.
    narrows: false,
  }

  const others = new Map<string, PrivateWords>()
  return (language) => {
    if (!languages.known.includes(language)) return null
    if (language === OFFICES) return inGerman
    const ready = others.get(language)
    if (ready) return ready
    const known = { ...knownIn(language), isOffice }
    const before = names.before_names[language]
    const parts = {
      known,
      isListed: language === VIETNAMESE ? () => false : isListed,
      families: language === VIETNAMESE ? vietnamese : null,
      inflects: INFLECTED.includes(language),
      before: before ? new Set(before.map(withoutMarks)) : null,
    }
    const made = {
      redact: (text: string) => hideNames(announced(text), parts),
      isOrdinary: known.isKnown,
      narrows: true,
    }
    others.set(language, made)
    return made
  }
}

/** What languages and countries are called in a language. */
function named(language: string): string[] {
  const languageNames = new Intl.DisplayNames(language, { type: 'language' })
  const regionNames = new Intl.DisplayNames(language, { type: 'region' })
  return [
    ...PEOPLES.map((code) => languageNames.of(code)),
    ...COUNTRIES.map((code) => regionNames.of(code)),
  ].flatMap((name) => name ?? [])
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as romanian } from '@orama/stemmers/romanian'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as turkish } from '@orama/stemmers/turkish'
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian'
import { fold, withoutMarks } from '../search/fold.ts'
import { stem as german } from '../search/stem.ts'
import type { LabelLanguage } from './concept.ts'

/** The forms under which a word is compared, never shown: of two words that are the same, one form is the same. */
export type FormsIn = (word: string, language: LabelLanguage) => string[]

/** What comes off, by language. */
export type Affixes = Readonly<Record<string, { beginnings: readonly string[]; endings: readonly string[] }>>

type Stemmer = (word: string) => string

const SNOWBALL: Partial<Record<LabelLanguage, Stemmer>> = {
  ar: arabic,
  de: (word) => german(fold(word)),
  en: english,
  fr: french,
  ro: romanian,
  ru: russian,
  tr: turkish,
  uk: ukrainian,
}

/** So much of a word must be left. */
const SHORTEST = 3

/**
 * Snowball's stemmers and CISTEM for German, on the word as it should be written and as it is typed in a hurry; beside
 * them lists of beginnings and endings for what they leave apart.
 */
export function createFormsIn(affixes: Affixes): FormsIn {
  const lists = new Map(
    Object.entries(affixes).map(([language, { beginnings, endings }]) => [
      language,
      {
        beginnings: longestFirst(beginnings.map(withoutMarks)),
        endings: longestFirst(endings.map(withoutMarks)),
      },
    ]),
  )
  return (word, language) => {
    // Persian sets parts of a word side by side with U+200C.
    const joined = word.replaceAll('\u200c', '')
    const bare = language === 'de' ? fold(joined) : withoutMarks(joined)
    const stemmer = SNOWBALL[language]
    const affix = lists.get(language)
    const forms = stemmer ? [withoutMarks(stemmer(word)), stemmer(bare)] : affix ? [] : [bare]
    return [...new Set([...forms, ...(affix ? withoutAffixes(bare, affix) : [])])]
  }
}

/** Without its ending, and without its beginning as well: which letters of a short word are a beginning nobody can tell. */
function withoutAffixes(word: string, { beginnings, endings }: Affixes[string]): string[] {
  const beginning = beginnings.find(
    (start) => word.startsWith(start) && word.length - start.length >= SHORTEST,
  )
  return [word, word.slice(beginning?.length ?? 0)].map((rest) => {
    const ending = endings.find((end) => rest.endsWith(end) && rest.length - end.length >= SHORTEST)
    return ending === undefined ? rest : rest.slice(0, -ending.length)
  })
}

const longestFirst = (list: readonly string[]): string[] =>
  list.toSorted((one, other) => other.length - one.length)

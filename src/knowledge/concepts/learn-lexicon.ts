import { fold } from '../search/fold.ts'
import type { StopWords } from '../search/stop-words.ts'
import type { Concept, LabelLanguage } from './concept.ts'
import { wordsOf } from './match-concepts.ts'
import type { FormsIn } from './word-forms.ts'

/** A German word that a word of another language may stand for. */
export type Translation = { word: string; probability: number }

/** Translations of a word, by any of its forms, the most probable first; none when the word is not known. */
export type Lexicon = (forms: readonly string[]) => readonly Translation[]

/** Foreign words and German words that say the same together. */
type Pair = { foreign: readonly string[]; german: readonly string[] }

const ROUNDS = 6
const MOST_TRANSLATIONS = 5
const LEAST_PROBABILITY = 0.05
/** Takes up what a German word has from no foreign word at all. */
const FROM_NOTHING = 0.02

/**
 * Learns which single words translate which from the labels of all concepts, for words that are part of longer labels
 * only. IBM Model 1 (Brown et al., "The Mathematics of Statistical Machine Translation", Computational Linguistics 19,
 * 1993) over each concept's words, its two preferred labels once more by themselves.
 */
export function learnLexicon(
  concepts: readonly Concept[],
  language: LabelLanguage,
  formsIn: FormsIn,
  stopWords: StopWords,
): Lexicon {
  const telling = (label: string, of: LabelLanguage): string[] =>
    wordsOf(label).filter((word) => !stopWords(of).has(fold(word)))
  const foreign = (labels: readonly string[]): string[] => [
    ...new Set(
      labels.flatMap((label) => telling(label, language).map((word) => formsIn(word, language)[0] ?? word)),
    ),
  ]
  const german = (labels: readonly string[]): string[] => [
    ...new Set(labels.flatMap((label) => telling(label, 'de').map(fold))),
  ]
  const pairs = concepts.flatMap(({ labels, plain }): Pair[] => [
    { foreign: foreign(labels[language]), german: german([...labels.de, ...plain]) },
    { foreign: foreign(labels[language].slice(0, 1)), german: german(labels.de.slice(0, 1)) },
  ])
  const best = new Map([...align(pairs)].map(([word, translations]) => [word, mostProbable(translations)]))
  return (forms) => forms.map((form) => best.get(form)).find((found) => found !== undefined) ?? []
}

/** Foreign word → German word → probability, made better round by round. */
function align(pairs: readonly Pair[]): Map<string, Map<string, number>> {
  let table = new Map<string, Map<string, number>>()
  for (const { foreign, german } of pairs) {
    for (const word of foreign) {
      const row = table.get(word) ?? new Map<string, number>()
      for (const translation of german) row.set(translation, 1)
      table.set(word, row)
    }
  }
  for (const row of table.values()) normalise(row)
  for (let round = 0; round < ROUNDS; round += 1) {
    const counts = new Map([...table.keys()].map((word) => [word, new Map<string, number>()]))
    for (const { foreign, german } of pairs) {
      for (const translation of german) {
        const all = foreign.reduce((sum, word) => sum + (table.get(word)?.get(translation) ?? 0), 0)
        for (const word of foreign) {
          const share = (table.get(word)?.get(translation) ?? 0) / (all + FROM_NOTHING / german.length)
          const row = counts.get(word)
          row?.set(translation, (row.get(translation) ?? 0) + share)
        }
      }
    }
    for (const row of counts.values()) normalise(row)
    table = counts
  }
  return table
}

function normalise(row: Map<string, number>): void {
  const all = [...row.values()].reduce((sum, value) => sum + value, 0)
  for (const [word, value] of row) row.set(word, value / all)
}

function mostProbable(translations: ReadonlyMap<string, number>): Translation[] {
  return [...translations]
    .map(([word, probability]) => ({ word, probability }))
    .filter(({ probability }) => probability >= LEAST_PROBABILITY)
    .sort((one, other) => other.probability - one.probability)
    .slice(0, MOST_TRANSLATIONS)
}

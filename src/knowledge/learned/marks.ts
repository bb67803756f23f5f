import type { Field } from '../concepts/field.ts'
import { wordsOf } from '../concepts/match-concepts.ts'
import { daysBetween } from '../understanding/days.ts'
import type { DetectLanguage } from '../understanding/detect-language.ts'
import type { NamedDay } from '../understanding/find-days.ts'
import { SIGNALS, type ReadWords } from '../understanding/message-words.ts'
import { createFindSenses } from './find-senses.ts'
import type { SenseWords } from './sense-words.ts'

/** What the vocabulary finds in a text, whatever its language. */
export type Marks = {
  /** What danger and look-alikes are made of, and named days; pairs of them tell more than each. */
  senses: readonly string[]
  /** Concepts of the field, topics and signals. */
  others: readonly string[]
}

/** @param today YYYY-MM-DD, the day of the message */
export type MarksOf = (text: string, today: string) => Marks

/** Words looked up among the concepts: what a message is about is said before. */
const MOST_WORDS = 60
/** A named day this near presses. */
const SOON_DAYS = 14

export type MarkParts = {
  senses: Readonly<Record<string, SenseWords>>
  readWords: ReadWords
  field: Pick<Field, 'matchConcepts'>
  detectLanguage: DetectLanguage
  daysIn: (text: string, today: string) => readonly NamedDay[]
}

/** @throws Error when a phrase of a sense is malformed */
export function createMarksOf({ senses, readWords, field, detectLanguage, daysIn }: MarkParts): MarksOf {
  const sensesIn = createFindSenses(senses)
  return (text, today) => {
    const words = readWords(text)
    const language = detectLanguage(text).language ?? 'de'
    const concepts = field
      .matchConcepts(wordsOf(text).slice(0, MOST_WORDS), language)
      .flatMap(({ meanings }) => meanings.map(({ concept }) => concept))
    return {
      senses: [...sensesIn(text), ...dayMarks(daysIn(text, today), today)],
      others: [
        ...new Set([
          ...words.topics.map(({ topic, strength }) => `topic ${topic} ${strength}`),
          ...SIGNALS.filter((signal) => words.says(signal)).map((signal) => `signal ${signal}`),
          ...(words.asksForPerson ? ['asks for a person'] : []),
          ...concepts.flatMap(({ id, topic }) => [`concept ${id}`, `field ${topic}`]),
        ]),
      ],
    }
  }
}

function dayMarks(days: readonly NamedDay[], today: string): string[] {
  if (days.length === 0) return []
  const isSoon = days.some(({ day }) => daysBetween(today, day) <= SOON_DAYS)
  const isBy = days.some(({ by }) => by)
  return ['day named', isSoon ? 'day soon' : 'day later', ...(isBy ? ['day by'] : [])]
}

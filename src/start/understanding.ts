import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Field } from '../knowledge/concepts/field.ts'
import { withLikeness } from '../knowledge/crisis/likeness.ts'
import { createCrisisScreen, type CrisisScreen, type FixedRules } from '../knowledge/crisis/screen.ts'
import { decodeLearned } from '../knowledge/learned/learned-file.ts'
import { createMarksOf, type MarksOf } from '../knowledge/learned/marks.ts'
import { createReadMessage } from '../knowledge/learned/read-message.ts'
import type { Learned } from '../knowledge/learned/learn.ts'
import { createLanguageDetector } from '../knowledge/understanding/detect-language.ts'
import { createDayFinder } from '../knowledge/understanding/find-days.ts'
import { createReadWords } from '../knowledge/understanding/message-words.ts'
import { createUnderstand, type UnderstandParts } from '../knowledge/understanding/understand.ts'
import type { Understand, Urgency } from '../knowledge/understanding/understanding.ts'
import type { Vocabulary } from '../knowledge/vocabulary.ts'

export const vocabularyFolder = fileURLToPath(new URL('../../vocabulary', import.meta.url))
export const learnedFile = join(vocabularyFolder, 'learned.bin')

/** What reads words and days, before anything is learned. */
export type Readers = Omit<UnderstandParts, 'screen' | 'readMessage'> & {
  marksOf: MarksOf
  rules: FixedRules
}

/** @throws Error when a phrase of the vocabulary is malformed */
export function createReaders(vocabulary: Vocabulary, field: Pick<Field, 'matchConcepts'>): Readers {
  const readWords = createReadWords(vocabulary)
  const detectLanguage = createLanguageDetector(vocabulary.languages)
  const daysIn = createDayFinder(vocabulary.dates)
  const marksOf = createMarksOf({ senses: vocabulary.senses, readWords, field, detectLanguage, daysIn })
  return { readWords, detectLanguage, daysIn, marksOf, rules: createCrisisScreen(vocabulary.crisis) }
}

/**
 * How urgent a message would be if it held no danger: what a case goes back to when an alarm proves false.
 * @param today YYYY-MM-DD
 */
type UrgencyApart = (text: string, today: string) => Urgency

/** The built-in screen and understanding over what was learned. */
export function createBuiltIn(
  readers: Readers,
  learned: Learned,
): { screen: CrisisScreen; understand: Understand; urgencyApart: UrgencyApart } {
  const readMessage = createReadMessage(learned, readers.marksOf)
  const screen = withLikeness(readers.rules, readMessage)
  const calm = createUnderstand({ ...readers, screen: () => null, readMessage })
  return {
    screen,
    understand: createUnderstand({ ...readers, screen, readMessage }),
    urgencyApart: (text, today) =>
      calm(text, { today, tenantLanguage: null, platformLanguage: null }).urgency,
  }
}

/**
 * What `npm run learn` wrote.
 * @throws Error of one line when it is missing or of another form
 */
export function loadLearned(): Learned {
  return decodeLearned(readLearnedFile(), learnedFile).learned
}

function readLearnedFile(): Buffer {
  try {
    return readFileSync(learnedFile)
  } catch (error) {
    throw new Error(`${learnedFile}: cannot be read; run npm run learn`, { cause: error })
  }
}

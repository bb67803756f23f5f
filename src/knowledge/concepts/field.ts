/** The concepts of the field, ready to be found in what people write. */

import type { StopWords } from '../search/stop-words.ts'
import { LABEL_LANGUAGES, type Concept, type LabelLanguage } from './concept.ts'
import { createCorrectSpelling, type CorrectSpelling } from './correct-spelling.ts'
import { learnLexicon, type Lexicon, type Translation } from './learn-lexicon.ts'
import { createMatchConcepts, type MatchConcepts } from './match-concepts.ts'
import { createFormsIn, type Affixes } from './word-forms.ts'

export type Field = {
  /** Changes with the words: what was indexed by other ones is indexed again. */
  version: string
  concepts: readonly Concept[]
  stopWords: StopWords
  matchConcepts: MatchConcepts
  /** Of German words. */
  correctSpelling: CorrectSpelling
  /**
   * German words for a single word of another language, the most probable first; none for German and for languages
   * without labels. Learned from all labels when a language is first asked for.
   */
  translate: (word: string, language: string) => readonly Translation[]
}

export function createField(
  concepts: readonly Concept[],
  affixes: Affixes,
  stopWords: StopWords,
  version: string,
): Field {
  const formsIn = createFormsIn(affixes)
  const lexicons = new Map<LabelLanguage, Lexicon>()
  return {
    version,
    concepts,
    stopWords,
    matchConcepts: createMatchConcepts(concepts, formsIn, stopWords),
    correctSpelling: createCorrectSpelling(concepts, formsIn, stopWords('de')),
    translate: (word, language) => {
      const known = LABEL_LANGUAGES.find((one) => one === language)
      if (!known || known === 'de') return []
      const lexicon = lexicons.get(known) ?? learnLexicon(concepts, known, formsIn, stopWords)
      lexicons.set(known, lexicon)
      return lexicon(formsIn(word, known))
    },
  }
}

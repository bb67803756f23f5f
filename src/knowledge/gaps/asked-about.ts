import type { Concept } from '../concepts/concept.ts'
import type { Field } from '../concepts/field.ts'
import { wordsOf, type ConceptMatch } from '../concepts/match-concepts.ts'
import type { TopicId, Understanding } from '../understanding/understanding.ts'
import type { AskedAbout } from './gap.ts'
import { broaderIn, topConceptIn } from './top-concept.ts'

/** Concepts of one question; what names more tells a story in which they are not all missing. */
const MOST_CONCEPTS = 3
/** As the search reads of a question. */
const MOST_WORDS = 48

export type AskedAboutIn = (
  text: string,
  /** `area`: where the asker lives, for its name is no concept. */
  understood: Pick<Understanding, 'language' | 'topics'> & { area: string | null },
) => AskedAbout[]

/**
 * What a question was about, in codes: the concepts it names, those of the understood topics first, or else its topic.
 * Words of every field do not count, nor does what a narrower concept beside it says better.
 */
export function createAskedAbout(
  field: Pick<Field, 'concepts' | 'matchConcepts' | 'correctSpelling'>,
): AskedAboutIn {
  const broaderOf = broaderIn(field.concepts)
  const topConceptOf = topConceptIn(field.concepts)
  return (text, { language, topics, area }) => {
    const isGerman = language === 'de' || language === 'und'
    const place = new Set(wordsOf(area ?? ''))
    const written = wordsOf(text)
      .slice(0, MOST_WORDS)
      .filter((word) => !place.has(word))
    const words = isGerman ? written.map((word) => field.correctSpelling(word)[0]?.word ?? word) : written
    const matches = field.matchConcepts(words, isGerman ? 'de' : language)
    const named = matches
      .filter((match) => !isPartOfLonger(match, matches))
      .flatMap((match) => likeliest(match, topics) ?? [])
    const broader = new Set(named.flatMap(broaderOf))
    const rank = ({ topic }: Concept): number => {
      const index = topics.indexOf(topic)
      return index === -1 ? topics.length : index
    }
    const found = [...new Set(named)]
      .filter(({ id }) => !broader.has(id))
      .sort((one, other) => rank(one) - rank(other))
      .slice(0, MOST_CONCEPTS)
    if (found.length === 0) return [{ topic: topics[0] ?? 'other', topConcept: null, concept: null }]
    return found.map((concept) => ({
      topic: concept.topic,
      topConcept: topConceptOf(concept),
      concept: concept.id,
    }))
  }
}

function isPartOfLonger({ places }: ConceptMatch, matches: readonly ConceptMatch[]): boolean {
  return matches.some(
    (other) => other.places.length > places.length && places.every((place) => other.places.includes(place)),
  )
}

/** A word that is rather a general one means a concept only where the understood topic says so ("suche" is no "Sucht"). */
function likeliest({ meanings }: ConceptMatch, topics: readonly TopicId[]): Concept | undefined {
  const general = meanings.filter(({ concept }) => concept.isGeneral).map(({ rank }) => rank)
  const distance = ({ concept, rank }: ConceptMatch['meanings'][number]): number =>
    rank + (topics.includes(concept.topic) ? 0 : 0.5)
  return meanings
    .filter(
      ({ concept, rank }) =>
        !concept.isGeneral && (topics.includes(concept.topic) || rank < Math.min(...general)),
    )
    .sort((one, other) => distance(one) - distance(other))[0]?.concept
}

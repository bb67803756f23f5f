/**
 * The lexical score: BM25 over stems, character grams and concepts, written as the share of the question that an
 * entry covers, so that 0.4 means the same for two words as for ten. Of the ways to say one part of the question the
 * best in an entry counts. Area filters before anything is ranked; topic and language add to the score.
 */
import { eachPosting } from './block.ts'
import type { ReadBlock, ReadIndex, Slot } from './passage-store.ts'
import type { AskedPart } from './question.ts'
import { rarityIn, scoreBlock, weigh, type WeighedPart } from './score-block.ts'
import { ANYWHERE, languageTerm, PAUSED, topicTerm } from './terms.ts'

export type LexicalQuery = {
  parts: readonly AskedPart[]
  /** Area terms of the asker; empty when not known. */
  areas: readonly string[]
  /** Understood topics, best first. */
  topics: readonly string[]
  language: string | null
  /** Services that must not be found, by id. */
  excluded: ReadonlySet<string>
}

export type Candidate = Slot & {
  serviceId: string
  /** Share of the question that the entry covers, and what topic and language add; 0 to 1. */
  score: number
  onTopic: boolean
}

export type LexicalScores = {
  /** The area terms that filter; empty: none does. */
  areas: readonly string[]
  /** The best `most` passages that serve the area, best first; ties in the order of the index. */
  best(most: number): Candidate[]
  /** Score of one place, whatever area it serves; zero where nothing stands any more. */
  at(place: Slot): Candidate
  /**
   * How much of the three parts it says best stands in an entry, 0 to 1, however often: long messages are not measured by
   * the rest, short entries not by what longer ones repeat.
   */
  clarity(place: Slot): number
  /** Whether it names a concept of the question that belongs to a field. */
  sharesConcept(place: Slot): boolean
}

/** The topic that says nothing about what is needed. */
const NO_TOPIC = 'other'
/** Topics after the third are guesses. */
const MOST_TOPICS = 3

const CLEAREST_PARTS = 3

/** Of the score of what is closed for the time being: who asks for it by name is still told. */
const PAUSED_SHARE = 0.6

/** Every term the index must be asked for, besides areas. */
export function termsToRead(query: LexicalQuery): string[] {
  return [
    ...new Set([
      ...query.parts.flatMap(({ ways, concepts }) => [...ways.flatMap(({ terms }) => terms), ...concepts]),
      ...askedTopics(query),
      PAUSED,
      ...(query.language === null ? [] : [languageTerm(query.language)]),
    ]),
  ]
}

const askedTopics = (query: LexicalQuery): string[] =>
  query.topics
    .filter((topic) => topic !== NO_TOPIC)
    .slice(0, MOST_TOPICS)
    .map(topicTerm)

/**
 * Scores everything the blocks hold. Figures of rarity and length are those of the whole index, not of the
 * area; an area that no entry names cannot tell where the asker lives, and filters nothing.
 */
export function scoreLexically(query: LexicalQuery, index: ReadIndex): LexicalScores {
  const { blocks } = index
  const rarity = rarityIn(index)
  const parts = query.parts.map((part) => weigh(part, rarity))
  const bonuses = { topics: askedTopics(query), language: query.language && languageTerm(query.language) }
  const scored = new Map(
    blocks.map((block) => [block.id, scoreBlock(block, parts, bonuses, index.averageLength)]),
  )
  const paused = new Map(blocks.map((block) => [block.id, slotsHolding([PAUSED], block)]))
  const serviceIds = new Map(blocks.map((block) => [block.id, block.serviceIds]))
  const areas = index.areas.size > 0 ? [...index.areas, ANYWHERE] : []

  const at = ({ block, slot }: Slot): Candidate => {
    const scores = scored.get(block)
    const onTopic = scores?.onTopic[slot] === 1
    const coverage = scores?.coverage[slot] ?? 0
    // What only speaks the language has nothing to do with the question.
    const whole = coverage > 0 || onTopic ? Math.min(1, coverage + (scores?.bonus[slot] ?? 0)) : 0
    const score = paused.get(block)?.has(slot) ? whole * PAUSED_SHARE : whole
    return { block, slot, serviceId: serviceIds.get(block)?.[slot] ?? '', score, onTopic }
  }

  return {
    areas,
    at,
    best: (most) =>
      blocks
        .flatMap((block) => [...slotsServing(areas, block)].map((slot) => at({ block: block.id, slot })))
        .filter(({ score, serviceId }) => score > 0 && !query.excluded.has(serviceId))
        .sort((one, other) => other.score - one.score || one.block - other.block || one.slot - other.slot)
        .slice(0, most),
    clarity: ({ block: id, slot }) => {
      const block = blocks.find((one) => one.id === id)
      if (!block) return 0
      const clearest = parts
        .map(({ asked, ways }) => ({
          asked,
          said: asked * Math.max(0, ...ways.map((way) => said(block, slot, way))),
        }))
        .sort((one, other) => other.said - one.said)
        .slice(0, CLEAREST_PARTS)
      const asked = sumOf(clearest.map((part) => part.asked))
      return asked > 0 ? sumOf(clearest.map((part) => part.said)) / asked : 0
    },
    sharesConcept: ({ block: id, slot }) => {
      const block = blocks.find((one) => one.id === id)
      return (
        block !== undefined &&
        query.parts.some(
          ({ concepts, isGeneral }) => !isGeneral && concepts.some((concept) => holds(block, slot, concept)),
        )
      )
    },
  }
}

/** What of one way stands in an entry, however often. */
function said(block: ReadBlock, slot: number, terms: WeighedPart['ways'][number]): number {
  return sumOf(terms.map(({ term, share }) => (holds(block, slot, term) ? share : 0)))
}

function holds(block: ReadBlock, place: number, term: string): boolean {
  let found = false
  eachPosting(block.postings.get(term) ?? NONE, (slot) => {
    found ||= slot === place
  })
  return found
}

function slotsServing(areas: readonly string[], block: ReadBlock): Iterable<number> {
  return areas.length === 0 ? Array(block.lengths.length / 2).keys() : slotsHolding(areas, block)
}

function slotsHolding(terms: readonly string[], block: ReadBlock): Set<number> {
  const holding = new Set<number>()
  for (const term of terms) eachPosting(block.postings.get(term) ?? NONE, (slot) => holding.add(slot))
  return holding
}

const NONE = Buffer.alloc(0)
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

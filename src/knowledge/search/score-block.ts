/** What the passages of one block cover of a question. */
import { eachPosting } from './block.ts'
import type { ReadBlock, ReadIndex } from './passage-store.ts'
import type { AskedPart } from './question.ts'
import { FIRST_TOPIC, isStem, STEM_WEIGHT } from './terms.ts'

/** BM25 saturation and length: docs/decisions/2026-11-22-search.md. */
const K1 = 3
const B = 0.7

/** What the concepts that an entry names count beside its words. */
const CONCEPTS = 0.15

/**
 * What the first, second, third understood topic adds where it is the entry's first. About half of a good
 * match in words (0.4 to 0.5), and more than chance matches of a question in another language (up to 0.2).
 */
const TOPIC_BONUS = [0.25, 0.12, 0.06]
/** Somebody who speaks the asker's language is preferred among equals. */
const LANGUAGE_BONUS = 0.03

/** How much a term tells: rare terms tell most, and one that stands nowhere still counts as asked for. */
export type Rarity = (term: string) => number

export function rarityIn({ passages, holding }: ReadIndex): Rarity {
  const known = new Map<string, number>()
  return (term) => {
    const found = known.get(term)
    if (found !== undefined) return found
    const held = holding.get(term) ?? 0
    const inverse = Math.log(1 + (passages - held + 0.5) / (held + 0.5))
    const rarity = (isStem(term) ? STEM_WEIGHT : 1) * inverse
    known.set(term, rarity)
    return rarity
  }
}

export type WeighedPart = {
  /** How much the part tells, its weight included. */
  asked: number
  /** Share of each term in its way, times what the way counts. */
  ways: readonly (readonly { term: string; share: number }[])[]
  concepts: readonly string[]
  /** How much its rarest concept tells. */
  askedConcept: number
}

export function weigh({ ways, weight, concepts }: AskedPart, rarity: Rarity): WeighedPart {
  const sums = ways.map(({ terms }) => sumOf(terms.map(rarity)))
  return {
    asked: weight * median(sums.filter((_, way) => ways[way]?.measures)),
    ways: ways.map((way, index) =>
      way.terms.map((term) => ({ term, share: (way.weight * rarity(term)) / (sums[index] || 1) })),
    ),
    concepts,
    askedConcept: weight * Math.max(0, ...concepts.map(rarity)),
  }
}

/** Terms that add to a score: topics, best first, and the asker's language. */
export type Bonuses = { topics: readonly string[]; language: string | null }

export type BlockScores = {
  coverage: Float64Array
  bonus: Float64Array
  onTopic: Uint8Array
}

export function scoreBlock(
  block: ReadBlock,
  parts: readonly WeighedPart[],
  bonuses: Bonuses,
  averageLength: number,
): BlockScores {
  const size = block.lengths.length / 2
  const damping = new Float64Array(size)
  for (let slot = 0; slot < size; slot++)
    damping[slot] = K1 * (1 - B + (B * block.lengths.readUInt16LE(slot * 2)) / averageLength)

  const covered = parts.map(({ ways }) =>
    bestOf(
      ways.map((terms) => coverageOf(block, terms, damping)),
      size,
    ),
  )
  const concepts = parts.map(({ concepts: terms }) =>
    bestOf(
      terms.map((term) => coverageOf(block, [{ term, share: 1 }], damping)),
      size,
    ),
  )
  const coverage = new Float64Array(size)
  addShares(
    coverage,
    covered,
    parts.map(({ asked }) => asked),
    1,
  )
  addShares(
    coverage,
    concepts,
    parts.map(({ askedConcept }) => askedConcept),
    CONCEPTS,
  )

  const bonus = new Float64Array(size)
  const onTopic = new Uint8Array(size)
  for (const [rank, topic] of bonuses.topics.entries()) {
    eachPosting(block.postings.get(topic) ?? NONE, (slot, strength) => {
      onTopic[slot] = 1
      bonus[slot] = Math.max(bonus[slot] ?? 0, ((TOPIC_BONUS[rank] ?? 0) * strength) / FIRST_TOPIC)
    })
  }
  if (bonuses.language !== null) {
    eachPosting(block.postings.get(bonuses.language) ?? NONE, (slot) => {
      bonus[slot] = (bonus[slot] ?? 0) + LANGUAGE_BONUS
    })
  }
  return { coverage, bonus, onTopic }
}

function coverageOf(
  block: ReadBlock,
  terms: readonly { term: string; share: number }[],
  damping: Float64Array,
): Float64Array | null {
  let coverage: Float64Array | null = null
  for (const { term, share } of terms) {
    const postings = block.postings.get(term)
    if (!postings) continue
    const sums = (coverage ??= new Float64Array(damping.length))
    eachPosting(postings, (slot, frequency) => {
      sums[slot] = (sums[slot] ?? 0) + (share * frequency) / (frequency + (damping[slot] ?? K1))
    })
  }
  return coverage
}

function bestOf(ways: readonly (Float64Array | null)[], size: number): Float64Array {
  const best = new Float64Array(size)
  for (const way of ways) {
    if (!way) continue
    for (let slot = 0; slot < size; slot++) best[slot] = Math.max(best[slot] ?? 0, way[slot] ?? 0)
  }
  return best
}

/** Adds to every slot what it covers of each part, as a share of all that was asked. */
function addShares(
  sums: Float64Array,
  parts: readonly Float64Array[],
  asked: readonly number[],
  weight: number,
): void {
  const all = sumOf(asked)
  if (all === 0) return
  for (const [part, values] of parts.entries()) {
    const share = (weight * (asked[part] ?? 0)) / all
    for (const [slot, value] of values.entries()) sums[slot] = (sums[slot] ?? 0) + share * value
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

const NONE = Buffer.alloc(0)
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

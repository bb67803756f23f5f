/**
 * How much the cosine of a model counts beside the words, found with the installation's own entries: the name of an
 * entry is the question, what else it says is where the answer stands.
 */

import type { Field } from '../concepts/field.ts'
import type { Service } from '../directory/service.ts'
import type { DirectoryStore } from '../directory/store.ts'
import { packBlock, postingCount } from './block.ts'
import type { Embedder } from './embedder.ts'
import { foldedWords } from './fold.ts'
import { fuse, type Scored } from './fuse.ts'
import { scoreLexically } from './lexical.ts'
import { embeddedText, isFindable, passageOf, type Passage } from './passage.ts'
import type { ReadIndex } from './passage-store.ts'
import { createReadQuestion } from './question.ts'

/** With fewer the choice would be chance: one pair is five hundredths. */
export const LEAST_PAIRS = 20
/** Half a block. The standard error of a rank is then about .02, and the endpoint is asked for 512 texts. */
export const MOST_PAIRS = 256
const READ_BATCH = 64

/** Each member alone is among them, so the best of them is never below the better member on these questions. */
const WEIGHTS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]
/** As many as a search looks at. */
const CANDIDATES = 50
const NEAREST = 30
const RANKS = 10

export type CalibrateParts = {
  store: DirectoryStore
  embedder: Embedder
  field: Field
  signal?: AbortSignal | undefined
}

export type Calibration = { weight: number; calibratedOn: number }

/**
 * @returns null when too few entries have a name and a text
 * @throws Error when the embedder cannot answer
 */
export async function calibrate({
  store,
  embedder,
  field,
  signal,
}: CalibrateParts): Promise<Calibration | null> {
  const services = await sample(store)
  if (services.length < LEAST_PAIRS) return null
  const withoutNames = services.map((service) => ({ ...service, name: '', alternate_name: '' }))
  const bodies = await embedder.embed(
    withoutNames.map((service) => embeddedText(service).text),
    { signal },
  )
  const asked = await embedder.embed(
    services.map(({ name }) => name),
    { signal },
  )
  const passages: Passage[] = []
  for (const service of withoutNames) {
    passages.push(passageOf(service, field.matchConcepts))
    await othersTurn()
  }
  const index = indexOf(passages)
  const names = services.map(({ name }) => folded(name))
  const readQuestion = createReadQuestion(field)
  const byWeight = WEIGHTS.map((): number[] => [])
  for (const [at, { name, language }] of services.entries()) {
    const vector = asked[at]
    if (!vector) continue
    const question = {
      parts: readQuestion(name, language),
      areas: [],
      topics: [],
      language: null,
      excluded: new Set<string>(),
    }
    const found = foundFor(scoreLexically(question, index), services, (place) =>
      product(vector, bodies[place] ?? vector),
    )
    const right = new Set(services.filter((_, other) => names[other] === names[at]).map(({ id }) => id))
    for (const [choice, weight] of WEIGHTS.entries()) {
      byWeight[choice]?.push(reciprocalRank(fuse(found, weight), right))
    }
    await othersTurn()
  }
  return { weight: bestWeight(WEIGHTS, byWeight), calibratedOn: services.length }
}

/**
 * The better member alone, unless a blend is better by more than chance (two standard errors of the difference). Of the
 * blends that are then as good as the best (within one) the one nearest to the better member: what was found with names
 * must hold for questions.
 * @param results by weight, in the order of `weights`, which begin with 0 and end with 1: one figure a question
 */
export function bestWeight(weights: readonly number[], results: readonly (readonly number[])[]): number {
  const of = (choice: number): readonly number[] => results[choice] ?? []
  const lead = (one: number, other: number): number[] =>
    of(one).map((value, at) => value - (of(other)[at] ?? 0))
  const last = weights.length - 1
  const better = mean(of(last)) > mean(of(0)) ? last : 0
  const choices = [...weights.keys()]
  const best = choices.reduce((one, other) => (mean(of(other)) > mean(of(one)) ? other : one), better)
  const gain = lead(best, better)
  if (mean(gain) <= 2 * standardError(gain)) return weights[better] ?? 0
  const fromBetter = better === 0 ? choices : choices.toReversed()
  const asGood = fromBetter
    .filter((choice) => choice !== better)
    .find((choice) => mean(lead(best, choice)) <= standardError(lead(best, choice)))
  return weights[asGood ?? best] ?? 0
}

/** Entries with a name and enough text, evenly from the whole directory. */
async function sample(store: DirectoryStore): Promise<Service[]> {
  const ids = [...(await store.hashes()).keys()].sort()
  const step = Math.max(1, ids.length / MOST_PAIRS)
  const chosen = Array.from(
    { length: Math.min(ids.length, MOST_PAIRS) },
    (_, at) => ids[Math.floor(at * step)],
  )
  const services: Service[] = []
  for (let start = 0; start < chosen.length; start += READ_BATCH) {
    const batch = chosen.slice(start, start + READ_BATCH).filter((id) => id !== undefined)
    services.push(...(await store.get(batch)))
  }
  return services.filter(
    (service) => isFindable(service) && service.name.trim() !== '' && Boolean(service.description?.trim()),
  )
}

/** The index of a search, in memory: one block that serves everybody. */
function indexOf(passages: readonly Passage[]): ReadIndex {
  const { serviceIds, lengths, postings } = packBlock(passages)
  return {
    blocks: [{ id: 0, serviceIds, lengths, postings }],
    areas: new Set(),
    holding: new Map([...postings].map(([term, bytes]) => [term, postingCount(bytes)])),
    passages: passages.length,
    averageLength: Math.max(1, mean(passages.map(({ length }) => length))),
  }
}

/** What a search would look at: the best by words, and the nearest besides. */
function foundFor(
  scores: ReturnType<typeof scoreLexically>,
  services: readonly Service[],
  cosineAt: (place: number) => number,
): Scored[] {
  const places = services.map(({ id: serviceId }, slot) => ({ serviceId, slot, cosine: cosineAt(slot) }))
  const near = places.toSorted((one, other) => other.cosine - one.cosine).slice(0, NEAREST)
  const looked = new Set([
    ...scores.best(CANDIDATES).map(({ slot }) => slot),
    ...near.map(({ slot }) => slot),
  ])
  return places
    .filter(({ slot }) => looked.has(slot))
    .map(({ serviceId, slot, cosine }) => ({
      serviceId,
      cosine,
      lexical: scores.at({ block: 0, slot }).score,
    }))
}

/** About two seconds of work in all: messages are answered in between. */
const othersTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

function reciprocalRank(ranked: readonly { serviceId: string }[], right: ReadonlySet<string>): number {
  const place = ranked.slice(0, RANKS).findIndex(({ serviceId }) => right.has(serviceId))
  return place === -1 ? 0 : 1 / (place + 1)
}

const folded = (name: string): string => foldedWords(name).join(' ')

const product = (one: Float32Array, other: Float32Array): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

function standardError(values: readonly number[]): number {
  const middle = mean(values)
  const variance = mean(values.map((value) => (value - middle) ** 2))
  return Math.sqrt(variance / Math.max(1, values.length - 1))
}

import type { Field } from '../concepts/field.ts'
import type { Directory, DirectoryQuery, Hit, SearchResult } from '../directory/directory.ts'
import type { DirectoryStore } from '../directory/store.ts'
import type { Embedder } from './embedder.ts'
import { fuse, isTooWeak, type Scored } from './fuse.ts'
import {
  scoreLexically,
  termsToRead,
  type Candidate,
  type LexicalQuery,
  type LexicalScores,
} from './lexical.ts'
import { createReliability, isTold } from './reliability.ts'
import type { Compared, PassageStore } from './passage-store.ts'
import { createReadQuestion } from './question.ts'
import { createQuestionVector } from './question-vector.ts'
import { askedAreas } from './terms.ts'

export type DirectoryParts = {
  store: DirectoryStore
  passages: PassageStore
  embedder: Embedder
  field: Field
  now: () => Date
  /** Told when a question could not be embedded. */
  onEmbeddingFailure?: (error: unknown) => void
}

/** How many passages the lexical side brings: sixteen answers of three. */
const CANDIDATES = 50
/** Near vectors that may share no word with the question. */
const NEAREST = 30

type Found = Scored & { candidate: Candidate }

/**
 * The directory as the bot asks it: question → words, area, topics → both sides' candidates → one order →
 * cut-off → the page asked for.
 */
export function createDirectory(parts: DirectoryParts): Directory {
  const { store, passages, embedder, field, now, onEmbeddingFailure = () => {} } = parts
  const readQuestion = createReadQuestion(field)
  const reliability = createReliability(store, now)
  const questionVector = createQuestionVector(embedder, now, onEmbeddingFailure)

  return {
    search,
    get: (ids) => store.get(ids),
    areas: () => store.areas(),
    count: () => store.count(),
  }

  async function search(query: DirectoryQuery): Promise<SearchResult> {
    const asked: LexicalQuery = {
      parts: readQuestion(query.text, query.language),
      areas: askedAreas(query.area),
      topics: query.topics,
      language: query.language,
    }
    const vector = passages.vectors && asked.parts.length > 0 ? await questionVector(query.text) : null
    const { scores, found } = await bothSides(asked, vector)
    const ranked = fuse(found, embedder.weight)
    const best = ranked[0]
    return {
      hits: await withServices(ranked.slice(query.offset, query.offset + query.limit)),
      abstained:
        !best ||
        isTooWeak({
          clarity: scores.clarity(best.candidate),
          sharesConcept: scores.sharesConcept(best.candidate),
          onTopic: best.candidate.onTopic,
          cosine: best.cosine,
          trustedCosine: embedder.trustedCosine,
        }),
    }
  }

  /** A block may be replaced between the two statements; the second look then sees the new one. */
  async function bothSides(
    asked: LexicalQuery,
    vector: Float32Array | null,
    looks = 2,
  ): Promise<{ scores: LexicalScores; found: Found[] }> {
    const scores = scoreLexically(asked, await passages.read(termsToRead(asked), asked.areas))
    const { withheld } = await reliability()
    const slots = scores
      .best(CANDIDATES + withheld.size)
      .filter(({ serviceId }) => !withheld.has(serviceId))
      .slice(0, CANDIDATES)
    const compared = (await compare(scores, slots, vector)).filter(
      ({ serviceId }) => !withheld.has(serviceId),
    )
    if (compared.length < slots.length && looks > 1) return bothSides(asked, vector, looks - 1)
    const found = compared.map(({ serviceId, place, cosine }) => {
      const candidate = scores.at(place)
      return { serviceId, lexical: candidate.score, cosine, candidate }
    })
    return { scores, found }
  }

  async function compare(
    scores: LexicalScores,
    slots: readonly Candidate[],
    vector: Float32Array | null,
  ): Promise<Compared[]> {
    if (vector === null || passages.vectors === null) {
      return slots.map((place) => ({ serviceId: place.serviceId, place, cosine: null }))
    }
    return passages.vectors.compare({
      model: embedder.model,
      dimension: embedder.dimension,
      vector,
      areas: scores.areas,
      slots,
      nearest: embedder.findsByMeaning ? NEAREST : 0,
    })
  }

  /** The index may be a moment behind the directory: what was switched off meanwhile is not shown. */
  async function withServices(page: readonly (Scored & { score: number })[]): Promise<Hit[]> {
    const services = await store.get(page.map(({ serviceId }) => serviceId))
    const told = services.filter((service) => isTold(service, now()))
    const byId = new Map(told.map((service) => [service.id, service]))
    const { doubted } = await reliability()
    return page.flatMap(({ serviceId, score, lexical, cosine }) => {
      const service = byId.get(serviceId)
      if (!service) return []
      const doubt = doubted.has(serviceId) ? { doubted: true as const } : {}
      return [{ service, score, lexical, vector: cosine ?? 0, ...doubt }]
    })
  }
}

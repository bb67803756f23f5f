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
import { isFindable } from './passage.ts'
import type { Compared, EmbeddingModel, PassageStore } from './passage-store.ts'
import { createReadQuestion } from './question.ts'
import { askedAreas } from './terms.ts'
import { createVectorSide, type AskedVector } from './vector-side.ts'

export type DirectoryParts = {
  store: DirectoryStore
  passages: PassageStore
  embedder: Embedder
  /** How a model is asked whose vectors still answer while those of `embedder` are made; null: it is not to be had. */
  embedderOf?: (model: EmbeddingModel) => Embedder | null
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
  const { store, passages, field } = parts
  const readQuestion = createReadQuestion(field)
  const vectorSide = passages.vectors && createVectorSide({ ...parts, vectors: passages.vectors })

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
    const asVector = asked.parts.length > 0 && vectorSide ? await vectorSide.ask(query.text) : null
    const { scores, found, vector } = await bothSides(asked, asVector)
    const ranked = fuse(found, vector?.weight ?? 0)
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
          trustedCosine: vector?.embedder.trustedCosine ?? null,
        }),
    }
  }

  /** A block may be replaced between the two statements; the second look then sees the new one. */
  async function bothSides(
    asked: LexicalQuery,
    vector: AskedVector | null,
    looks = 2,
  ): Promise<{ scores: LexicalScores; found: Found[]; vector: AskedVector | null }> {
    const scores = scoreLexically(asked, await passages.read(termsToRead(asked), asked.areas))
    const slots = scores.best(CANDIDATES)
    const { asked: counted, compared } = await compare(scores, slots, vector)
    if (compared.length < slots.length && looks > 1) return bothSides(asked, vector, looks - 1)
    const found = compared.map(({ serviceId, place, cosine }) => {
      const candidate = scores.at(place)
      return { serviceId, lexical: candidate.score, cosine, candidate }
    })
    return { scores, found, vector: counted }
  }

  async function compare(
    scores: LexicalScores,
    slots: readonly Candidate[],
    vector: AskedVector | null,
  ): Promise<{ asked: AskedVector | null; compared: Compared[] }> {
    if (vector === null || vectorSide === null) {
      const compared = slots.map((place) => ({ serviceId: place.serviceId, place, cosine: null }))
      return { asked: null, compared }
    }
    return vectorSide.compare(vector, {
      areas: scores.areas,
      slots,
      nearest: vector.embedder.findsByMeaning ? NEAREST : 0,
    })
  }

  /** The index may be a moment behind the directory: what was switched off meanwhile is not shown. */
  async function withServices(page: readonly (Scored & { score: number })[]): Promise<Hit[]> {
    const services = await store.get(page.map(({ serviceId }) => serviceId))
    const byId = new Map(services.filter(isFindable).map((service) => [service.id, service]))
    return page.flatMap(({ serviceId, score, lexical, cosine }) => {
      const service = byId.get(serviceId)
      return service ? [{ service, score, lexical, vector: cosine ?? 0 }] : []
    })
  }
}

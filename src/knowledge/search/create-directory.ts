import type { Field } from '../concepts/field.ts'
import type { Directory, DirectoryQuery, Hit, SearchResult } from '../directory/directory.ts'
import type { Service } from '../directory/service.ts'
import type { DirectoryStore } from '../directory/store.ts'
import type { ReadWishes } from '../understanding/read-wishes.ts'
import type { Embedder } from './embedder.ts'
import { fittingFirst, lessAndLessFiltered, opensIn, orderedBy, STILL_ANSWERS, walkTo } from './filter.ts'
import { fuse, isTooWeak, type Scored } from './fuse.ts'
import { judge, wishesSomething, type Judging, type Verdict } from './judge.ts'
import {
  scoreLexically,
  termsToRead,
  type Candidate,
  type LexicalQuery,
  type LexicalScores,
} from './lexical.ts'
import type { Compared, EmbeddingModel, PassageStore } from './passage-store.ts'
import { createReadQuestion } from './question.ts'
import { createReliability, isTold } from './reliability.ts'
import { askedAreas } from './terms.ts'
import { createVectorSide, type AskedVector } from './vector-side.ts'

export type DirectoryParts = {
  store: DirectoryStore
  passages: PassageStore
  embedder: Embedder
  /** How a model is asked whose vectors still answer while those of `embedder` are made; null: it is not to be had. */
  embedderOf?: (model: EmbeddingModel) => Embedder | null
  field: Field
  /** Reads whom an entry is for, and its fees. */
  readWishes: ReadWishes
  now: () => Date
  /** Told when a question could not be embedded. */
  onEmbeddingFailure?: (error: unknown) => void
}

/** How many passages the lexical side brings: sixteen answers of three. */
const CANDIDATES = 50
/** Near vectors that may share no word with the question. */
const NEAREST = 30
/** Passages that are judged at first, an answer's and a few more; reading a service takes a fifth of a millisecond. */
const FIRST_JUDGED = 16
/** A filter that leaves too little looks this many times further, four times as far each time: to 4,096 passages. */
const LOOKS_FURTHER = 4

type Found = Scored & { candidate: Candidate }
type Ranked = Found & { score: number }
type Judged = Found & { service: Service; verdict: Verdict }
type Asked = LexicalQuery & { vector: AskedVector | null }
/** `vector`: the question as the model that answered saw it. */
type Look = { scores: LexicalScores; vector: AskedVector | null; found: Found[]; isAll: boolean }
/** What a search within some areas comes to, best first; services where they had to be read already. */
type Outcome = Pick<SearchResult, 'abstained' | 'givenUp'> & {
  ranked: (Ranked & { service?: Service })[]
  areaIsKnown: boolean
}

/**
 * The directory as the bot asks it: question → words, area, topics → both sides' candidates → those that meet the
 * wishes → one order → cut-off → the page asked for.
 */
export function createDirectory(parts: DirectoryParts): Directory {
  const { store, passages, field, readWishes, now } = parts
  const readQuestion = createReadQuestion(field)
  const reliability = createReliability(store, now)
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
      excluded: (await reliability()).withheld,
    }
    const { tenantId = null, wordsAlone = false } = query
    const asksModel = asked.parts.length > 0 && !wordsAlone
    const vector = asksModel && vectorSide ? await vectorSide.ask(query.text, { tenantId }) : null
    const own = await searchWithin({ ...asked, vector }, query)
    const around = await searchAround(own, { ...asked, vector }, query)
    const { ranked, abstained, givenUp } = around ?? own
    return {
      hits: await withServices(ranked.slice(query.offset, query.offset + query.limit)),
      abstained,
      givenUp,
      fromNeighbours: around !== null,
    }
  }

  /** Next door, when the asker's own area has nothing fitting, hardly anything, or is one that no entry names. */
  async function searchAround(own: Outcome, asked: Asked, query: DirectoryQuery): Promise<Outcome | null> {
    const { neighbours = [] } = query
    if (asked.areas.length === 0 || neighbours.length === 0) return null
    const lacks = own.abstained || !own.areaIsKnown
    // No score is above 1: what is next door could not be twice as good.
    if (!lacks && bestOf(own) >= STILL_ANSWERS) return null
    const areas = [...new Set([...asked.areas, ...neighbours.flatMap(askedAreas)])]
    const around = await searchWithin({ ...asked, areas }, query)
    if (!around.areaIsKnown || around.abstained) return null
    return lacks || bestOf(own) < bestOf(around) * STILL_ANSWERS ? around : null
  }

  async function searchWithin(
    asked: Asked,
    { filter, from, limit, offset }: DirectoryQuery,
  ): Promise<Outcome> {
    const judging: Judging | null =
      filter && wishesSomething(filter.wishes) ? { ...filter, now: now(), readWishes } : null
    if (!judging && !from) {
      const look = await bothSides(asked, CANDIDATES)
      const ranked = fuse(look.found, look.vector?.weight ?? 0)
      return {
        ranked,
        abstained: isNoAnswer(look, ranked[0]),
        givenUp: [],
        areaIsKnown: isKnown(look.scores),
      }
    }
    const { look, judged } = await lookFurther(asked, judging, offset + limit)
    const weight = look.vector?.weight ?? 0
    const steps = lessAndLessFiltered(fittingFirst(fuse(judged, weight))).map((step) => ({
      ...step,
      abstained: isNoAnswer(look, step.kept[0]),
    }))
    const { kept, ...rest } = steps.find(({ abstained }) => !abstained) ?? steps.at(-1)!
    const opensFirst = judging && rest.givenUp.includes('open') ? opensIn(judging) : null
    const distance = opensFirst ?? (from ? walkTo(from) : null)
    const wanted = filter?.wishes.goes ? 'anyPlace' : 'namedThing'
    return {
      ...rest,
      ranked: distance ? orderedBy(kept, distance, wanted) : kept,
      areaIsKnown: isKnown(look.scores),
    }
  }

  /** Candidates with what is to be said of them, as far down as it takes until enough meet every wish. */
  async function lookFurther(
    asked: Asked,
    judging: Judging | null,
    enough: number,
  ): Promise<{ look: Look; judged: Judged[] }> {
    const seen = new Map<string, Judged | null>()
    for (let further = 0; ; further++) {
      const unfit = [...seen].flatMap(([id, one]) => (one && isFit(one) ? [] : [id]))
      const look = await bothSides(asked, FIRST_JUDGED * 4 ** further, new Set([...asked.excluded, ...unfit]))
      const fresh = new Map(
        look.found.filter(({ serviceId: id }) => !seen.has(id)).map((one) => [one.serviceId, one]),
      )
      for (const id of fresh.keys()) seen.set(id, null)
      for (const service of await store.get([...fresh.keys()])) {
        const found = fresh.get(service.id)
        const verdict = judging ? judge(service, judging) : NOTHING_WISHED
        if (found && isTold(service, now())) seen.set(service.id, { ...found, service, verdict })
      }
      const judged = [...seen.values()].filter((one) => one !== null)
      if (judged.filter(isFit).length >= enough || look.isAll || further >= LOOKS_FURTHER)
        return { look, judged }
    }
  }

  function isNoAnswer({ scores, vector }: Look, best: Ranked | undefined): boolean {
    return (
      !best ||
      isTooWeak({
        clarity: scores.clarity(best.candidate),
        sharesConcept: scores.sharesConcept(best.candidate),
        onTopic: best.candidate.onTopic,
        cosine: best.cosine,
        trustedCosine: vector?.embedder.trustedCosine ?? null,
      })
    )
  }

  /** A block may be replaced between the two statements; the second look then sees the new one. */
  async function bothSides(
    asked: Asked,
    most: number,
    /** None of them is among the nearest vectors. */
    excluded: ReadonlySet<string> = asked.excluded,
    looks = 2,
  ): Promise<Look> {
    const scores = scoreLexically(asked, await passages.read(termsToRead(asked), asked.areas))
    const slots = scores.best(most)
    const { asked: vector, compared } = await compare(scores, slots, asked.vector, excluded)
    if (compared.length < slots.length && looks > 1) return bothSides(asked, most, excluded, looks - 1)
    const found = compared.map(({ serviceId, place, cosine }) => {
      const candidate = scores.at(place)
      return { serviceId, lexical: candidate.score, cosine, candidate }
    })
    return { scores, vector, found, isAll: slots.length < most && compared.length === slots.length }
  }

  async function compare(
    scores: LexicalScores,
    slots: readonly Candidate[],
    vector: AskedVector | null,
    excluded: ReadonlySet<string>,
  ): Promise<{ asked: AskedVector | null; compared: Compared[] }> {
    if (vector === null || vectorSide === null) {
      const compared = slots.map((place) => ({ serviceId: place.serviceId, place, cosine: null }))
      return { asked: null, compared }
    }
    return vectorSide.compare(vector, {
      areas: scores.areas,
      slots,
      nearest: vector.embedder.findsByMeaning ? NEAREST : 0,
      excluded,
    })
  }

  /** The index may be a moment behind the directory: what was switched off meanwhile is not shown. */
  async function withServices(page: readonly Outcome['ranked'][number][]): Promise<Hit[]> {
    const unread = page.filter(({ service }) => !service).map(({ serviceId }) => serviceId)
    const read = unread.length > 0 ? await store.get(unread) : []
    const byId = new Map(read.map((service) => [service.id, service]))
    const { doubted } = await reliability()
    return page.flatMap(({ serviceId, score, lexical, cosine, service = byId.get(serviceId) }) => {
      if (!service || !isTold(service, now())) return []
      const doubt = doubted.has(serviceId) ? { doubted: true as const } : {}
      return [{ service, score, lexical, vector: cosine ?? 0, ...doubt }]
    })
  }
}

const bestOf = ({ ranked }: Outcome): number => Math.max(0, ...ranked.map(({ lexical }) => lexical))

const NOTHING_WISHED: Verdict = { excluded: false, unmet: [], fits: false }

const isFit = ({ verdict }: Judged): boolean => !verdict.excluded && verdict.unmet.length === 0

/** An area that no entry names filters nothing. */
const isKnown = ({ areas }: LexicalScores): boolean => areas.length > 0

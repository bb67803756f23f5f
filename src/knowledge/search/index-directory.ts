import type { Field } from '../concepts/field.ts'
import type { DirectoryStore } from '../directory/store.ts'
import { BLOCK_SIZE, packBlock, type Block } from './block.ts'
import { embedDirectory, type EmbedReport } from './embed-directory.ts'
import type { Embedder } from './embedder.ts'
import { isFindable, passageOf, SCHEME, type Passage } from './passage.ts'
import type { IndexChange, PassageStore } from './passage-store.ts'

export type IndexParts = {
  store: DirectoryStore
  passages: PassageStore
  embedder: Embedder
  field: Field
  now: Date
}

export type WordsReport = Pick<IndexReport, 'indexed' | 'removed'>

export type IndexReport = {
  /** Services whose words were indexed anew, and those that are gone. */
  indexed: number
  removed: number
  /** Off: no pgvector, the lexical side answers alone. */
  vectors: EmbedReport | { kind: 'off' }
}

/** Somebody else indexes at the same time: their result counts as well, so a few turns are enough. */
const TURNS = 5
/** A block with less in it takes in what is new, so that single additions do not leave many small blocks. */
const ROOM_LEFT_BELOW = BLOCK_SIZE / 2
/** Entries read at once: between two reads others get their turn. */
const READ_BATCH = 64

/**
 * Brings the search index up to the directory. Only what changed by hash is indexed, and only what changed in
 * its text is embedded; running it again does nothing. Run it after every write to the directory and at
 * start.
 * @throws Error when the database cannot be used, or other writers were faster five times
 */
export async function indexDirectory(parts: IndexParts): Promise<IndexReport> {
  const { vectors } = parts.passages
  const words = await indexWords(parts)
  return { ...words, vectors: vectors ? await embedDirectory({ ...parts, vectors }) : { kind: 'off' } }
}

/** The lexical side alone: what needs no model. */
export async function indexWords({
  store,
  passages,
  field,
  now,
}: Omit<IndexParts, 'embedder'>): Promise<WordsReport> {
  for (let turn = 0; turn < TURNS; turn++) {
    const work = await plan(store, passages, field)
    if (work.changed.length + work.removed.length === 0) return { indexed: 0, removed: 0 }
    const change = await prepare(store, work, field)
    const result = await passages.change(change, now)
    if (result.kind === 'changed') return { indexed: work.changed.length, removed: work.removed.length }
  }
  throw new Error('the search index was changed by others at the same time, again and again; try later')
}

type Plan = {
  /** Wanted index hash by service id. */
  hashes: ReadonlyMap<string, string>
  changed: string[]
  removed: string[]
  /** Blocks to write anew, and the services that stand in them and stay. */
  blocks: number[]
  staying: string[]
}

async function plan(store: DirectoryStore, passages: PassageStore, field: Field): Promise<Plan> {
  const hashes = new Map(
    [...(await store.hashes())].map(([id, hash]) => [id, `${SCHEME}/${field.version}:${hash}`]),
  )
  const indexed = await passages.indexed()
  const known = new Map(indexed.map((passage) => [passage.serviceId, passage]))
  const changed = [...hashes].filter(([id, hash]) => known.get(id)?.indexHash !== hash).map(([id]) => id)
  const removed = [...known.keys()].filter((id) => !hashes.has(id))

  const touched = new Set([...changed, ...removed].flatMap((id) => known.get(id)?.block ?? []))
  if (changed.some((id) => (known.get(id)?.block ?? null) === null)) {
    const sizes = Map.groupBy(
      indexed.filter((passage) => passage.block !== null),
      (passage) => passage.block,
    )
    for (const [block, members] of sizes) {
      if (block !== null && members.length < ROOM_LEFT_BELOW) touched.add(block)
    }
  }
  const moving = new Set([...changed, ...removed])
  const staying = indexed
    .filter(({ serviceId, block }) => block !== null && touched.has(block) && !moving.has(serviceId))
    .map(({ serviceId }) => serviceId)
  return { hashes, changed, removed, blocks: [...touched], staying }
}

async function prepare(store: DirectoryStore, work: Plan, { matchConcepts }: Field): Promise<IndexChange> {
  // In the order of the directory: what serves one area stands in few blocks.
  const moved = new Set([...work.changed, ...work.staying])
  const ids = [...work.hashes.keys()].filter((id) => moved.has(id))
  const blocks: Block[] = []
  const passages: IndexChange['passages'][number][] = []
  let gathered: Passage[] = []
  for (let start = 0; start < ids.length; start += READ_BATCH) {
    for (const service of await store.get(ids.slice(start, start + READ_BATCH))) {
      const passage = passageOf(service, matchConcepts)
      const { serviceId, textHash, areas } = passage
      passages.push({ serviceId, indexHash: work.hashes.get(serviceId) ?? '', textHash, areas })
      if (isFindable(service)) gathered.push(passage)
    }
    if (gathered.length >= BLOCK_SIZE) {
      blocks.push(packBlock(gathered.slice(0, BLOCK_SIZE)))
      gathered = gathered.slice(BLOCK_SIZE)
    }
  }
  if (gathered.length > 0) blocks.push(packBlock(gathered))
  return { replaced: work.blocks, blocks, passages, removed: work.removed }
}

import { createHash } from 'node:crypto'
import type { Database } from './database.ts'

/** What is known of a source's content that was taken over. */
export type KnownContent = { contentHash: string; etag: string | null; lastModified: string | null }

/** How a look at a file of the source ended. `problems`: how many lines say why. */
export type LookEnded =
  /** The directory holds what the file says. */
  | { kind: 'taken'; content: KnownContent }
  /** The content is bad: it is read again at the next look, and complained of again. */
  | { kind: 'refused'; problems: number }
  /** The content was not reached: what was taken before still counts. */
  | { kind: 'failed'; problems: number }

export type SourceStatus = {
  /** Seconds since everything was last found well, of the file for which that is longest ago; null: never. */
  ageSeconds: number | null
  problems: number
  /** How many files were looked at. */
  files: number
}

/** Remembers what was read from where (DIRECTORY_SOURCE). */
export type DirectorySourceState = {
  known(name: string): Promise<KnownContent | null>
  record(name: string, shown: string, look: LookEnded, now: Date): Promise<void>
  /** Forgets every file that is not among these. */
  keepOnly(names: readonly string[]): Promise<void>
  status(now: Date): Promise<SourceStatus>
}

const idOf = (name: string): string => createHash('sha256').update(name).digest('hex')

export function createDirectorySourceState(db: Database): DirectorySourceState {
  return {
    async known(name) {
      const row = await db
        .selectFrom('directory_sources')
        .select(['content_hash', 'etag', 'last_modified'])
        .where('id', '=', idOf(name))
        .executeTakeFirst()
      if (!row || row.content_hash === null) return null
      return { contentHash: row.content_hash, etag: row.etag, lastModified: row.last_modified }
    },
    async record(name, shown, look, now) {
      const ended = { checked_at: now, ...columnsOf(look, now) }
      await db
        .insertInto('directory_sources')
        .values({ id: idOf(name), name: shown, ...ended })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(ended))
        .execute()
    },
    async keepOnly(names) {
      let forget = db.deleteFrom('directory_sources')
      if (names.length > 0) forget = forget.where('id', 'not in', names.map(idOf))
      await forget.execute()
    },
    async status(now) {
      const rows = await db.selectFrom('directory_sources').select(['taken_at', 'problems']).execute()
      const ages = rows.map(({ taken_at }) => taken_at && (now.getTime() - taken_at.getTime()) / 1000)
      const neverTaken = ages.length === 0 || ages.some((age) => age === null)
      return {
        ageSeconds: neverTaken ? null : Math.max(...ages.map(Number)),
        problems: rows.reduce((sum, row) => sum + row.problems, 0),
        files: rows.length,
      }
    },
  }
}

function columnsOf(look: LookEnded, now: Date) {
  switch (look.kind) {
    case 'taken': {
      const { contentHash, etag, lastModified } = look.content
      return { content_hash: contentHash, etag, last_modified: lastModified, taken_at: now, problems: 0 }
    }
    case 'refused':
      return { content_hash: null, etag: null, last_modified: null, problems: look.problems }
    case 'failed':
      return { problems: look.problems }
  }
}

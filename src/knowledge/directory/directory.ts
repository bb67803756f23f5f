/** The port through which the rest of Lotse asks the directory. Storage and search stand behind it. */

import type { Service } from './service.ts'

export type DirectoryQuery = {
  text: string
  /** Neighbourhood, municipality or postcode of the asker; null when not known. */
  area: string | null
  /** ISO 639-1 of the asker; ranks, never excludes, in this form. */
  language: string | null
  /** Topics understood from the message; ranks. */
  topics: readonly string[]
  /** How many services at most. */
  limit: number
  /** How many of the best to pass over (paging with *more*). */
  offset: number
}

export type Hit = {
  service: Service
  /** 0 to 1, comparable within one result only. */
  score: number
  /** Parts of the score, for `directory -- search`. */
  lexical: number
  vector: number
  /** Somebody said that the entry is wrong, and nobody confirmed or changed it since. */
  doubted?: true
}

export type SearchResult = {
  hits: Hit[]
  /** True when nothing found is good enough to be shown: the answer then says so. `hits` is kept for ranking figures. */
  abstained: boolean
}

export type Directory = {
  search(query: DirectoryQuery): Promise<SearchResult>
  /** Services by id, in the order asked; unknown ids are left out. */
  get(ids: readonly string[]): Promise<Service[]>
  /** All area names the directory serves, for the question "where do you live?". */
  areas(): Promise<string[]>
  count(): Promise<number>
}

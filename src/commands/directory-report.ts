/** What the directory command prints. */

import Table from 'cli-table3'
import type { Hit, SearchResult } from '../knowledge/directory/directory.ts'
import { problemLine, shortened, type Problem } from '../knowledge/directory/problem.ts'
import type { UpsertCounts } from '../knowledge/directory/store.ts'

/** Rows of the table of problems; whoever has more than these mends these first. */
const PROBLEMS_SHOWN = 50

const plain = { head: [], border: [] }

/** One line for one problem, a table for more. */
export function problemReport(file: string, problems: readonly Problem[]): string {
  const [first] = problems
  if (problems.length === 1 && first) return problemLine(file, first)
  const table = new Table({
    head: ['row', 'column', 'what', 'how to mend'],
    style: plain,
    wordWrap: true,
    colWidths: [8, 22, 44, 44],
  })
  for (const { row, column, what, mend } of problems.slice(0, PROBLEMS_SHOWN)) {
    table.push([row, column ?? '', shortened(what), mend])
  }
  const more = problems.length - PROBLEMS_SHOWN
  return table.toString() + (more > 0 ? `\n… and ${more} more` : '')
}

export function countsLine(counts: UpsertCounts): string {
  const { added, changed, unchanged } = counts
  return `${added + changed + unchanged} entries: ${added} new, ${changed} changed, ${unchanged} unchanged`
}

/** How many different rows the problems stand in. */
export function rowsOf(problems: readonly Problem[]): number {
  return new Set(problems.map(({ row }) => row)).size
}

export function searchReport({ hits, abstained }: SearchResult): string {
  if (hits.length === 0) return 'nothing found'
  const table = new Table({
    head: ['', 'score', 'words', 'vector', 'id', 'name', 'areas', 'phone'],
    style: plain,
  })
  for (const [index, { service, score, lexical, vector }] of hits.entries()) {
    table.push([
      index + 1,
      score.toFixed(3),
      lexical.toFixed(3),
      vector.toFixed(3),
      service.id,
      cut(service.name, 48),
      cut(service.service_areas.map((area) => area.name).join(', '), 40),
      service.phones[0]?.number ?? '',
    ])
  }
  const verdict = abstained
    ? '\nnot good enough: the bot would say that the directory has nothing fitting'
    : ''
  return table.toString() + verdict
}

export function searchJson({ hits, abstained }: SearchResult): string {
  return JSON.stringify({ abstained, hits: hits.map(hitJson) }, null, 2)
}

function hitJson({ service, score, lexical, vector }: Hit): object {
  const { id, name, organization, service_areas, phones } = service
  return {
    id,
    name,
    organization: organization.name,
    areas: service_areas.map((area) => area.name),
    phone: phones[0]?.number ?? null,
    score,
    lexical,
    vector,
  }
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}

/** What the directory command prints. */

import Table from 'cli-table3'
import type { Hit, SearchResult } from '../knowledge/directory/directory.ts'
import { problemLine, shortened, type Problem } from '../knowledge/directory/problem.ts'
import { cellText } from '../knowledge/directory/columns.ts'
import { countsOf, type PlannedEntry } from '../knowledge/directory/import-directory.ts'
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

/** Rows of the table of what an import would change. */
const CHANGES_SHOWN = 100
/** Fields of one entry; whoever changes more of it sees that it is another entry. */
const FIELDS_SHOWN = 12
const UNCHANGED_SHOWN = 20

const FOUND_BY = { source_id: 'the id of the file', name_and_address: 'name and address' }

/** What an import would do, entry by entry: what changes from what to what, what is new, what stays. */
export function planReport(entries: readonly PlannedEntry[]): string {
  const of = (kind: PlannedEntry['kind']) => entries.filter((entry) => entry.kind === kind)
  const table = new Table({
    head: ['', 'id', 'field', 'from', 'to'],
    style: plain,
    wordWrap: true,
    wrapOnWordBoundary: false,
    colWidths: [9, 38, 16, 32, 32],
  })
  const [changing, unchanged] = [[...of('changed'), ...of('added')], of('unchanged')]
  let shown = 0
  for (const entry of changing) {
    const rows = planRows(entry)
    if (table.length + rows.length > CHANGES_SHOWN) break
    table.push(...rows)
    shown += 1
  }
  const { added, changed } = countsOf(changing.slice(shown))
  const ids = unchanged.slice(0, UNCHANGED_SHOWN).map(({ id }) => cut(id, 60))
  const further = unchanged.length > ids.length ? `, … and ${unchanged.length - ids.length} more` : ''
  return [
    ...(table.length > 0 ? [table.toString()] : []),
    ...(shown < changing.length ? [`… and ${added} more new, ${changed} more changed`] : []),
    ...(ids.length > 0 ? [`unchanged: ${ids.join(', ')}${further}`] : []),
  ].join('\n')
}

function planRows({ kind, id, name, foundBy, changes }: PlannedEntry): string[][] {
  const which = [kind === 'added' ? 'new' : kind, cut(id, 60)]
  if (kind !== 'changed') return [[...which, '', '', cut(cellText(name), 60)]]
  const found = foundBy && foundBy !== 'id' ? [['found by', '', FOUND_BY[foundBy]]] : []
  const fields = changes
    .slice(0, FIELDS_SHOWN)
    .map(({ field, from, to }) => [field, ...differingPart(from, to)])
  const more = changes.length - fields.length
  return [...found, ...fields, ...(more > 0 ? [[`… and ${more} more`, '', '']] : [])].map((cells, index) => [
    ...(index === 0 ? which : ['', '']),
    ...cells,
  ])
}

/** Of two long texts the places where they begin to differ. */
function differingPart(from: string, to: string): [string, string] {
  let same = 0
  while (same < from.length && from[same] === to[same]) same += 1
  const start = from.length <= 60 && to.length <= 60 ? 0 : Math.max(0, same - 20)
  const part = (text: string) => (start > 0 ? '…' : '') + cut(text.slice(start).replaceAll(/\s+/g, ' '), 60)
  return [part(from), part(to)]
}

export function countsLine(counts: UpsertCounts): string {
  const { added, changed, unchanged } = counts
  return `${added + changed + unchanged} entries: ${added} new, ${changed} changed, ${unchanged} unchanged`
}

/** How many different rows the problems stand in. */
export function rowsOf(problems: readonly Problem[]): number {
  return new Set(problems.map(({ row }) => row)).size
}

export function searchReport({ hits, abstained, givenUp, fromNeighbours }: SearchResult): string {
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
  const missing = givenUp.length > 0 ? `\nnothing fitting is as wished: ${givenUp.join(', ')}` : ''
  const around = fromNeighbours ? '\nfrom the areas around: the own one has nothing fitting' : ''
  return table.toString() + missing + around + verdict
}

export function searchJson({ hits, abstained, givenUp, fromNeighbours }: SearchResult): string {
  return JSON.stringify({ abstained, givenUp, fromNeighbours, hits: hits.map(hitJson) }, null, 2)
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

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommandHere, type Ran } from '../support/run-command.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-eval-test-'))
  const documents = [
    {
      id: 'tafel',
      title: 'Tafel',
      text: 'Lebensmittel für Menschen mit wenig Geld',
      area: 'Nord',
      language: 'de',
    },
    { id: 'kita', title: 'Kita finden', text: 'Betreuungsplatz für Ihr Kind', area: 'Nord', language: 'de' },
    { id: 'sued', title: 'Tafel Süd', text: 'Lebensmittel', area: 'Süd', language: 'de' },
  ]
  const queries = [
    {
      id: '1',
      q: 'Wo gibt es Lebensmittel?',
      language: 'de',
      area: 'Nord',
      gold: ['tafel'],
      answerable: true,
    },
    { id: '2', q: 'Lebensmittel', language: 'de', area: null },
    { id: '3', q: 'Wie ist das Wetter auf dem Mars', language: 'de', area: 'Nord' },
  ]
  lines('documents.jsonl', documents)
  lines('queries.jsonl', queries)
  lines('twice.jsonl', [queries[0], queries[0]])
  lines('no-question.jsonl', [queries[0], { id: '4' }])
  lines('bad-documents.jsonl', [documents[0], { id: 'x', title: 'X' }])
  writeFileSync(join(folder, 'broken.jsonl'), '{"id": "1"\n')
  writeFileSync(join(folder, 'empty.jsonl'), '')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function lines(name: string, values: unknown[]): void {
  writeFileSync(join(folder, name), values.map((value) => `${JSON.stringify(value)}\n`).join(''))
}

const evaluate = (documents: string, queries: string, rankings = 'rankings.jsonl'): Promise<Ran> => {
  const args = ['--documents', documents, '--queries', queries, '--rankings', rankings]
  return runCommandHere('eval-retrieval', args, {}, folder)
}

test('every query is ranked over the documents of its area', async () => {
  expect(await evaluate('documents.jsonl', 'queries.jsonl')).toEqual({
    code: 0,
    out: 'rankings.jsonl: 3 queries ranked over 3 documents\n',
    err: '',
  })
  const written = readFileSync(join(folder, 'rankings.jsonl'), 'utf8').trim().split('\n')
  const rankings = written.map(
    (line) => JSON.parse(line) as { id: string; ranked: string[]; abstained: boolean; ms: number },
  )
  expect(rankings.map(({ id, abstained }) => [id, abstained])).toEqual([
    ['1', false],
    ['2', false],
    ['3', true],
  ])
  expect(rankings[0]!.ranked).toEqual(['tafel'])
  expect(rankings[1]!.ranked.toSorted()).toEqual(['sued', 'tafel'])
  expect(rankings.every(({ ms }) => ms > 0)).toBe(true)
})

test.each<[string, string, string, string]>([
  [
    'queries that are not there',
    'documents.jsonl',
    'nowhere.jsonl',
    'nowhere.jsonl: cannot be read (ENOENT); check the path\n',
  ],
  [
    'no queries',
    'documents.jsonl',
    'empty.jsonl',
    'empty.jsonl: holds no queries; write one JSON object a line\n',
  ],
  [
    'a broken line',
    'documents.jsonl',
    'broken.jsonl',
    'broken.jsonl: row 1: is no JSON; write one JSON object in one line\n',
  ],
  [
    'a query without a question',
    'documents.jsonl',
    'no-question.jsonl',
    'no-question.jsonl: row 2: q is missing or of the wrong kind; write {"id", "q", "language", "area"}\n',
  ],
  [
    'a query twice',
    'documents.jsonl',
    'twice.jsonl',
    'twice.jsonl: id "1" stands twice; give each query its own\n',
  ],
  [
    'a document without a text',
    'bad-documents.jsonl',
    'queries.jsonl',
    "bad-documents.jsonl: row 2, text: is missing or no text; write the document's text\n",
  ],
])('with %s it ends in one line and an exit code', async (_, documents, queries, err) => {
  expect(await evaluate(documents, queries)).toEqual({ code: 1, out: '', err })
})

test('rankings that cannot be written are told in one line', async () => {
  expect(await evaluate('documents.jsonl', 'queries.jsonl', 'no/folder/r.jsonl')).toEqual({
    code: 1,
    out: '',
    err: 'no/folder/r.jsonl: cannot be written (ENOENT); check the folder\n',
  })
})

import addFormats from 'ajv-formats'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { hsdsService } from '../../../src/knowledge/directory/hsds-shape.ts'
import type { JsonObject } from '../../../src/knowledge/directory/store.ts'
import { csv, DOCUMENT, entriesOf, FULL_ROW, readAs, ROW, writeAs } from './files.ts'

type Json = Record<string, unknown>

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url))
const official = existsSync(`${shared}hsds/service.json`)
const sharedJson = (path: string): Json => JSON.parse(readFileSync(`${shared}${path}`, 'utf8')) as Json
const contentsOf = (exported: Buffer): Json[] =>
  (JSON.parse(exported.toString()) as { contents: Json[] }).contents

describe.runIf(official)('against the official schemas and examples of HSDS 3.0', () => {
  let validate: ValidateFunction
  beforeAll(() => {
    const ajv = new Ajv2020({ allErrors: true, strict: false })
    addFormats.default(ajv)
    validate = ajv.compile(sharedJson('hsds/service.json'))
  })

  it.each(['service_full', 'service_list', 'organization_full'])(
    '%s imports and survives every format',
    async (name) => {
      const entries = await entriesOf('.json', readFileSync(`${shared}hsds/examples/${name}.json`))
      expect(entries.length).toBeGreaterThan(0)
      for (const ending of ['.json', '.jsonl', '.csv', '.xlsx']) {
        expect(await entriesOf(ending, await writeAs(ending, entries))).toEqual(entries)
      }
    },
  )

  it('services of the examples come out with everything that was in them', async () => {
    const full = sharedJson('hsds/examples/service_full.json')
    const [exported] = contentsOf(await writeAs('.json', await entriesOf('.json', JSON.stringify(full))))
    expect(exported).toEqual(full)
    const list = sharedJson('hsds/examples/service_list.json')
    expect(contentsOf(await writeAs('.json', await entriesOf('.json', JSON.stringify(list))))).toEqual(
      list['contents'],
    )
  })

  it('an organization can be put together again from its exported services', async () => {
    const organization = sharedJson('hsds/examples/organization_full.json')
    const exported = contentsOf(
      await writeAs('.json', await entriesOf('.json', JSON.stringify(organization))),
    )
    const services = exported.map(({ organization: _, ...service }) => service)
    expect({ ...(exported[0]!['organization'] as Json), services }).toEqual(organization)
  })

  it('every export is valid: services of a table, plain documents, the demo', async () => {
    const demo = readFileSync(new URL('../../../demo/directory.csv', import.meta.url))
    const entries = [
      ...(await entriesOf('.csv', csv(ROW, { ...FULL_ROW, id: 'full' }))),
      ...(await entriesOf('.jsonl', JSON.stringify(DOCUMENT))),
      ...(await entriesOf('.csv', demo)),
      ...(await entriesOf('.json', readFileSync(`${shared}hsds/examples/service_full.json`))),
    ]
    const invalid = contentsOf(await writeAs('.json', entries)).filter((service) => !validate(service))
    expect(invalid).toEqual([])
  })

  it.runIf(existsSync(`${shared}eval/omos/documents.jsonl`))(
    '730 real pages export as valid services and come back unchanged',
    async () => {
      const pages = await entriesOf('.jsonl', readFileSync(`${shared}eval/omos/documents.jsonl`))
      expect(pages).toHaveLength(730)
      const exported = await writeAs('.json', pages)
      expect(contentsOf(exported).filter((service) => !validate(service))).toEqual([])
      expect(await entriesOf('.json', exported)).toEqual(pages)
    },
  )

  it('the shape that imports are checked against says the same as the official schema', () => {
    const differences: string[] = []
    compare(sharedJson('hsds/service.json'), hsdsService, 'service', differences)
    expect(differences).toEqual([])
  })
})

describe.runIf(!official)(
  'the official schemas of HSDS 3.0 are not beside the repository (../shared/hsds)',
  () => {
    it('so nothing is compared with them here', () => {
      expect(official).toBe(false)
    })
  },
)

/** Types, formats, values, required fields and the order of fields, all the way down; ours may know further fields. */
function compare(theirs: Json, ours: Json, path: string, differences: string[]): void {
  const mine = resolved(ours)
  for (const key of ['type', 'format', 'enum', 'required'] as const) {
    if (JSON.stringify(theirs[key]) !== JSON.stringify(mine[key]) && !(key === 'required' && !theirs[key])) {
      differences.push(`${path}: ${key}`)
    }
  }
  const properties = (mine['properties'] ?? {}) as Record<string, Json>
  const fields = (theirs['properties'] ?? {}) as Record<string, Json>
  for (const [name, field] of Object.entries(fields)) {
    const own = properties[name]
    if (own === undefined) {
      differences.push(`${path}/${name}: unknown`)
    } else if (field['type'] === 'array') {
      const items = field['items'] as Json | undefined
      if (resolved(own)['type'] !== 'array') differences.push(`${path}/${name}: no list`)
      else if (items) compare(items, resolved(own)['items'] as Json, `${path}/${name}`, differences)
    } else {
      compare(field, own, `${path}/${name}`, differences)
    }
  }
}

function resolved(shape: Json): Json {
  const reference = shape['$ref']
  if (typeof reference !== 'string') return shape
  return (hsdsService['$defs'] as Record<string, Json>)[reference.slice('#/$defs/'.length)]!
}

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const SERVICE: JsonObject = { id: uuid(1), name: 'Beratung', status: 'active' }

describe('HSDS JSON', () => {
  it('may be one service, a list, a page, an organization with services, or a list of organizations', async () => {
    const organization = { id: uuid(9), name: 'Träger', description: '', services: [SERVICE] }
    for (const [file, holder] of [
      [SERVICE, ''],
      [[SERVICE], ''],
      [{ total_items: 1, contents: [SERVICE] }, ''],
      [organization, 'Träger'],
      [[organization], 'Träger'],
    ] as const) {
      const [entry, ...more] = await entriesOf('.json', JSON.stringify(file))
      expect(entry!.service).toMatchObject({ id: uuid(1), name: 'Beratung', organization: { name: holder } })
      expect(more).toEqual([])
    }
  })

  it('keeps fields that HSDS 3.0 does not know, at every depth', async () => {
    const phones = [{ id: uuid(2), number: '112', additional: { since: 'HSDS 3.2' } }]
    const service = { ...SERVICE, phones, url_list: [{ b: null, a: 1 }] }
    const [exported] = contentsOf(await writeAs('.json', await entriesOf('.json', JSON.stringify(service))))
    expect(exported).toEqual(service)
  })

  it('leaves out a known field that is null, which HSDS does not have', async () => {
    const [entry] = await entriesOf('.json', JSON.stringify({ ...SERVICE, email: null, phones: null }))
    expect(entry!.record).toEqual(SERVICE)
  })

  it('that is no HSDS is named by place in the file and path', async () => {
    const bad = { ...SERVICE, id: 'x', status: 'open', phones: [{ id: uuid(2) }], minimum_age: '18' }
    const { problems } = await readAs('.json', JSON.stringify([SERVICE, bad]))
    expect(problems).toEqual([
      { row: 2, column: 'id', what: '"x" is no UUID', mend: expect.stringContaining('3a19ff88') as string },
      {
        row: 2,
        column: 'status',
        what: 'is none of the values HSDS 3 allows',
        mend: 'write one of: active, inactive, defunct, temporarily closed',
      },
      { row: 2, column: 'minimum_age', what: 'is no number', mend: 'write a JSON number, as HSDS 3 has it' },
      { row: 2, column: 'phones/0/number', what: 'is missing; HSDS 3 requires it', mend: 'add "number"' },
    ])
  })

  it('with a telephone number that cannot be is refused like a row of a table', async () => {
    const { problems } = await readAs(
      '.json',
      JSON.stringify({ ...SERVICE, phones: [{ id: uuid(2), number: '12345' }] }),
    )
    expect(problems).toMatchObject([{ row: 1, column: 'phone', what: '"12345" is no telephone number' }])
  })

  it.each([
    ['{', /no JSON/],
    ['[]', /no service/],
    ['3', /no JSON object/],
    ['{"id":"\xff"}', /no UTF-8/],
  ])('is refused in one line when it is %s', async (file, what) => {
    const read = await readAs('.json', Buffer.from(file, 'latin1'))
    expect(read.problems).toHaveLength(1)
    expect(read.problems[0]!.what).toMatch(what)
  })

  it('with half a character or a NUL in its text, which no database keeps, is refused', async () => {
    for (const alert of ['a\0b', 'half \uD83D']) {
      const { problems } = await readAs('.json', JSON.stringify({ ...SERVICE, alert }))
      expect(problems).toMatchObject([{ column: 'alert', mend: 'remove it' }])
    }
  })
})

describe('a plain document', () => {
  it.each([
    ['{"title":"t","text":"x"}', 'id', 'is missing or no text'],
    [
      '{"id":" a","title":"t","text":"x"}',
      'id',
      'is empty, has spaces around it or is longer than 200 characters',
    ],
    ['{"id":"a","title":"","text":"x"}', 'title', 'is missing or no text'],
    ['{"id":"a","title":"t","text":3}', 'text', 'is missing or no text'],
    ['{"id":"a","title":"t","text":"x","area":3}', 'area', 'is no text'],
    ['{"id":"a","title":"t","text":"x","language":"Deutsch"}', 'language', '"Deutsch" is no language code'],
    ['["a"]', null, 'is no JSON object'],
    ['{"id":', null, 'is no JSON'],
  ])('like %s is named by line', async (line, column, what) => {
    const { problems } = await readAs('.jsonl', `${JSON.stringify(DOCUMENT)}\n\n${line}\n`)
    expect(problems).toMatchObject([{ row: 3, column, what }])
  })

  it('may have no area, or none that is known', async () => {
    for (const area of [undefined, null, '']) {
      const [entry] = await entriesOf('.jsonl', JSON.stringify({ ...DOCUMENT, area }))
      expect(entry!.service.service_areas).toEqual([])
    }
  })

  it('whose category is a topic id has that topic', async () => {
    const [entry] = await entriesOf('.jsonl', JSON.stringify({ ...DOCUMENT, category: 'debt' }))
    expect(entry!.service.taxonomy_terms).toMatchObject([{ code: 'debt', taxonomy: 'lotse-topic' }])
  })
})

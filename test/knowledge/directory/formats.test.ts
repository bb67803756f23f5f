import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORMAT_NAMES } from '../../../src/knowledge/directory/formats.ts'
import type { DirectoryEntry, JsonObject } from '../../../src/knowledge/directory/store.ts'
import { csv, DOCUMENT, entriesOf, FULL_ROW, readAs, ROW, writeAs } from './files.ts'

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** More than any column can say: several schedules, contacts, an unknown field, a phone extension. */
const HSDS: JsonObject = {
  id: uuid(1),
  name: 'Beratung',
  status: 'active',
  wait_time: 'zwei Wochen',
  phones: [{ id: uuid(2), number: '030 23125 104', extension: 12, type: 'voice' }],
  schedules: [
    { id: uuid(3), freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '12:00' },
    { id: uuid(4), freq: 'WEEKLY', byday: 'TH', opens_at: '14:00', closes_at: '18:00' },
  ],
  organization: { id: uuid(5), name: 'Träger', description: 'Wir sind viele.', tax_status: 'e. V.' },
  additional_websites: [
    { url: 'https://example.org', label: 'mehr', ['a new field']: [null, { deep: 1.5 }] },
  ],
}

async function sample(): Promise<DirectoryEntry[]> {
  return [
    ...(await entriesOf('.csv', csv(ROW, { ...FULL_ROW, id: 'full' }))),
    ...(await entriesOf('.json', JSON.stringify(HSDS))),
    ...(await entriesOf('.jsonl', JSON.stringify(DOCUMENT))),
  ]
}

describe.each(FORMAT_NAMES)('a directory exported as %s', (ending) => {
  it('comes back with every entry unchanged, whatever format it came from', async () => {
    const entries = await sample()
    const back = await entriesOf(ending, await writeAs(ending, entries))
    expect(back).toEqual(entries)
  })

  it('is byte for byte the same after import and another export', async () => {
    const first = await writeAs(ending, await sample())
    const second = await writeAs(ending, await entriesOf(ending, first))
    expect(second.equals(first)).toBe(true)
  })

  it('is the same whatever order the store keeps the fields in', async () => {
    const entries = await sample()
    const shuffled = entries.map((entry) => ({ ...entry, record: reversed(entry.record) as JsonObject }))
    expect((await writeAs(ending, shuffled)).equals(await writeAs(ending, entries))).toBe(true)
  })

  it('keeps any text: line breaks, quotes, formulas, separators, spaces, control characters, XML escapes', async () => {
    const awkward = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(
          fc.constantFrom(
            '=',
            '+',
            '-',
            '@',
            '\t',
            "'",
            ';',
            '|',
            '"',
            '\r\n',
            '\n',
            ' ',
            '_x0041_',
            '\u0007',
            '\uFFFD',
            '\u{1FFFE}',
            'ä',
            '😀',
            '\u2028',
            '{',
            '\\',
          ),
          { maxLength: 12 },
        )
        .map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(awkward, awkward, async (one, other) => {
        const texts = [one, other].map((text) => text.toWellFormed().replaceAll('\0', ''))
        const title = `${texts[0]} Titel`
        const text = `${texts[1]} x ${texts[0]}`
        const documents = [{ ...DOCUMENT, title, text, extra: { [texts[0]!]: texts[1]! } }]
        const services = [{ ...HSDS, name: title, description: text, alert: texts[1]! }]
        const entries = [
          ...(await entriesOf('.jsonl', documents.map((document) => JSON.stringify(document)).join('\n'))),
          ...(await entriesOf('.json', JSON.stringify(services))),
        ]
        expect(await entriesOf(ending, await writeAs(ending, entries))).toEqual(entries)
      }),
      { numRuns: 150 },
    )
  })

  it('keeps a text that is longer than a cell of a spreadsheet can hold', async () => {
    const text = `${'Straße 😀 '.repeat(9000)}=Ende`
    const entries = await entriesOf('.jsonl', JSON.stringify({ ...DOCUMENT, text }))
    expect(await entriesOf(ending, await writeAs(ending, entries))).toEqual(entries)
  })

  it('of no entries at all reads as such or says that it is empty', async () => {
    const read = await readAs(ending, await writeAs(ending, []))
    expect(read.kind === 'read' ? read.entries : read.problems[0]?.what).toSatisfy(
      (result: unknown) => Array.isArray(result) || /empty|no service/.test(String(result)),
    )
  })
})

describe('what an export carries', () => {
  it('gives a plain document back as the JSON line it was', async () => {
    const line = JSON.stringify(DOCUMENT)
    expect((await writeAs('.jsonl', await entriesOf('.jsonl', line))).toString()).toBe(`${line}\n`)
  })

  it('keeps the column for whole records empty while the other columns say everything', async () => {
    const [header, row] = (await writeAs('.csv', await entriesOf('.csv', csv(FULL_ROW))))
      .toString()
      .split('\r\n')
    expect(header).toMatch(/;record$/)
    expect(row).toMatch(/;$/)
  })

  it('lets a changed column win over the record beside it', async () => {
    const exported = (await writeAs('.csv', await entriesOf('.json', JSON.stringify(HSDS)))).toString()
    const [edited] = await entriesOf('.csv', exported.replace('Beratung;Träger', 'Neuer Name;Träger'))
    expect(edited!.service.name).toBe('Neuer Name')
    expect(edited!.record['wait_time']).toBe('zwei Wochen')
    expect(edited!.service.schedules).toHaveLength(2)
  })

  it('writes the language given at import into entries that do not say theirs', async () => {
    const { language: _, ...document } = DOCUMENT
    const read = await readAs('.jsonl', JSON.stringify(document), 'en')
    const entries = read.kind === 'read' ? read.entries.map(({ entry }) => entry) : []
    expect(entries[0]!.service.language).toBe('en')
    expect(await entriesOf('.jsonl', await writeAs('.jsonl', entries))).toEqual(entries)
  })

  it('turns a service into a document that a reader of plain documents understands', async () => {
    const [line] = (await writeAs('.jsonl', await entriesOf('.csv', csv(FULL_ROW)))).toString().split('\n')
    const document = JSON.parse(line!) as Record<string, string>
    expect(document).toMatchObject({ id: ROW.id, title: ROW.name, area: 'Nordstadt', language: 'de' })
    expect(document['text']).toContain(ROW.description)
    expect(document['text']).toContain('Kaistraße 30, 00101 Musterstadt')
    expect(document['text']).toContain('030 23125 101 (Anmeldung)')
  })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, field]) => [key, reversed(field)] as const)
      .reverse(),
  )
}

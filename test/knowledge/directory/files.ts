import { formatOf } from '../../../src/knowledge/directory/formats.ts'
import type { FileRead } from '../../../src/knowledge/directory/directory-file.ts'
import type { DirectoryEntry, JsonObject } from '../../../src/knowledge/directory/store.ts'

/** Reads a file of the given ending. */
export async function readAs(ending: string, bytes: Buffer | string, language = 'de'): Promise<FileRead> {
  return formatOf(`directory${ending}`)!.read(Buffer.from(bytes), language)
}

export async function writeAs(ending: string, entries: readonly DirectoryEntry[]): Promise<Buffer> {
  return formatOf(`directory${ending}`)!.write(entries)
}

/** The entries of a file that must be right throughout. */
export async function entriesOf(ending: string, bytes: Buffer | string): Promise<DirectoryEntry[]> {
  const read = await readAs(ending, bytes)
  if (read.problems.length > 0 || read.kind === 'unreadable') throw new Error(JSON.stringify(read.problems))
  return read.entries.map(({ entry }) => entry)
}

/** A CSV with one row under the given cells. */
export function csv(...rows: Record<string, string>[]): string {
  const columns = [...new Set(rows.flatMap(Object.keys))]
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map(quoted).join(';'))
    .join('\n')
}

/** The least that a row needs. */
export const ROW = {
  id: 'schuldnerberatung',
  name: 'Schuldnerberatung',
  organization: 'Schuldnerhilfe e. V.',
  description: 'Wir ordnen Ihre Briefe.',
  areas: 'Nordstadt',
}

/** Everything that a row can say. */
export const FULL_ROW = {
  ...ROW,
  topics: 'debt|rent_arrears',
  areas: 'Nordstadt|00102',
  location_name: 'Haus am Platz|',
  address: 'Nordplatz 1|Kaistraße 30',
  postal_code: '00102|00101',
  city: 'Musterstadt|Musterstadt',
  latitude: '51.3397|',
  longitude: '12.3731|',
  phone: '030 23125 101 (Anmeldung)|+49 30 23125 102',
  email: 'hilfe@example.org',
  url: 'https://www.example.org/hilfe',
  opening_hours: 'Mo-Fr 09:00-12:00; We[1] 14:00-18:00 || "nach Vereinbarung"',
  languages: 'de|tr|gsg',
  eligibility: 'Alle, die in der Nordstadt wohnen',
  minimum_age: '18',
  maximum_age: '99',
  cost: 'kostenlos',
  application_process: 'Ohne Termin.',
  status: 'temporarily closed',
  assured_date: '2026-10-02',
  assurer: 'Karin Beispiel',
  language: 'de',
  alternate_name: 'Beratung Nord',
}

export const DOCUMENT: JsonObject = {
  id: 'kreis/1',
  title: 'Wohnberatung',
  category: '',
  text: 'Die Wohnberatung hilft.\nBahnhofstraße 62, 86391 Stadtbergen\n030 23125 103\nMontag bis Freitag: 9 bis 12 Uhr',
  area: 'kreis',
  language: 'de',
}

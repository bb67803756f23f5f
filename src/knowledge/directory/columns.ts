/** The columns of a CSV or XLSX directory, in the order of an export. docs/directory-columns.md explains each. */

export const COLUMNS = [
  'id',
  'name',
  'organization',
  'description',
  'topics',
  'areas',
  'location_name',
  'address',
  'postal_code',
  'city',
  'latitude',
  'longitude',
  'phone',
  'email',
  'url',
  'opening_hours',
  'languages',
  'eligibility',
  'minimum_age',
  'maximum_age',
  'cost',
  'application_process',
  'status',
  'assured_date',
  'assurer',
  'language',
  'alternate_name',
  'source_kind',
  'category',
  'record',
] as const
export type Column = (typeof COLUMNS)[number]

export const REQUIRED_COLUMNS = ['name', 'organization', 'description', 'areas'] as const satisfies Column[]

/** One row of a table; an empty cell is an empty string. */
export type Row = Record<Column, string>

export function emptyRow(): Row {
  return Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Row
}

export function isColumn(name: string): name is Column {
  return (COLUMNS as readonly string[]).includes(name)
}

/**
 * Cells hold trimmed text without characters that a spreadsheet file cannot carry (XML 1.0, 2.2). An entry whose text
 * is different from that goes into the column `record` as well.
 */
export function cellText(value: string): string {
  return value
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\p{Cc}\p{Noncharacter_Code_Point}\uFFFD]/gu, (character) =>
      character === '\n' || character === '\t' ? character : '',
    )
    .trim()
}

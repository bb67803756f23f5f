import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node'
import { getCellAddress } from 'write-excel-file/utility'
import type { WordsFor } from '../../words.ts'
import { TOPIC_IDS } from '../understanding/understanding.ts'
import { COLUMNS, REQUIRED_COLUMNS, type Column } from './columns.ts'
import { dropDownFeature, type DropDown } from './drop-downs.ts'
import { SERVICE_STATUSES } from './service.ts'
import { TEXT, WIDTHS } from './xlsx-file.ts'
import { withoutTimes } from './zip-times.ts'

/** What a directory may hold, for the lists that open in the template. */
export type KnownValues = { areas: readonly string[]; languages: readonly string[] }

/** Columns that only an export fills. */
const EXPORTED_ONLY: readonly Column[] = ['source_kind', 'category', 'record']

export const TEMPLATE_COLUMNS = COLUMNS.filter((column) => !EXPORTED_ONLY.includes(column))

const STEPS = ['rows', 'lists', 'places', 'id', 'check']

/** Rows that are prepared; more may be written below them, without lists. */
const ROWS = 500
const LISTS = 'lists'
const BOLD = { fontWeight: 'bold' } as const
const REQUIRED_COLOR = '#FFF2CC'

/**
 * A workbook to fill in: the columns with lists that open in their cells, instructions in every language that has them,
 * and the values of the lists with their names. An import reads the first sheet.
 */
export async function writeTemplate(wordsFor: WordsFor, known: KnownValues): Promise<Buffer> {
  const lists = listsOf(wordsFor, known)
  const sheets = [
    { sheet: 'directory', data: emptyTable(), stickyRowsCount: 1, columns: TEMPLATE_COLUMNS.map(widthOf) },
    ...wordsFor.staffLanguages.map((language) => instructions(wordsFor, language)),
    { sheet: LISTS, data: listTable(lists), stickyRowsCount: 1, columns: lists.map(() => ({ width: 24 })) },
  ]
  const hint = wordsFor.staffLanguages
    .map((language) => wordsFor(language)('template-hint-several'))
    .join(' / ')
  const file = writeXlsxFile(sheets, { features: [dropDownFeature(dropDowns(lists, hint.slice(0, 255)))] })
  return withoutTimes(await file.toBuffer())
}

/** Cells of text, so that a spreadsheet makes no numbers of postcodes and no dates of its own of days. */
function emptyTable(): SheetData {
  const required: readonly Column[] = REQUIRED_COLUMNS
  const header = TEMPLATE_COLUMNS.map((column): Cell => ({
    ...TEXT,
    ...BOLD,
    value: column,
    ...(required.includes(column) && { backgroundColor: REQUIRED_COLOR }),
  }))
  const row = TEMPLATE_COLUMNS.map((): Cell => ({ ...TEXT }))
  return [header, ...Array.from({ length: ROWS }, () => row)]
}

function instructions(wordsFor: WordsFor, language: string) {
  const words = wordsFor(language)
  const text = (value: string): Cell => ({ ...TEXT, value, wrap: true, alignVertical: 'top' })
  const bold = (value: string): Cell => ({ ...TEXT, ...BOLD, value })
  const required: readonly Column[] = REQUIRED_COLUMNS
  const data: SheetData = [
    [bold(words('template-title'))],
    ...STEPS.map((step, index) => [text(`${index + 1}.`), null, text(words(`template-step-${step}`))]),
    [],
    [
      bold(words('template-head-column')),
      bold(words('template-head-required')),
      bold(words('template-head-meaning')),
    ],
    ...TEMPLATE_COLUMNS.map((column) => [
      text(column),
      text(required.includes(column) ? words('template-required') : ''),
      text(words(`template-column-${column.replaceAll('_', '-')}`)),
    ]),
  ]
  return { sheet: words('template-sheet'), data, columns: [{ width: 20 }, { width: 10 }, { width: 100 }] }
}

/** One column of the sheet of lists; the columns of the table in whose cells it opens. */
type List = { heading: string; values: readonly string[]; opensIn: readonly Column[]; strict?: boolean }

function listsOf(wordsFor: WordsFor, { areas, languages }: KnownValues): List[] {
  const names = (
    heading: (language: string) => string,
    name: (language: string) => readonly string[],
  ): List[] =>
    wordsFor.staffLanguages.map((language) => ({
      heading: heading(language),
      values: name(language),
      opensIn: [],
    }))
  return [
    { heading: 'topics', values: TOPIC_IDS, opensIn: ['topics'] },
    ...names(
      (language) => wordsFor(language)('template-list-topics'),
      (language) => TOPIC_IDS.map((topic) => wordsFor(language)(`topic-${topic}`)),
    ),
    { heading: 'status', values: [...SERVICE_STATUSES], opensIn: ['status'], strict: true },
    { heading: 'languages', values: languages, opensIn: ['languages', 'language'] },
    ...names(
      (language) => wordsFor(language)('template-list-language'),
      (language) => {
        const name = new Intl.DisplayNames([language], { type: 'language' })
        return languages.map((code) => name.of(code) ?? code)
      },
    ),
    { heading: 'areas', values: ['*', ...areas], opensIn: ['areas'] },
  ]
}

function listTable(lists: readonly List[]): SheetData {
  const longest = Math.max(...lists.map(({ values }) => values.length))
  return [
    lists.map(({ heading }) => ({ ...TEXT, ...BOLD, value: heading })),
    ...Array.from({ length: longest }, (_, row) =>
      lists.map(({ values }): Cell => ({ ...TEXT, value: values[row] ?? '' })),
    ),
  ]
}

function dropDowns(lists: readonly List[], several: string): DropDown[] {
  const fixed = (row: number, column: number) =>
    getCellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')
  return lists.flatMap(({ values, opensIn, strict = false }, index) =>
    opensIn.map((column) => {
      const at = TEMPLATE_COLUMNS.indexOf(column)
      return {
        cells: `${getCellAddress(1, at)}:${getCellAddress(ROWS, at)}`,
        values: `${LISTS}!${fixed(1, index)}:${fixed(values.length, index)}`,
        strict,
        ...(SEVERAL.includes(column) && { hint: several }),
      }
    }),
  )
}

const SEVERAL: readonly Column[] = ['topics', 'areas', 'languages']

function widthOf(column: Column): { width: number } {
  return { width: WIDTHS[column] ?? 16 }
}

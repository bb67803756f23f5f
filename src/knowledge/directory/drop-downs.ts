import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility'

/** Cells in which a list opens (ECMA-376, 18.3.1.32, dataValidation). */
export type DropDown = {
  /** Like `E2:E501`. */
  cells: string
  /** Where the values of the list stand, like `lists!$A$2:$A$27`. */
  values: string
  /** Refuses what is not in the list; otherwise the list only suggests. */
  strict: boolean
  /** Shown while such a cell is chosen, at most 255 characters. */
  hint?: string
}

const SHEET = 'xl/worksheets/sheet{id}.xml'

/** Lets lists open in the first sheet: by the place where the library takes further parts of a workbook. */
export function dropDownFeature(dropDowns: readonly DropDown[]) {
  const markup = `<dataValidations count="${dropDowns.length}">${dropDowns.map(validation).join('')}</dataValidations>`
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) =>
            sheetIndex === 0
              ? insertElementMarkupAccordingToOrderOfSiblings(
                  xml,
                  markup,
                  getOrderOfSiblings(SHEET, 'worksheet') ?? [],
                  'worksheet',
                )
              : xml,
        },
      },
    },
  }
}

function validation({ cells, values, strict, hint }: DropDown): string {
  const attributes = {
    type: 'list',
    allowBlank: '1',
    ...(strict && { showErrorMessage: '1' }),
    ...(hint !== undefined && { showInputMessage: '1', prompt: hint }),
    sqref: cells,
  }
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${sanitizeAttributeValue(value)}"`,
  )
  return `<dataValidation ${written.join(' ')}><formula1>${sanitizeTextContent(values)}</formula1></dataValidation>`
}

import type { InputBlock, KnownBlock, ModalView } from '@slack/types'
import type { Column } from '../../../../knowledge/directory/columns.ts'
import { TOPIC_IDS } from '../../../../knowledge/understanding/understanding.ts'
import { NEW_ENTRY } from '../../../../knowledge/upkeep/verbs.ts'
import type { UpkeepView } from '../../../../knowledge/upkeep/view.ts'
import type { Words } from '../../../../words.ts'
import { buttonRow, note, plain } from '../blocks.ts'
import type { Reader } from '../case-words.ts'
import { LIMITS } from '../limits.ts'
import { lookButton, modal, reasonInput } from './frame.ts'

type FormView = Extract<UpkeepView, { kind: 'form' }>
type Field = FormView['fields'][number]

const REQUIRED: readonly Column[] = ['name', 'organization', 'description', 'areas']
/** Prose; whatever else has more than one line is shown with as many. */
const LONG: readonly Column[] = ['description', 'eligibility', 'application_process']

/** The form of an entry: a field for each cell of the table. Block ids are the columns, `owner` and `reason`. */
export function entryForm({ about, name, fields, owner }: FormView, { words }: Reader): ModalView {
  const isNew = about === NEW_ENTRY
  return modal(words, {
    title: words(isNew ? 'upkeep-title-add' : 'upkeep-title-edit'),
    blocks: [
      note(isNew ? words('upkeep-form-new') : words('upkeep-form-edit', { name: name ?? '' })),
      ...fields.map((field) => fieldBlock(field, words)),
      ownerInput(owner, words),
      reasonInput(words, isNew),
      ...buttonRow([lookButton(words, 'directory_preview_form', about)]),
    ],
    submit: { form: 'directory_entry', about, label: words('upkeep-submit-propose') },
  })
}

export function fieldLabel(column: string, words: Words): string {
  return words(`upkeep-field-${column.replaceAll('_', '-')}`)
}

function fieldBlock(field: Field, words: Words): KnownBlock {
  const { column, cell } = field
  // S7: Slack takes no longer value; cut, it would be saved cut.
  if (cell.length > LIMITS.inputText) {
    return note(words('upkeep-field-too-long', { field: fieldLabel(column, words) }))
  }
  return {
    type: 'input',
    block_id: column,
    optional: !REQUIRED.includes(column),
    label: plain(fieldLabel(column, words), LIMITS.fieldText),
    hint: plain(hintOf(column, words), LIMITS.fieldText),
    element: column === 'topics' ? topicsInput(cell, words) : textInput(field),
  }
}

/** What the template says of the column, but where that names other columns. */
function hintOf(column: Column, words: Words): string {
  if (column === 'address') return words('upkeep-hint-address')
  if (column === 'latitude') return words('upkeep-hint-latitude')
  return words(`template-column-${column.replaceAll('_', '-')}`)
}

function textInput({ column, cell }: Field): InputBlock['element'] {
  return {
    type: 'plain_text_input',
    action_id: column,
    multiline: LONG.includes(column) || cell.includes('\n'),
    max_length: LIMITS.inputText,
    // Not escaped: it is the value itself, and comes back as it is.
    ...(cell === '' ? {} : { initial_value: cell }),
  }
}

function topicsInput(cell: string, words: Words): InputBlock['element'] {
  const options = TOPIC_IDS.map((topic) => ({
    text: plain(words(`topic-${topic}`), LIMITS.optionText),
    value: topic,
  }))
  const chosen = new Set(cell.split('|'))
  const initial = options.filter(({ value }) => chosen.has(value))
  return {
    type: 'multi_static_select',
    action_id: 'topics',
    placeholder: plain(words('upkeep-choose'), LIMITS.header),
    options,
    ...(initial.length === 0 ? {} : { initial_options: initial }),
  }
}

function ownerInput(owner: string | null, words: Words): InputBlock {
  return {
    type: 'input',
    block_id: 'owner',
    optional: true,
    label: plain(words('upkeep-owner'), LIMITS.fieldText),
    hint: plain(words('upkeep-owner-hint'), LIMITS.fieldText),
    element: {
      type: 'users_select',
      action_id: 'owner',
      placeholder: plain(words('upkeep-choose'), LIMITS.header),
      ...(owner === null ? {} : { initial_user: owner }),
    },
  }
}

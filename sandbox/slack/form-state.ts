import type { Json, SlackBlock, ViewStateValues } from './slack-types.ts'

/** What a person enters: typed text, the value of an option, several of them, a date, an id. */
export type Entry = string | string[] | number | null

/** Entries by `block_id`, or by the `action_id` of the block's element. */
export type Entries = Record<string, Entry>

interface Field {
  block: SlackBlock
  element: Json
  actionId: string
  /** Sits in an input block, so the form cannot be sent without it unless optional. */
  input: boolean
}

/**
 * `view.state.values` after a person filled in `entries`; fields that were not touched keep what they had, or their
 * initial value. Throws when an entry fits no field or an option does not exist: no client could send that.
 */
export function filledState(
  blocks: SlackBlock[],
  before: ViewStateValues,
  entries: Entries,
): ViewStateValues {
  const fields = fieldsOf(blocks)
  const unknown = Object.keys(entries).filter(
    (name) => !fields.some(({ block, actionId }) => block.block_id === name || actionId === name),
  )
  if (unknown.length > 0) throw new Error(`The form has no field ${unknown.join(', ')}`)
  const values: ViewStateValues = {}
  for (const { block, element, actionId } of fields) {
    const blockId = String(block.block_id)
    const entry = entries[blockId] ?? entries[actionId]
    const answer =
      entry === undefined
        ? (before[blockId]?.[actionId] ?? answerOf(element, undefined))
        : answerOf(element, entry)
    values[blockId] = { ...values[blockId], [actionId]: answer }
  }
  return values
}

/** What the client itself would object to before sending the form: `block_id` → reason. */
export function clientObjections(blocks: SlackBlock[], values: ViewStateValues): Record<string, string> {
  const objections: Record<string, string> = {}
  for (const { block, element, actionId, input } of fieldsOf(blocks)) {
    if (!input) continue
    const blockId = String(block.block_id)
    const answer = values[blockId]?.[actionId] ?? {}
    const entered = enteredIn(answer)
    if (isBlank(entered)) {
      if (block.optional !== true) objections[blockId] = 'required'
      continue
    }
    if (typeof answer.value !== 'string') continue
    if (answer.value.length > Number(element.max_length ?? 3000)) objections[blockId] = 'too long'
    if (answer.value.length < Number(element.min_length ?? 0)) objections[blockId] = 'too short'
    if (element.type === 'email_text_input' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(answer.value))
      objections[blockId] = 'not an e-mail address'
    if (element.type === 'number_input' && !Number.isFinite(Number(answer.value)))
      objections[blockId] = 'not a number'
  }
  return objections
}

/** The element with this `action_id`, wherever in the blocks it sits; `value` tells equal ones apart. */
export function findElement(
  blocks: SlackBlock[],
  wanted: { actionId: string; blockId?: string | undefined; value?: string | undefined },
): { block: SlackBlock; element: Json } | undefined {
  const found = blocks
    .flatMap((block) => elementsOf(block).map((element) => ({ block, element })))
    .filter(({ element }) => element.action_id === wanted.actionId)
    .filter(({ block }) => wanted.blockId === undefined || block.block_id === wanted.blockId)
  return found.find(({ element }) => element.value === wanted.value) ?? found[0]
}

/** A field's answer, in the shape both `state.values` and `actions` use. */
export function answerOf(element: Json, entry: Entry | undefined): Json {
  const type = String(element.type)
  const single = SINGLE[type]
  const several = SEVERAL[type]
  const isOption = (key: string): boolean => key.startsWith('selected_option')
  if (single) {
    const [key, initial] = single
    if (entry === undefined) return { type, [key]: element[initial] ?? null }
    return { type, [key]: isOption(key) && entry !== null ? option(element, String(entry)) : entry }
  }
  if (several) {
    const [key, initial] = several
    if (entry === undefined) return { type, [key]: element[initial] ?? [] }
    const entries = Array.isArray(entry) ? entry : [String(entry)]
    return { type, [key]: isOption(key) ? entries.map((value) => option(element, value)) : entries }
  }
  return { type, value: entry === undefined ? (element.initial_value ?? null) : entry }
}

/** Element type → where its answer stands, and where its initial value. */
const SINGLE: Record<string, [string, string]> = {
  static_select: ['selected_option', 'initial_option'],
  external_select: ['selected_option', 'initial_option'],
  radio_buttons: ['selected_option', 'initial_option'],
  overflow: ['selected_option', 'initial_option'],
  users_select: ['selected_user', 'initial_user'],
  conversations_select: ['selected_conversation', 'initial_conversation'],
  channels_select: ['selected_channel', 'initial_channel'],
  datepicker: ['selected_date', 'initial_date'],
  timepicker: ['selected_time', 'initial_time'],
  datetimepicker: ['selected_date_time', 'initial_date_time'],
}

const SEVERAL: Record<string, [string, string]> = {
  checkboxes: ['selected_options', 'initial_options'],
  multi_static_select: ['selected_options', 'initial_options'],
  multi_users_select: ['selected_users', 'initial_users'],
  multi_conversations_select: ['selected_conversations', 'initial_conversations'],
  multi_channels_select: ['selected_channels', 'initial_channels'],
}

function option(element: Json, value: string): Json {
  const groups = (element.option_groups ?? []) as { options: Json[] }[]
  const offered = [...((element.options ?? []) as Json[]), ...groups.flatMap(({ options }) => options)]
  const found = offered.find((candidate) => candidate.value === value)
  if (!found) throw new Error(`${String(element.action_id)} offers no option ${value}`)
  return { text: found.text, value: found.value }
}

function fieldsOf(blocks: SlackBlock[]): Field[] {
  return blocks.flatMap((block) =>
    elementsOf(block)
      .filter((element) => !['button', 'overflow', 'image', 'workflow_button'].includes(String(element.type)))
      .map((element) => ({
        block,
        element,
        actionId: String(element.action_id),
        input: block.type === 'input',
      })),
  )
}

function elementsOf(block: SlackBlock): Json[] {
  const nested = block.type === 'actions' && Array.isArray(block.elements) ? (block.elements as Json[]) : []
  return [...nested, block.accessory, block.element].filter(
    (element): element is Json => typeof element === 'object' && element !== null,
  )
}

function enteredIn(answer: Json): unknown {
  const { type: _type, ...rest } = answer
  return Object.values(rest)[0]
}

function isBlank(entered: unknown): boolean {
  return (
    entered === null ||
    entered === undefined ||
    entered === '' ||
    (Array.isArray(entered) && entered.length === 0)
  )
}

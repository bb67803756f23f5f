import { h } from '../dom.js'
import { words } from '../words.js'
import { drawChoice } from './choices.js'
import { plain } from './markup.js'

const TEXT_TYPES = {
  plain_text_input: 'text',
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'number',
}

/** A field of a modal with its label, its hint and what was objected to it. */
export function drawInput(block, ui) {
  const { element } = block
  const id = `field-${block.block_id}`
  const objection = ui.objections[block.block_id]
  const hintId = `${id}-hint`
  const objectionId = `${id}-objection`
  const describedBy = [objection ? objectionId : null, block.hint ? hintId : null].filter(Boolean).join(' ')
  const label = plain(block.label)
  const field = {
    id,
    label,
    placeholder: element.placeholder ? plain(element.placeholder) : words('slack.choose'),
    describedBy: describedBy || null,
    invalid: objection !== undefined,
    focus: id,
    names: ui.names,
    value: ui.entries[block.block_id],
    changed: (entry) => {
      ui.entries[block.block_id] = entry
    },
  }
  return h(
    'div',
    { class: 'field', data: { block: block.block_id } },
    h(
      'label',
      { for: id },
      label,
      block.optional ? h('span', { class: 'field-optional' }, ` ${words('slack.optional')}`) : null,
    ),
    element.type in TEXT_TYPES ? textBox(element, field) : drawChoice(element, field),
    objection ? h('p', { class: 'field-objection', id: objectionId, role: 'alert' }, objection) : null,
    block.hint ? h('p', { class: 'field-hint', id: hintId }, plain(block.hint)) : null,
  )
}

function textBox(element, field) {
  const box = h(element.multiline ? 'textarea' : 'input', {
    id: field.id,
    ...(element.multiline ? { rows: 4 } : { type: TEXT_TYPES[element.type] }),
    placeholder: element.placeholder ? plain(element.placeholder) : null,
    maxlength: element.max_length ?? null,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.invalid ? 'true' : null,
    data: { focus: field.focus },
    on: { input: (event) => field.changed(event.target.value) },
  })
  box.value = field.value ?? element.initial_value ?? ''
  return box
}

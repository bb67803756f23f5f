import { h } from '../dom.js'
import { words } from '../words.js'
import { plain } from './markup.js'

/**
 * A control to choose or enter something with, whatever element of Block Kit it is. `changed` hears the entry:
 * the value of an option, several of them, a date, an id, a text. `value` is what it begins with.
 */
export function drawChoice(element, field) {
  switch (element.type) {
    case 'static_select':
      return selectBox(optionsOf(element), element.initial_option?.value, field)
    case 'users_select':
      return selectBox(field.names.people(), element.initial_user, field)
    case 'channels_select':
    case 'conversations_select':
      return selectBox(field.names.channels(), element.initial_channel ?? element.initial_conversation, field)
    case 'multi_static_select':
    case 'checkboxes':
      return ticks(
        'checkbox',
        optionsOf(element),
        element.initial_options?.map(({ value }) => value) ?? [],
        field,
      )
    case 'multi_users_select':
      return ticks('checkbox', field.names.people(), element.initial_users ?? [], field)
    case 'multi_channels_select':
    case 'multi_conversations_select':
      return ticks(
        'checkbox',
        field.names.channels(),
        element.initial_channels ?? element.initial_conversations ?? [],
        field,
      )
    case 'radio_buttons':
      return ticks('radio', optionsOf(element), [element.initial_option?.value], field)
    case 'datepicker':
      return inputBox('date', element.initial_date, field)
    case 'timepicker':
      return inputBox('time', element.initial_time, field)
    case 'datetimepicker':
      return inputBox(
        'datetime-local',
        localTime(element.initial_date_time),
        field,
        (value) => new Date(value).getTime() / 1000,
      )
    default:
      return h('p', { class: 'block-context' }, words('slack.unknown-block', { type: element.type }))
  }
}

function attributes(field) {
  return {
    id: field.id ?? null,
    'aria-label': field.id ? null : field.label,
    'aria-describedby': field.describedBy ?? null,
    'aria-invalid': field.invalid ? 'true' : null,
    data: { focus: field.focus },
  }
}

function selectBox(options, initial, field) {
  const chosen = field.value ?? initial ?? ''
  return h(
    'select',
    {
      ...attributes(field),
      on: { change: (event) => event.target.value !== '' && field.changed(event.target.value) },
    },
    h('option', { value: '', selected: chosen === '' }, field.placeholder ?? field.label),
    groups(options).map(([group, members]) => {
      const entries = members.map(({ value, label }) =>
        h('option', { value, selected: value === chosen }, label),
      )
      return group === null ? entries : h('optgroup', { label: group }, entries)
    }),
  )
}

function groups(options) {
  return [...Map.groupBy(options, ({ group }) => group ?? null)]
}

function ticks(type, options, initial, field) {
  const chosen = field.value === undefined ? initial : [field.value].flat()
  const name = `tick-${field.focus}`
  const group = h(
    'fieldset',
    { class: 'ticks', 'aria-describedby': field.describedBy ?? null },
    h('legend', { class: 'spoken' }, field.label),
    options.map(({ value, label, note }) =>
      h(
        'label',
        {},
        h('input', {
          type,
          name,
          value,
          checked: chosen.includes(value),
          data: { focus: `${field.focus}-${value}` },
        }),
        h('span', {}, label, note ? h('span', { class: 'tick-note' }, note) : null),
      ),
    ),
  )
  group.addEventListener('change', () => {
    const values = [...group.querySelectorAll('input:checked')].map((input) => input.value)
    field.changed(type === 'radio' ? values[0] : values)
  })
  return group
}

function inputBox(type, initial, field, read = (value) => value) {
  return h('input', {
    ...attributes(field),
    type,
    value: field.value ?? initial ?? '',
    on: { change: (event) => field.changed(event.target.value === '' ? null : read(event.target.value)) },
  })
}

function optionsOf(element) {
  const option =
    (group) =>
    ({ text, value, description }) => ({
      value,
      label: plain(text),
      note: description ? plain(description) : null,
      group,
    })
  return [
    ...(element.options ?? []).map(option(null)),
    ...(element.option_groups ?? []).flatMap(({ label, options }) => options.map(option(plain(label)))),
  ]
}

function localTime(seconds) {
  if (!seconds) return undefined
  const date = new Date(seconds * 1000)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

import { html } from 'hono/html'
import type { Words } from '../../words.ts'
import { hidden, label, notice, type Reader } from './entry-page.ts'
import { layout, type Html } from './layout.ts'
import type { Answered, EntryShown, FieldShown } from './port.ts'
import { CELL } from './read-form.ts'

type Why = Extract<Answered, { kind: 'again' }>['why']
type Shown = {
  entry: EntryShown
  fields: readonly FieldShown[]
  note: string
  /** The form that came back and did not count, and why; null: it is shown for the first time. */
  again: { id: string; why: Why } | null
}

/** Columns whose fields say how they are filled in, and those whose faults have words of their own. */
const HINTED = ['phone', 'url', 'opening_hours', 'areas', 'languages']
const EXPLAINED = ['phone', 'email', 'url', 'opening_hours', 'languages', 'minimum_age', 'maximum_age']
const OF_A_PLACE = ['location_name', 'address', 'postal_code', 'city']

/** The entry to write in. */
export function correctionPage(reader: Reader, { entry, fields, note, again }: Shown): Html {
  const { words } = reader
  const heading = words('partner-correction-title')
  const title = again === null ? heading : words('partner-correction-again', { title: heading })
  const body = html`${again === null ? '' : reason(again.why, fields, words)}
    <h1>${heading}</h1>
    <p class="lead">${words('partner-correction-lead', { host: entry.host })}</p>
    <form class="card fields" method="post" autocomplete="off" novalidate>
      ${hidden(entry, again?.id)} ${fields.map((field) => fieldOf(field, words))}
      <div class="field">
        <label for="note">${words('partner-note')}</label>
        <p class="hint" id="note-hint">${words('partner-note-hint')}</p>
        ${area('note', note, 3, 'note-hint', false, 2000)}
      </div>
      <div class="ways">
        <button class="main" name="answer" value="correct">${words('partner-send')}</button>
        <a class="other" href="?">${words('partner-back')}</a>
      </div>
    </form>
    <details class="card">
      <summary>${words('partner-end')}</summary>
      <p>${words('partner-end-explained', { host: entry.host })}</p>
      <form method="post" autocomplete="off">
        ${hidden(entry)}
        <button class="grave" name="answer" value="end">${words('partner-end-button')}</button>
      </form>
    </details>`
  return layout(reader, { title, host: entry.host, body })
}

function reason(why: Why, fields: readonly FieldShown[], words: Words): Html {
  switch (why) {
    case 'changed_meanwhile':
      return notice(words('partner-changed-form'))
    case 'nothing_written':
      return notice(words('partner-nothing-written'))
    case 'other_faults':
      return notice(words('partner-other-faults'), faultList(fields, words))
    case 'faults':
      return notice(words('partner-faults'), faultList(fields, words))
  }
}

function faultList(fields: readonly FieldShown[], words: Words): Html {
  const faulty = fields.filter(({ fault }) => fault !== null)
  if (faulty.length === 0) return html``
  return html`<ul>
    ${faulty.map(({ column }) => html`<li><a href="#${column}">${label(column, words)}</a></li>`)}
  </ul>`
}

function fieldOf(field: FieldShown, words: Words): Html {
  const { column, kind, value, required, fault, now } = field
  const notes = [
    ...(hasHint(field) ? [{ id: `${column}-hint`, kind: 'hint', text: hint(field, words) }] : []),
    ...(now === null
      ? []
      : [{ id: `${column}-now`, kind: 'now', text: words('partner-now', { value: now || '–' }) }]),
    ...(fault === null
      ? []
      : [{ id: `${column}-fault`, kind: 'fault', text: faultText(column, fault, words) }]),
  ]
  const described = notes.map(({ id }) => id).join(' ')
  return html`<div class="field${fault ? ' faulty' : ''}">
    <label for="${column}"
      >${label(column, words)}${required ? html` <span>${words('partner-required')}</span>` : ''}</label
    >
    ${notes.map((line) => html`<p class="${line.kind}" id="${line.id}">${line.text}</p>`)}
    ${
      kind === 'line'
        ? html`<input
            id="${column}"
            name="${CELL}${column}"
            value="${value}"
            ${attributes(described, fault !== null)}
          />`
        : area(column, value, rows(field), described, fault !== null, null)
    }
  </div>`
}

function area(
  name: string,
  value: string,
  rowCount: number,
  described: string,
  isFaulty: boolean,
  longest: number | null,
): Html {
  // The first line break after the tag is not part of the text (HTML, 13.1.2.5).
  return html`<textarea
    id="${name}"
    name="${longest === null ? CELL : ''}${name}"
    rows="${rowCount}"
    ${longest === null ? '' : html`maxlength="${longest}"`}
    ${attributes(described, isFaulty)}
  >
${value}</textarea>`
}

function attributes(described: string, isFaulty: boolean): Html {
  return html`${described === '' ? '' : html`aria-describedby="${described}"`}
  ${isFaulty ? html`aria-invalid="true"` : ''}`
}

function rows({ kind, value }: FieldShown): number {
  const lines = value.split('\n').length
  return kind === 'list'
    ? Math.max(2, lines + 1)
    : Math.min(12, Math.max(3, lines, Math.ceil(value.length / 70)))
}

function hasHint({ column, kind }: FieldShown): boolean {
  return HINTED.includes(column) || (kind === 'list' && OF_A_PLACE.includes(column))
}

function hint({ column }: FieldShown, words: Words): string {
  if (OF_A_PLACE.includes(column)) return words('partner-place-hint')
  return words(`partner-hint-${column.replaceAll('_', '-')}`)
}

function faultText(column: string, fault: NonNullable<FieldShown['fault']>, words: Words): string {
  if (fault.kind === 'long') return words('partner-fault-long', { most: fault.most })
  const { kind, suggestion } = fault
  if (OF_A_PLACE.includes(column)) {
    return words(
      column === 'postal_code' && kind === 'wrong' ? 'partner-fault-postal-code' : 'partner-fault-place',
    )
  }
  if (kind === 'empty') return words('partner-fault-empty')
  if (!EXPLAINED.includes(column)) return words('partner-fault-text')
  const text = words(`partner-fault-${column.replaceAll('_', '-')}`)
  return suggestion === null ? text : `${text} ${words('partner-fault-suggestion', { suggestion })}`
}

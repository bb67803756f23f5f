import { html } from 'hono/html'
import type { Words } from '../../words.ts'
import { layout, type Html } from './layout.ts'
import type { EntryShown } from './port.ts'

export type Reader = { words: Words; language: string }

/**
 * The entry as it is, and the two ways.
 * @param again id of a form that came back and did not count, for somebody else wrote the entry since
 */
export function entryPage(reader: Reader, entry: EntryShown, again: string | null): Html {
  const { words } = reader
  const title = words('partner-title')
  const body = html`${again === null ? '' : notice(words('partner-changed'))}
    <h1>${title}</h1>
    <p class="lead">${words('partner-lead', { host: entry.host })}</p>
    <section class="card" aria-label="${words('partner-entry-label')}">
      <h2 class="name">${entry.name}</h2>
      ${statusLine(entry, words)}
      <dl>
        ${entry.facts.map(
          ({ column, lines }) =>
            html`<div>
              <dt>${label(column, words)}</dt>
              <dd>${lines.map((line) => html`<span>${line}</span>`)}</dd>
            </div>`,
        )}
      </dl>
    </section>
    <div class="ways">
      <form method="post" autocomplete="off">
        ${hidden(entry, again)}
        <button class="main" name="answer" value="confirm">${words('partner-confirm')}</button>
      </form>
      <a class="other" href="?correction">${words('partner-correct')}</a>
    </div>
    <p class="quiet">${words('partner-until', { until: entry.until })}</p>`
  return layout(reader, { title, host: entry.host, body })
}

/**
 * What tells the form apart from any other, and which state of the entry it is about.
 * @param again its id when it was shown before: whatever of it a browser sends once more counts once in all
 */
export function hidden({ seen }: Pick<EntryShown, 'seen'>, again: string | null = null): Html {
  return html`<input type="hidden" name="form" value="${again ?? crypto.randomUUID()}" />
    <input type="hidden" name="seen" value="${seen}" />`
}

/** Read out at once, and the first thing the keyboard reaches. */
export function notice(text: string, more: Html = html``): Html {
  return html`<div class="notice" role="alert" tabindex="-1" autofocus>
    <p>${text}</p>
    ${more}
  </div>`
}

export function label(column: string, words: Words): string {
  return words(`partner-column-${column.replaceAll('_', '-')}`)
}

function statusLine({ status }: EntryShown, words: Words): Html {
  if (status === 'offered') return html``
  return html`<p class="status">
    ${words(status === 'paused' ? 'partner-status-paused' : 'partner-status-ended')}
  </p>`
}

import { html } from 'hono/html'
import { layout, type Html } from './layout.ts'
import type { Reader } from './entry-page.ts'

/** A page with a heading and a few words. */
function shortPage(
  reader: Reader,
  { title, host, lines, more = html`` }: { title: string; host: string | null; lines: string[]; more?: Html },
): Html {
  const body = html`<section class="card">
    <h1>${title}</h1>
    ${lines.map((line) => html`<p>${line}</p>`)} ${more}
  </section>`
  return layout(reader, { title, host, body })
}

/** A link that is none: no word of what it might have been for. */
export function unknownPage(reader: Reader): Html {
  const { words } = reader
  return shortPage(reader, {
    title: words('partner-unknown-title'),
    host: null,
    lines: [words('partner-unknown')],
  })
}

export function expiredPage(reader: Reader, { name, host }: { name: string; host: string }): Html {
  const { words } = reader
  const more = html`<form method="post" autocomplete="off">
    <input type="hidden" name="form" value="${crypto.randomUUID()}" />
    <input type="hidden" name="seen" value="" />
    <button class="main" name="answer" value="new_link">${words('partner-expired-button')}</button>
  </form>`
  return shortPage(reader, {
    title: words('partner-expired-title'),
    host,
    lines: [words('partner-expired', { name })],
    more,
  })
}

export function linkSentPage(reader: Reader, { to, host }: { to: string | null; host: string }): Html {
  const { words } = reader
  return shortPage(reader, {
    title: words('partner-sent-title'),
    host,
    lines: [to === null ? words('partner-sent-by-person', { host }) : words('partner-sent', { address: to })],
  })
}

export function thanksPage(
  reader: Reader,
  answer: { for: 'confirmed' | 'corrected'; name: string; host: string },
): Html {
  const { words } = reader
  const { name, host } = answer
  const line =
    answer.for === 'confirmed'
      ? words('partner-thanks-confirmed', { name })
      : words('partner-thanks-corrected', { name, host })
  return shortPage(reader, {
    title: words('partner-thanks-title'),
    host,
    lines: [line, words('partner-thanks-close')],
  })
}

/** Something about the request was wrong, in one line. */
export function refusedPage(reader: Reader, line: string): Html {
  return shortPage(reader, { title: reader.words('partner-refused-title'), host: null, lines: [line] })
}

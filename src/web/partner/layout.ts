import { html, raw } from 'hono/html'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Words } from '../../words.ts'

/** A piece of a page whose values were escaped. */
export type Html = ReturnType<typeof html>

const STYLE = readFileSync(new URL('./page.css', import.meta.url), 'utf8')
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/**
 * The address of a page is a secret, so it is told to nobody and kept by nobody; nothing is loaded from anywhere, and
 * nothing runs.
 */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  Vary: 'Accept-Language',
}

/** @param host who keeps the directory; null: it is not told to whoever has no link */
export function layout(
  { words, language }: { words: Words; language: string },
  { title, host, body }: { title: string; host: string | null; body: Html },
): Html {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${raw(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <header class="bar">
          <div class="wide">${host ?? words('partner-bar')}</div>
        </header>
        <main class="wide">${body}</main>
      </body>
    </html>`
}

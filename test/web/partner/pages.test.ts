import { describe, expect, test } from 'vitest'
import { localesFolder } from '../../../src/start/knowledge.ts'
import { correctionPage } from '../../../src/web/partner/correction-page.ts'
import { entryPage } from '../../../src/web/partner/entry-page.ts'
import type { EntryShown, FieldShown } from '../../../src/web/partner/port.ts'
import { readForm } from '../../../src/web/partner/read-form.ts'
import { remoteAddress } from '../../../src/web/partner/remote-address.ts'
import { linkSentPage, thanksPage } from '../../../src/web/partner/short-pages.ts'
import { loadWords } from '../../../src/words.ts'
import { formOf } from './partner-desk.ts'

const wordsFor = loadWords(localesFolder)
const reader = { words: wordsFor('de'), language: 'de' }
/** Leaves an attribute, an element and a comment. */
const SLY = `"'><script>alert(1)</script></textarea><!-- &amp; \${1} \``

const entry: EntryShown = {
  name: SLY,
  status: 'paused',
  facts: [{ column: 'description', lines: [SLY, SLY] }],
  seen: 'a'.repeat(64),
  host: SLY,
  until: SLY,
}
const field = (kind: FieldShown['kind']): FieldShown => ({
  column: kind === 'line' ? 'url' : kind === 'text' ? 'description' : 'phone',
  kind,
  value: SLY,
  required: false,
  fault: { kind: 'wrong', suggestion: SLY },
  now: SLY,
})
const fields = (['line', 'text', 'list'] as const).map(field)

describe.each<[string, () => unknown]>([
  ['the entry', () => entryPage(reader, entry, 'again')],
  ['the form', () => correctionPage(reader, { entry, fields, note: SLY, again: { id: 'b', why: 'faults' } })],
  ['the thanks', () => thanksPage(reader, { for: 'corrected', name: SLY, host: SLY })],
  ['where the link goes', () => linkSentPage(reader, { to: SLY, host: SLY })],
])('on the page with %s', (_what, page) => {
  test('nothing that an entry or a partner says is anything but text', async () => {
    const text = String(await page())
    expect(text).not.toContain('<script')
    expect(text).not.toContain('<!--')
    expect(text).toContain('&lt;script&gt;')
    const tags = [...text.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<[a-z][^>]*>/g)].map(
      ([tag]) => tag,
    )
    expect(tags.filter((tag) => /\son\w+=|javascript:/.test(tag))).toEqual([])
  })
})

test('what was typed comes back from the form letter by letter, empty first lines too', async () => {
  const value = `\nzweite Zeile\n${SLY}`
  const page = String(
    await correctionPage(reader, { entry, fields: [{ ...field('text'), value }], note: SLY, again: null }),
  )
  const [, shown = ''] = /<textarea\s+id="description"[^>]*>([\s\S]*?)<\/textarea>/.exec(page) ?? []
  expect(shown.startsWith('\n\nzweite Zeile\n')).toBe(true)
  expect(formOf(page, 'correct')).toMatchObject({ 'cell-description': value, note: SLY })
})

test('each form has an id of its own', async () => {
  const page = String(await correctionPage(reader, { entry, fields, note: '', again: null }))
  const ids = [...page.matchAll(/name="form" value="([^"]+)"/g)].map(([, id]) => id)
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(2)
})

test('a form is read as it was written', () => {
  const id = '0d9e1b6e-3f5f-4c38-8a70-f4f24c6ab7d0'
  const body = new URLSearchParams({
    form: id,
    seen: entry.seen,
    answer: 'correct',
    note: 'ä+b & c',
    'cell-phone': '030\r\n+49',
  })
  expect(readForm(new Uint8Array(Buffer.from(String(body))).buffer)).toEqual({
    kind: 'form',
    form: { id, seen: entry.seen, kind: 'correct', written: { phone: '030\r\n+49' }, note: 'ä+b & c' },
  })
})

test.each([
  ['203.0.113.7', undefined, '203.0.113.7'],
  // Anybody can write the header who is not behind our proxy.
  ['203.0.113.7', '10.0.0.1', '203.0.113.7'],
  ['127.0.0.1', '198.51.100.4, 203.0.113.9', '203.0.113.9'],
  ['::ffff:172.18.0.3', '203.0.113.9', '203.0.113.9'],
  ['fd00::2', '2001:db8::1', '2001:db8::1'],
  ['10.1.2.3', '', '10.1.2.3'],
])('who comes from %s, named by a proxy as %s, is %s', (peer, named, address) => {
  expect(remoteAddress(peer, named)).toBe(address)
})

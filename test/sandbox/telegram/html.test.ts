import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../sandbox/telegram/html.ts'

describe('parse_mode HTML (T6)', () => {
  it('turns tags into entities counted in UTF-16 code units', () => {
    expect(
      parseHtml('👋 <b>Schuldner<i>beratung</i></b> &amp; <a href="https://example.org">mehr</a>'),
    ).toEqual({
      text: '👋 Schuldnerberatung & mehr',
      entities: [
        { type: 'bold', offset: 3, length: 17 },
        { type: 'italic', offset: 12, length: 8 },
        { type: 'text_link', offset: 23, length: 4, url: 'https://example.org/' },
      ],
    })
  })

  it('knows every tag of the documentation', () => {
    const kinds = (source: string) => parseHtml(source).entities.map(({ type }) => type)
    expect(kinds('<strong>x</strong><em>x</em><ins>x</ins><del>x</del>')).toEqual([
      'bold',
      'italic',
      'underline',
      'strikethrough',
    ])
    expect(kinds('<u>x</u><s>x</s><strike>x</strike><code>x</code>')).toEqual([
      'underline',
      'strikethrough',
      'strikethrough',
      'code',
    ])
    expect(kinds('<span class="tg-spoiler">x</span><tg-spoiler>x</tg-spoiler>')).toEqual([
      'spoiler',
      'spoiler',
    ])
    expect(kinds('<blockquote>x</blockquote><blockquote expandable>x</blockquote>')).toEqual([
      'blockquote',
      'expandable_blockquote',
    ])
    expect(parseHtml('<pre><code class="language-sql">x</code></pre>').entities).toEqual([
      { type: 'pre', offset: 0, length: 1, language: 'sql' },
    ])
    expect(parseHtml('<a href="tg://user?id=7">x</a>').entities).toEqual([
      { type: 'text_mention', offset: 0, length: 1, user: { id: 7 } },
    ])
  })

  it('drops a link that leads nowhere and keeps its text', () => {
    expect(parseHtml('<a href="tel:+493023125010">anrufen</a>')).toEqual({ text: 'anrufen', entities: [] })
    expect(parseHtml('<a href="http://localhost/x">hier</a>')).toEqual({ text: 'hier', entities: [] })
  })

  it.each([
    ['<b>offen', `Can't find end tag corresponding to start tag "b"`],
    ['Ü </b>', 'Unexpected end tag at byte offset 3'],
    ['<b>x</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ['Müll <br> hier', 'Unsupported start tag "br" at byte offset 6'],
    ['3 < 5', 'Unsupported start tag "" at byte offset 2'],
    ['3 <5', 'Unclosed start tag at byte offset 2'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<a href="https://example.org>x</a>', 'Unclosed start tag at byte offset 0'],
    ['<b>x</b', 'Unclosed end tag at byte offset 4'],
  ])('refuses %s in the words of the real server', (source, words) => {
    expect(() => parseHtml(source)).toThrow(words)
  })

  it('gives back any text whose three special characters were escaped', () => {
    const escape = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parseHtml(`<b>${escape(text)}</b>`).text).toBe(text)
      }),
    )
  })
})

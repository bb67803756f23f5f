import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../sandbox/telegram/markdown.ts'

describe('parse_mode MarkdownV2 (T6)', () => {
  it('turns marks into entities counted in UTF-16 code units', () => {
    expect(parseMarkdown('👋 *fett _kursiv_* __unter__ ~weg~ ||geheim|| `code`')).toEqual({
      text: '👋 fett kursiv unter weg geheim code',
      entities: [
        { type: 'bold', offset: 3, length: 11 },
        { type: 'italic', offset: 8, length: 6 },
        { type: 'underline', offset: 15, length: 5 },
        { type: 'strikethrough', offset: 21, length: 3 },
        { type: 'spoiler', offset: 25, length: 6 },
        { type: 'code', offset: 32, length: 4 },
      ],
    })
  })

  it('reads links, blocks and quotes', () => {
    expect(parseMarkdown('[mehr](https://example.org/a\\)b)')).toEqual({
      text: 'mehr',
      entities: [{ type: 'text_link', offset: 0, length: 4, url: 'https://example.org/a)b' }],
    })
    expect(parseMarkdown('```sql\nselect 1```')).toEqual({
      text: 'select 1',
      entities: [{ type: 'pre', offset: 0, length: 8, language: 'sql' }],
    })
    expect(parseMarkdown('>eins\n>zwei\ndrei')).toEqual({
      text: 'eins\nzwei\ndrei',
      entities: [{ type: 'blockquote', offset: 0, length: 10 }],
    })
    expect(parseMarkdown('>eins\n>zwei||').entities).toEqual([
      { type: 'expandable_blockquote', offset: 0, length: 9 },
    ])
  })

  it.each([
    ['Mo. bis Fr', `Character '.' is reserved and must be escaped with the preceding '\\'`],
    ['a - b', `Character '-' is reserved and must be escaped with the preceding '\\'`],
    ['Ö *fett', "Can't find end of Bold entity at byte offset 3"],
    ['_kursiv', "Can't find end of Italic entity at byte offset 0"],
    ['```\nx', "Can't find end of Pre entity at byte offset 0"],
    ['[x](https://example.org', "Can't find end of a URL at byte offset 4"],
    ['a > b', `Character '>' is reserved and must be escaped with the preceding '\\'`],
    ['a | b', `Character '|' is reserved and must be escaped with the preceding '\\'`],
    ['>*a\nb', "Can't find end of Bold entity at byte offset 1"],
  ])('refuses %s in the words of the real server', (source, words) => {
    expect(() => parseMarkdown(source)).toThrow(words)
  })

  it('gives back any text whose reserved characters were escaped', () => {
    const escape = (text: string) => text.replaceAll(/[\\_*[\]()~`>#+\-=|{}.!]/g, '\\$&')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parseMarkdown(`*${escape(text)}*`).text).toBe(text)
      }),
    )
  })
})

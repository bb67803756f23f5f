import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from '../../../../src/bots/slack/parse/plain-text.ts'

test.each([
  ['1 &lt; 2 &amp;&amp; 3 &gt; 2', '1 < 2 && 3 > 2'],
  ['&amp;lt;', '&lt;'],
  ['<https://example.org>', 'https://example.org'],
  ['<https://example.org/|example.org>', 'example.org'],
  ['<http://www.example.org|www.example.org>', 'www.example.org'],
  ['<https://evil.example|meine Bank>', 'meine Bank (https://evil.example)'],
  ['<tel:+493023125000|030 23125 000>', '030 23125 000'],
  ['<mailto:a@example.org|a@example.org>', 'a@example.org'],
  ['<@U024BE7LH>', '@U024BE7LH'],
  ['<@U024BE7LH|bob>', '@bob'],
  ['<#C024BE7LR|allgemein>', '#allgemein'],
  ['<!subteam^SAZ94GDB8|@team>', '@team'],
  ['<!subteam^SAZ94GDB8>', '@subteam'],
  ['<!channel>', '@channel'],
  ['<!date^1392734382^{date}|18. Februar>', '18. Februar'],
  ['um 10:30:15 Uhr', 'um 10:30:15 Uhr'],
])('%j was written as %j', (slack, meant) => {
  expect(plainText(slack)).toBe(meant)
})

test('an emoji is the character the writer chose, with its skin tone', () => {
  const blocks = [
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [{ type: 'emoji', name: '+1', unicode: '1f44d-1f3fb', skin_tone: 2 }],
        },
      ],
    },
  ]
  expect(plainText('gut :+1::skin-tone-2: :tada:', blocks)).toBe('gut 👍🏻 :tada:')
})

test('whatever somebody types comes back once Slack has escaped it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
      expect(plainText(escaped)).toBe(text)
    }),
  )
})

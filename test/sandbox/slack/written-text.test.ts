import { expect, it } from 'vitest'
import { writtenText } from '../../../sandbox/slack/written-text.ts'

const users = [{ id: 'U0ANNA', name: 'anna', realName: 'Anna Beispiel' }]
const write = (typed: string) => writtenText(typed, { users, blockId: 'b1' })
function elements(typed: string): unknown {
  const sections = write(typed).blocks.flatMap((block) => block.elements as { elements: unknown[] }[])
  return sections[0]?.elements
}

it('what a person types arrives escaped, and unescaped in the rich text block', () => {
  expect(write('1 < 2 & <!channel>').text).toBe('1 &lt; 2 &amp; &lt;!channel&gt;')
  expect(elements('1 < 2 & <!channel>')).toEqual([{ type: 'text', text: '1 < 2 & <!channel>' }])
})

it('addresses become links, without the full stop behind them', () => {
  expect(write('see https://example.org/a?b=1&c=2. or a@example.org').text).toBe(
    'see <https://example.org/a?b=1&amp;c=2>. or <mailto:a@example.org|a@example.org>',
  )
})

it('a person who types @channel or a colleague mentions them for real', () => {
  expect(write('@channel ask @anna, not @nobody').text).toBe('<!channel> ask <@U0ANNA>, not @nobody')
  expect(elements('@channel @anna')).toEqual([
    { type: 'broadcast', range: 'channel' },
    { type: 'text', text: ' ' },
    { type: 'user', user_id: 'U0ANNA' },
  ])
})

it('emoji arrive by name, with their code point in the rich text block', () => {
  expect(write('danke 👍').text).toBe('danke :+1:')
  expect(elements('👍')).toEqual([{ type: 'emoji', name: '+1', unicode: '1f44d' }])
})

it('a file without words has no block', () => {
  expect(write('')).toEqual({ text: '', blocks: [] })
})

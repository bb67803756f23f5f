import type { KnownBlock } from '@slack/types'
import type { Span } from '../../../cases/outbound.ts'
import { inertPieces } from './inert-text.ts'
import { LIMITS, TEXT_BLOCKS_A_MESSAGE } from './limits.ts'

/** What `chat.postMessage` takes: blocks, and `text` for notifications and screen readers. */
export type SlackMessage = { text: string; blocks: KnownBlock[] }

type Piece = { text: string; bold: boolean }

/**
 * A text of any length as messages, in order; nothing of it is lost. Slack parses none of it: text without emphasis
 * goes into `plain_text`, bold text is an element of `rich_text` of its own.
 */
export function runningText(spans: readonly Span[]): SlackMessage[] {
  const blocks = paragraphs(spans)
  const messages: SlackMessage[] = []
  for (let start = 0; start < blocks.length; start += TEXT_BLOCKS_A_MESSAGE) {
    const part = blocks.slice(start, start + TEXT_BLOCKS_A_MESSAGE)
    messages.push({ text: fallback(part), blocks: part.map(textBlock) })
  }
  return messages
}

/** A text as one message; what is too long for that was not made for reading in Slack. */
export function textMessage(text: string): SlackMessage {
  const [first] = runningText([{ text }])
  return first ?? { text, blocks: [] }
}

function fallback(paragraphsOfMessage: Piece[][]): string {
  const pieces = paragraphsOfMessage.flat().map((piece) => piece.text)
  let text = ''
  for (const piece of pieces) {
    if (text.length + piece.length > LIMITS.fallback - 1) return `${text.trimEnd()}…`
    text += piece
  }
  return text
}

/** Pieces in groups that fit into a block each, parted at a line end or space when there is one late enough. */
function paragraphs(spans: readonly Span[]): Piece[][] {
  const pieces = spans.flatMap((span) =>
    inertPieces(span.text).map((text) => ({ text, bold: span.bold === true })),
  )
  if (pieces.every((piece) => piece.text.trim() === '')) return [[{ text: '…', bold: false }]]
  const groups: Piece[][] = []
  let rest = pieces
  while (rest.length > 0) {
    const end = breakAt(rest)
    const group = rest.slice(0, end)
    if (group.some((piece) => piece.text.trim() !== '')) groups.push(group)
    rest = rest.slice(end)
  }
  return groups
}

/** How many pieces go into the next block. */
function breakAt(pieces: Piece[]): number {
  let length = 0
  let fitting = 0
  while (fitting < pieces.length && length + (pieces[fitting]?.text.length ?? 0) <= LIMITS.sectionText) {
    length += pieces[fitting]?.text.length ?? 0
    fitting += 1
  }
  if (fitting === pieces.length) return fitting
  const earliest = Math.floor(fitting / 2)
  for (const gap of [/\n/, /\s/]) {
    for (let index = fitting; index > earliest; index -= 1) {
      if (gap.test(pieces[index - 1]?.text ?? '')) return index
    }
  }
  return fitting
}

function textBlock(pieces: Piece[]): KnownBlock {
  if (!pieces.some((piece) => piece.bold)) {
    const text = pieces.map((piece) => piece.text).join('')
    // Without `expand` long text hides behind "see more".
    return { type: 'section', expand: true, text: { type: 'plain_text', text, emoji: false } }
  }
  const runs: Piece[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last?.bold === piece.bold) last.text += piece.text
    else runs.push({ ...piece })
  }
  const elements = runs.map(({ text, bold }) =>
    bold ? { type: 'text' as const, text, style: { bold } } : { type: 'text' as const, text },
  )
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }
}

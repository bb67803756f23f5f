import type { Json, SlackBlock, SlackUser } from './slack-types.ts'

/**
 * What becomes of the words a person types. The client escapes `&`, `<` and `>`, turns addresses into links,
 * mentions into ids and emoji into names, and sends the same as a `rich_text` block
 * (https://docs.slack.dev/messaging/formatting-message-text).
 */

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The composer sends emoji as `:name:`; the rich text block has the code point beside it. A few stand for all. */
const EMOJI: Record<string, string> = {
  '👍': '+1',
  '👋': 'wave',
  '🙏': 'pray',
  '🎉': 'tada',
  '✅': 'white_check_mark',
  '😀': 'grinning',
  '🙂': 'slightly_smiling_face',
  '😊': 'blush',
  '😂': 'joy',
  '😢': 'cry',
  '😡': 'rage',
}

interface Piece {
  markup: string
  element: Json
}

const RECOGNISED =
  /(?<url>https?:\/\/[^\s<>]+[^\s<>.,;:!?)])|(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<all>@(?:channel|here|everyone)\b)|@(?<handle>[\w.-]*\w)|(?<emoji>\p{Extended_Pictographic})/gu

/** The `text` and `blocks` of a message that was typed as `written`. */
export function writtenText(
  written: string,
  options: { users: SlackUser[]; blockId: string },
): { text: string; blocks: SlackBlock[] } {
  const pieces = piecesOf(written, options.users)
  const section = { type: 'rich_text_section', elements: pieces.map((piece) => piece.element) }
  return {
    text: pieces.map((piece) => piece.markup).join(''),
    blocks: written === '' ? [] : [{ type: 'rich_text', block_id: options.blockId, elements: [section] }],
  }
}

function piecesOf(written: string, users: SlackUser[]): Piece[] {
  const pieces: Piece[] = []
  let plain = ''
  let position = 0
  function flush(): void {
    if (plain !== '') pieces.push({ markup: escapeText(plain), element: { type: 'text', text: plain } })
    plain = ''
  }
  for (const match of written.matchAll(RECOGNISED)) {
    plain += written.slice(position, match.index)
    position = match.index + match[0].length
    const piece = pieceFor(match.groups ?? {}, users)
    if (piece) {
      flush()
      pieces.push(piece)
    } else plain += match[0]
  }
  plain += written.slice(position)
  flush()
  return pieces
}

function pieceFor(found: Record<string, string | undefined>, users: SlackUser[]): Piece | undefined {
  if (found.url !== undefined)
    return { markup: `<${escapeText(found.url)}>`, element: { type: 'link', url: found.url } }
  if (found.mail !== undefined)
    return {
      markup: `<mailto:${found.mail}|${found.mail}>`,
      element: { type: 'link', url: `mailto:${found.mail}`, text: found.mail },
    }
  if (found.all !== undefined) {
    const range = found.all.slice(1)
    return { markup: `<!${range}>`, element: { type: 'broadcast', range } }
  }
  if (found.emoji !== undefined) {
    const name = EMOJI[found.emoji]
    const unicode = found.emoji.codePointAt(0)?.toString(16)
    return name === undefined ? undefined : { markup: `:${name}:`, element: { type: 'emoji', name, unicode } }
  }
  const user = users.find((candidate) => candidate.name === found.handle)
  return user && { markup: `<@${user.id}>`, element: { type: 'user', user_id: user.id } }
}

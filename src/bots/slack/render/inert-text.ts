/**
 * S8: everything a person or a model wrote is shown, never obeyed. In all of Slack's text `&`, `<` and `>` are
 * control characters (https://docs.slack.dev/messaging/formatting-message-text#escaping); without a raw `<` there is
 * no mention, no link and no date. Where more is parsed (mrkdwn), blocks are `verbatim` and messages `parse: none`.
 */

const SEGMENTER = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Above this a grapheme (letters under a tower of accents) may be cut like any other text. */
const LONGEST_GRAPHEME = 64

// Control characters but tab and line feed: Slack drops or refuses them. Overrides and embeddings of direction: they
// would turn round what stands after them, ours included.
// oxlint-disable-next-line no-control-regex -- they are what is meant
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066\u2067]/g
/**
 * A phone number within Arabic stands in an isolate (Unicode Annex 9), which touches nothing round it: a short one stays,
 * and is never cut. Other marks go.
 */
const ISOLATED = /(\u2068[^\u2068\u2069\n]{1,60}\u2069)/
const LONE_MARK = /[\u2068\u2069]/g

/** The pieces of a text that must not be cut, each already inert. */
export function inertPieces(text: string): string[] {
  const clean = text.replace(/\r\n?/g, '\n').replace(CONTROL, '').toWellFormed()
  return clean.split(ISOLATED).flatMap((part, at) => {
    if (at % 2 === 1) return [escaped(part)]
    return [...SEGMENTER.segment(part.replace(LONE_MARK, ''))].flatMap(({ segment }) =>
      segment.length <= LONGEST_GRAPHEME ? [escaped(segment)] : Array.from(segment, escaped),
    )
  })
}

/**
 * The text, inert and at most `limit` long, cut between graphemes with an ellipsis. Never empty, as Slack refuses
 * empty text objects.
 */
export function inert(text: string, limit: number): string {
  // Escaping only lengthens: what lies further back could not be shown, and a huge text costs no more than a long one.
  const start = text.slice(0, 2 * limit + LONGEST_GRAPHEME)
  const pieces = inertPieces(start)
  const whole = pieces.join('')
  if (whole.length <= limit && start.length === text.length) return whole.trim() === '' ? '…' : whole
  let kept = ''
  for (const piece of pieces) {
    if (kept.length + piece.length > limit - 1) break
    kept += piece
  }
  return `${kept.trimEnd()}…`
}

/** Inert text within mrkdwn: our labels are bold there, and nobody else's words may format anything. */
export function inertMrkdwn(text: string, limit: number): string {
  return inert(text.replace(/[*_~`\n]/g, ' '), limit)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

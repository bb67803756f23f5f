/** Fields of the Bot API's rich blocks and rich texts that hold words, in reading order. */
const TEXT_FIELDS = [
  'label',
  'summary',
  'text',
  'expression',
  'alternative_text',
  'caption',
  'credit',
] as const
const BLOCK_FIELDS = ['blocks', 'items', 'cells'] as const

/**
 * The plain words of a rich message (Bot API `RichMessage`), a line a block: a tenant who writes with headings
 * and lists is read, and screened for danger, like anyone else. Kinds of blocks that are not known yet are read by
 * the same field names.
 */
export function plainText(richMessage: { blocks: unknown }): string {
  return lines(richMessage.blocks).join('\n').trim()
}

/** Blocks, list items and table cells: each on a line of its own. */
function lines(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(lines)
  if (!isObject(node)) return typeof node === 'string' ? [node] : []
  const own = TEXT_FIELDS.map((field) => inline(node[field])).filter((text) => text !== '')
  return [...(own.length > 0 ? [own.join(' ')] : []), ...BLOCK_FIELDS.flatMap((field) => lines(node[field]))]
}

/** Nested runs of one line. */
function inline(node: unknown): string {
  if (typeof node === 'string') return node
  if (Array.isArray(node)) return node.map(inline).join('')
  return isObject(node) ? TEXT_FIELDS.map((field) => inline(node[field])).join('') : ''
}

function isObject(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}

import type { KnownBlock } from '@slack/types'
import { isColumn } from '../../../../knowledge/directory/columns.ts'
import type { FieldChange } from '../../../../knowledge/directory/entry-changes.ts'
import type { ChangeBrief } from '../../../../knowledge/upkeep/view.ts'
import type { Words } from '../../../../words.ts'
import { note } from '../blocks.ts'
import { codeKey, momentText, type Reader } from '../case-words.ts'
import { LIMITS } from '../limits.ts'
import { runningText } from '../running-text.ts'
import { fieldLabel } from './entry-form.ts'

/** In a view of a hundred, beside what stands around them. */
const BLOCKS_SHOWN = 60
/** What two texts have in common is left out where it is longer, but for this much beside what differs. */
const LONG = 1300
const BESIDE = 60

/** Field by field what was and what would be. `isWhole`: nothing that differs is left out. */
export function changeBlocks(
  changes: readonly FieldChange[],
  { words }: Reader,
): { blocks: KnownBlock[]; isWhole: boolean } {
  if (changes.length === 0) return { blocks: [note(words('upkeep-no-changes'))], isWhole: true }
  const blocks: KnownBlock[] = []
  for (const [index, change] of changes.entries()) {
    const text = changeText(change, words)
    const fits = text.length <= BLOCKS_SHOWN * LIMITS.sectionText
    const shown = fits ? runningText([{ text }]).flatMap((part) => part.blocks) : []
    if (!fits || blocks.length + shown.length > BLOCKS_SHOWN) {
      const left = note(words('upkeep-more-changes', { count: changes.length - index }))
      return { blocks: [...blocks, left], isWhole: false }
    }
    blocks.push(...shown)
  }
  return { blocks, isWhole: true }
}

/** Who did what when, who approved it, and why. */
export function changeHead(change: ChangeBrief, reader: Reader): string {
  const { words } = reader
  const lines = [
    words('upkeep-change', {
      kind: words(codeKey('upkeep-kind', change.kind)),
      who: change.author ?? words('upkeep-author-import'),
      when: momentText(change.at, reader),
    }),
  ]
  if (change.approvedBy !== null) lines.push(words('upkeep-approved-by', { who: change.approvedBy }))
  if (change.reason !== null) lines.push(words('upkeep-why', { reason: change.reason }))
  return lines.join('\n')
}

function changeText({ field, from, to }: FieldChange, words: Words): string {
  const label = isColumn(field) ? fieldLabel(field, words) : words('upkeep-field-other', { field })
  const [before, after] = nearDifference(cellText(field, from, words), cellText(field, to, words))
  if (from === '') return words('upkeep-changed-new', { field: label, to: after })
  if (to === '') return words('upkeep-changed-gone', { field: label, from: before })
  return words('upkeep-changed', { field: label, from: before, to: after })
}

function cellText(field: string, cell: string, words: Words): string {
  if (cell === '') return ''
  if (field === 'topics')
    return cell
      .split('|')
      .map((topic) => words(`topic-${topic}`))
      .join(', ')
  if (field === 'status') return words(`upkeep-status-${cell.replaceAll(' ', '-')}`)
  return cell
}

/** Two long texts from a little before where they part to a little after where they meet again. */
function nearDifference(one: string, other: string): [string, string] {
  const shorter = Math.min(one.length, other.length)
  if (one.length <= LONG && other.length <= LONG) return [one, other]
  let before = 0
  while (before < shorter && one[before] === other[before]) before += 1
  let after = 0
  while (after < shorter - before && one.at(-1 - after) === other.at(-1 - after)) after += 1
  const start = Math.max(before - BESIDE, 0)
  const rest = Math.max(after - BESIDE, 0)
  const cut = (text: string): string =>
    `${start > 0 ? '… ' : ''}${text.slice(start, text.length - rest)}${rest > 0 ? ' …' : ''}`
  return [cut(one), cut(other)]
}

import type { KnownBlock } from '@slack/types'
import { isColumn } from '../../../../knowledge/directory/columns.ts'
import type { FieldChange } from '../../../../knowledge/directory/entry-changes.ts'
import type { ChangeBrief } from '../../../../knowledge/upkeep/view.ts'
import type { Words } from '../../../../words.ts'
import { note } from '../blocks.ts'
import { codeKey, momentText, type Reader } from '../case-words.ts'
import { fieldLabel } from './entry-form.ts'
import { paragraph } from './frame.ts'

/** Each a block in a view of a hundred. */
const CHANGES_SHOWN = 60
/** Of each side: both and the words around fit into a section. */
const SIDE_LENGTH = 1300
/** Shown before the first difference of two long texts. */
const LEAD = 60

/** Field by field what was and what would be. */
export function changeBlocks(changes: readonly FieldChange[], { words }: Reader): KnownBlock[] {
  const left = changes.length - CHANGES_SHOWN
  return [
    ...(changes.length === 0 ? [note(words('upkeep-no-changes'))] : []),
    ...changes.slice(0, CHANGES_SHOWN).map((change) => paragraph(changeText(change, words))),
    ...(left > 0 ? [note(words('upkeep-more-changes', { count: left }))] : []),
  ]
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

/** Two long texts from a little before where they part. */
function nearDifference(one: string, other: string): [string, string] {
  if (one.length <= SIDE_LENGTH && other.length <= SIDE_LENGTH) return [one, other]
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  const start = Math.max(same - LEAD, 0)
  const cut = (text: string): string => {
    const shown = text.slice(start, start + SIDE_LENGTH)
    return `${start > 0 ? '… ' : ''}${shown}${start + SIDE_LENGTH < text.length ? ' …' : ''}`
  }
  return [cut(one), cut(other)]
}

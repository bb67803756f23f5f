import type { KnownBlock } from '@slack/types'
import { place } from '../../../../knowledge/upkeep/verbs.ts'
import type { EntryBrief, ProposalBrief, UpkeepTasks } from '../../../../knowledge/upkeep/view.ts'
import { button, buttonRow, header, note, plain } from '../blocks.ts'
import type { Reader } from '../case-words.ts'
import { LIMITS } from '../limits.ts'
import { changeHead } from './changes.ts'
import { entryLines } from './entry-lines.ts'
import { lookButton, paragraph } from './frame.ts'

/** What there is to do for the directory: at most 30 blocks with ten entries and five proposals. */
export function taskBlocks(tasks: UpkeepTasks, reader: Reader): KnownBlock[] {
  const { words } = reader
  return [...proposalBlocks(tasks, reader), ...dueBlocks(tasks, reader), ...buttonRow([addButton(words)])]
}

/** Entries to check, each with what can be done. */
export function dueBlocks({ due, dueCount, partnerLinks }: UpkeepTasks, reader: Reader): KnownBlock[] {
  const { words } = reader
  return [
    header(words('upkeep-due', { count: dueCount })),
    ...(due.length === 0 ? [note(words('upkeep-due-none'))] : []),
    ...due.flatMap((entry) => [
      paragraph(entryLines(entry, reader)),
      ...buttonRow(dueButtons(entry, partnerLinks, reader)),
    ]),
    ...more(dueCount - due.length, reader),
  ]
}

/** None shown where none waits: most people never have one. */
function proposalBlocks({ proposals, proposalCount }: UpkeepTasks, reader: Reader): KnownBlock[] {
  if (proposalCount === 0) return []
  return [
    header(reader.words('upkeep-proposals', { count: proposalCount })),
    ...proposals.map((proposal) => proposalRow(proposal, reader)),
    ...more(proposalCount - proposals.length, reader),
  ]
}

function proposalRow(proposal: ProposalBrief, reader: Reader): KnownBlock {
  const { words } = reader
  const head = changeHead(proposal, reader)
  const text = words(proposal.own ? 'upkeep-proposal-own' : 'upkeep-proposal', { name: proposal.name, head })
  return {
    type: 'section',
    text: plain(text, LIMITS.sectionText),
    accessory: lookButton(words, 'directory_look', proposal.id),
  }
}

function dueButtons({ id, seen }: EntryBrief, partnerLinks: boolean, { words }: Reader) {
  return [
    button({
      text: words('upkeep-submit-confirm'),
      actionId: 'directory_confirm',
      value: place(seen, id),
    }),
    lookButton(words, 'directory_edit', id),
    ...(partnerLinks
      ? [button({ text: words('upkeep-button-ask-partner'), actionId: 'directory_ask_partner', value: id })]
      : []),
    lookButton(words, 'directory_open', id),
  ]
}

export function addButton(words: Reader['words']) {
  return lookButton(words, 'directory_add', 'new')
}

function more(count: number, { words }: Reader): KnownBlock[] {
  return count > 0 ? [note(words('home-more', { count }))] : []
}

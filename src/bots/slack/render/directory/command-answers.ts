import type { KnownBlock } from '@slack/types'
import type { SearchResult } from '../../../../knowledge/directory/directory.ts'
import type { Service } from '../../../../knowledge/directory/service.ts'
import type { UpkeepTasks } from '../../../../knowledge/upkeep/view.ts'
import { button, buttonRow, note } from '../blocks.ts'
import type { Reader } from '../case-words.ts'
import { inert } from '../inert-text.ts'
import { LIMITS } from '../limits.ts'
import type { SlackMessage } from '../running-text.ts'
import { lookButton, paragraph } from './frame.ts'
import { addButton, dueBlocks } from './tasks.ts'

const SERVICES_SHOWN = 5

/** `/lotse directory`: what there is to do for the person, and what the command can do. */
export function overviewAnswer(tasks: UpkeepTasks, { words }: Reader): SlackMessage {
  const { dueCount, proposalCount } = tasks
  const summary = words('upkeep-overview', { due: dueCount, proposals: proposalCount })
  const dueButton = button({ text: words('upkeep-button-due'), actionId: 'directory_due', value: 'mine' })
  return message(summary, [
    paragraph(summary),
    ...buttonRow([addButton(words), dueButton]),
    note(words('upkeep-help')),
  ])
}

/** `/lotse directory due`: the person's entries to check. */
export function dueAnswer(tasks: UpkeepTasks, reader: Reader): SlackMessage {
  return message(reader.words('upkeep-due', { count: tasks.dueCount }), dueBlocks(tasks, reader))
}

/** `/lotse directory words`: what the bot would answer from, each to be changed. */
export function searchAnswer(
  result: Pick<SearchResult, 'hits' | 'abstained'>,
  { words }: Reader,
): SlackMessage {
  if (result.abstained || result.hits.length === 0) {
    const none = words('command-directory-none')
    return message(none, [paragraph(none), ...buttonRow([addButton(words)])])
  }
  const hits = result.hits.slice(0, SERVICES_SHOWN).map(({ service }) => ({
    id: service.id,
    text: words('command-service', {
      name: service.name,
      organization: service.organization.name,
      phone: phoneOf(service) ?? words('command-service-no-phone'),
      checked: service.assured_date ?? words('command-service-unchecked'),
    }),
  }))
  return message(
    hits.map(({ text }) => text).join('\n\n'),
    hits.flatMap(({ id, text }) => [
      paragraph(text),
      ...buttonRow([lookButton(words, 'directory_edit', id), lookButton(words, 'directory_open', id)]),
    ]),
  )
}

function message(text: string, blocks: KnownBlock[]): SlackMessage {
  return { text: inert(text, LIMITS.fallback), blocks }
}

function phoneOf(service: Service): string | undefined {
  const everywhere = service.service_at_locations.flatMap((at) => [...at.phones, ...at.location.phones])
  return [...service.phones, ...everywhere][0]?.number
}

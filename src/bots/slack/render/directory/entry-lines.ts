import type { EntryBrief } from '../../../../knowledge/upkeep/view.ts'
import { momentText, type Reader } from '../case-words.ts'

/** What staff read of an entry in brief: who offers it, since when it is checked, who keeps it, who doubts it. */
export function entryLines(entry: EntryBrief, reader: Reader): string {
  const { words } = reader
  const lines = [words('upkeep-entry', { name: entry.name, organization: entry.organization })]
  if (entry.status !== 'active')
    lines.push(
      words('upkeep-status', { status: words(`upkeep-status-${entry.status.replaceAll(' ', '-')}`) }),
    )
  lines.push(checkedText(entry, reader))
  if (entry.owner !== null) lines.push(words('upkeep-kept-by', { who: entry.owner }))
  if (entry.doubt) {
    const { by, at, why } = entry.doubt
    lines.push(words('upkeep-doubted-by', { who: by, when: momentText(at, reader) }))
    if (why !== null) lines.push(words('upkeep-why', { reason: why }))
  }
  return lines.join('\n')
}

function checkedText({ assuredDate, freshness }: EntryBrief, { words, language }: Reader): string {
  if (assuredDate === null) return words('upkeep-never-checked')
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const date = day.format(new Date(`${assuredDate}T00:00:00Z`))
  return words('upkeep-checked', { date, freshness })
}

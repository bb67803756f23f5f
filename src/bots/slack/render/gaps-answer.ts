import type { Concept } from '../../../knowledge/concepts/concept.ts'
import { gapWords } from '../../../knowledge/gaps/gap-words.ts'
import { FEWEST_TENANTS, type PublishedGap } from '../../../knowledge/gaps/publish-gaps.ts'
import type { Reader } from './case-words.ts'

/** What fits into one message that somebody reads; the command line shows all. */
const LINES_SHOWN = 20

/**
 * `/lotse directory gaps [area]`: what was asked in vain, and what to do about it.
 * @param report days as YYYY-MM-DD
 */
export function gapsAnswer(
  report: { from: string; to: string; area: string | null; gaps: PublishedGap[] },
  reader: Reader,
  concepts: readonly Concept[],
): string {
  const { words } = reader
  const { area, gaps } = report
  const shown = gaps.slice(0, LINES_SHOWN)
  const of = (reason: PublishedGap['reason'], header: string): string[] => {
    const lines = shown.filter((gap) => gap.reason === reason)
    if (lines.length === 0) return []
    return [
      header,
      ...lines.map((gap) => words('gaps-line', { tenants: gap.tenants, ...gapWords(gap, reader, concepts) })),
    ]
  }
  return [
    words('gaps-header', { from: dayText(report.from, reader), to: dayText(report.to, reader) }),
    ...(gaps.length === 0 ? [words('gaps-none', { fewest: FEWEST_TENANTS })] : []),
    ...of('nothing_found', words('gaps-nothing-found')),
    ...of('not_helpful', words('gaps-not-helpful')),
    ...(gaps.length > LINES_SHOWN ? [words('home-more', { count: gaps.length - LINES_SHOWN })] : []),
    words('gaps-footer', { fewest: FEWEST_TENANTS }),
    ...(area === null ? [] : [words('gaps-footer-area', { area })]),
  ].join('\n')
}

/** An area that the directory does not know. */
export function gapsAreaUnknown(area: string, known: readonly string[], { words }: Reader): string {
  return words('gaps-area-unknown', { area, known: known.join(', ') })
}

function dayText(day: string, { language }: Reader): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  return format.format(new Date(day))
}

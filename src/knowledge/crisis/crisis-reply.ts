import type { Button, Reply, Span } from '../../cases/outbound.ts'
import { isolated, type Words } from '../../words.ts'
import { helplinesFor, type Helpline } from './helplines.ts'
import type { CrisisText } from './reviews.ts'
import type { CrisisFinding } from './screen.ts'

/** Numbers shown; more would have to be read before one is called. */
const MOST_HELPLINES = 6

/** Where a call from inside may be the spark, or costs the last breath: never "call" without "outside" (C3). */
const OUTSIDE: ReadonlySet<CrisisText> = new Set(['gas', 'carbon_monoxide'])

/**
 * What to do now, whom to call, and the truth about us: the team is informed, nothing is promised (C1). Fixed texts;
 * the numbers come from `vocabulary/helplines.yaml`, emergency numbers first, open ones before those closed now (C3).
 */
export function crisisReply(question: {
  finding: CrisisFinding
  words: Words
  helplines: readonly Helpline[]
  federalState: string
  now: Date
}): Reply {
  const { finding, words, helplines, federalState, now } = question
  const text: CrisisText = finding.kind === 'fire_gas' ? finding.hazard : finding.kind
  const shown = helplinesFor(finding, helplines, federalState, now).slice(0, MOST_HELPLINES)
  const lines = shown.map(({ helpline, opening }): Span[] => {
    const closed = opening.kind === 'closed' ? ` (${words('crisis-closed-now')})` : ''
    const chat = helpline.chat ? ` · ${helpline.chat}` : ''
    return [
      { text: isolated(words, helpline.numbers.join(' · ')), bold: true },
      { text: ` – ${words(`crisis-helpline-${helpline.id}`)}${closed}${chat}` },
    ]
  })
  const spans: Span[] = [
    { text: words(`crisis-${dashed(text)}`), bold: true },
    { text: '\n\n' },
    ...lines.flatMap((line): Span[] => [...line, { text: '\n' }]),
    { text: `\n${words(OUTSIDE.has(text) ? 'crisis-truth-outside' : 'crisis-truth')}` },
    { text: `\n\n${words('crisis-say-to-112')}\n\n${words('crisis-where')}` },
  ]
  return { spans, buttons: [] satisfies Button[][] }
}

function dashed(code: string): string {
  return code.replaceAll('_', '-')
}

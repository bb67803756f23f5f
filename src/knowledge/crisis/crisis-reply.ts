import type { Reply, Span } from '../../cases/outbound.ts'
import { isolated, type Words } from '../../words.ts'
import { helplinesFor, type Helpline } from './helplines.ts'
import type { CrisisText } from './texts.ts'

/** What is read out on the phone: German emergency lines speak German. */
export const EMERGENCY_LANGUAGE = 'de'

/** Numbers shown; more would have to be read before one is called. */
const MOST_HELPLINES = 6

/** Where a call from inside may be the spark, or costs the last breath: never "call" without "outside" (C3). */
const OUTSIDE: ReadonlySet<CrisisText> = new Set(['gas', 'carbon_monoxide'])

/** What every word to a tenant in danger depends on. */
export type CrisisQuestion = {
  text: CrisisText
  words: Words
  /** Words in `EMERGENCY_LANGUAGE`. */
  german: Words
  federalState: string
  /** Whether somebody is on call for this desk; if nobody is, the tenant is told so at once. */
  isCovered: boolean
  /** Who reads what the tenant writes; absent: nobody has the case. */
  readBy?: string | undefined
  now: Date
}

/**
 * What to do now, whom to call, and the truth about us: the team is informed, nothing is promised (C1). Fixed texts;
 * the numbers come from `vocabulary/helplines.yaml`, emergency numbers first, open ones before those closed now (C3).
 */
export function crisisReply(question: CrisisQuestion, helplines: readonly Helpline[]): Reply {
  const { text, words } = question
  const [first = '', ...advice] = words(`crisis-${dashed(text)}`).split('\n')
  return {
    spans: [
      { text: first, bold: true },
      { text: `\n${[...advice, ''].join('\n')}\n` },
      ...numbers(question, helplines),
      { text: `\n${truth(question)}` },
      { text: `\n\n${sayOnThePhone(question)}\n\n${words('crisis-where')}` },
    ],
    buttons: [],
  }
}

function truth(question: CrisisQuestion): string {
  const { words, isCovered, readBy } = question
  if (readBy !== undefined) return words('crisis-claimed', { name: readBy })
  return `${words(isCovered ? 'crisis-truth' : 'crisis-truth-no-cover')}\n${doNotWait(question)}`
}

/** Nobody answered in time: said once, truly, with the numbers again (C1). */
export function nobodyYetReply(question: CrisisQuestion, helplines: readonly Helpline[]): Reply {
  const spans: Span[] = [
    { text: `${question.words('crisis-nobody-yet')}\n` },
    { text: doNotWait(question), bold: true },
    { text: '\n\n' },
    ...numbers(question, helplines),
  ]
  return { spans, buttons: [] }
}

function numbers({ text, words, federalState, now }: CrisisQuestion, helplines: readonly Helpline[]): Span[] {
  return helplinesFor(text, helplines, federalState, now)
    .slice(0, MOST_HELPLINES)
    .flatMap(({ helpline, opening }): Span[] => {
      const closed = opening.kind === 'closed' ? ` (${words('crisis-closed-now')})` : ''
      const ways = helpline.numbers.length > 0 ? [isolated(words, helpline.numbers.join(' · '))] : []
      const [first = '', ...chat] = helpline.chat ? [...ways, helpline.chat] : ways
      const helps = [`${words(`crisis-helpline-${helpline.id}`)}${closed}`, ...chat].join(' · ')
      return [{ text: first, bold: true }, { text: ` – ${helps}\n` }]
    })
}

function doNotWait({ text, words }: CrisisQuestion): string {
  return words(OUTSIDE.has(text) ? 'crisis-do-not-wait-outside' : 'crisis-do-not-wait')
}

/** Emergency lines speak German: the sentence is German, and what it means stands below for whoever reads another language. */
function sayOnThePhone({ text, words, german }: CrisisQuestion): string {
  const sentence = sentenceFor(text, german)
  const meaning = sentenceFor(text, words)
  const say = words('crisis-say-to-112', { sentence })
  return meaning === sentence ? say : `${say}\n${words('crisis-say-meaning', { meaning })}`
}

function sentenceFor(text: CrisisText, words: Words): string {
  return [words(`crisis-sentence-${dashed(text)}`), words('crisis-sentence-place')].join(' ')
}

function dashed(code: string): string {
  return code.replaceAll('_', '-')
}

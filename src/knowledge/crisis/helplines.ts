import { z } from 'zod'
import { nextOpening, type Opening } from '../answer/opening-hours.ts'
import { CRISIS_KINDS } from '../understanding/understanding.ts'
import { CRISIS_TEXTS, kindOfText, type CrisisText } from './texts.ts'

export const helplineSchema = z.strictObject({
  /** Also the end of its locale key, `crisis-helpline-<id>`, which says whom it helps. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Empty where there is only a page to read or write on. */
  numbers: z.array(z.string().regex(/^\d[\d ]+$/, 'digits and spaces only')),
  /** The helpline's own name. */
  name: z.string().min(1),
  /** OpenStreetMap opening_hours; `24/7` is never shown as closed. */
  hours: z.string().min(1),
  languages: z.array(z.string()).min(1),
  chat: z.url().optional(),
  /** A kind of danger, or single texts of it. */
  kinds: z.array(z.enum([...CRISIS_KINDS, ...CRISIS_TEXTS])).min(1),
  /** Two-letter states it serves; absent: the whole country. */
  federal_states: z.array(z.string().length(2)).optional(),
  /** Called first, before any adviser. */
  emergency: z.boolean().default(false),
  source: z.url(),
  /** The day somebody last rang or read the source; absent: nobody has yet, and `doctor` asks for it. */
  checked: z.iso.date().optional(),
  check_again: z.iso.date(),
})

export type Helpline = z.infer<typeof helplineSchema>

export const helplinesSchema = z.array(helplineSchema).superRefine((helplines, context) => {
  helplines.forEach(({ id, numbers, chat, checked, check_again: again }, index) => {
    if (numbers.length === 0 && chat === undefined) {
      context.addIssue({
        code: 'custom',
        path: [index, 'numbers'],
        message: `"${id}" needs a number or a chat`,
      })
    }
    if (checked !== undefined && again <= checked) {
      context.addIssue({
        code: 'custom',
        path: [index, 'check_again'],
        message: `"${id}" must be after checked`,
      })
    }
    if (helplines.findIndex((other) => other.id === id) !== index) {
      context.addIssue({ code: 'custom', path: [index, 'id'], message: `"${id}" appears twice` })
    }
  })
})

export type OpenHelpline = { helpline: Helpline; opening: Opening }

/** The helplines for a crisis text, in the order to be shown: emergency numbers, then open ones, then those closed now. */
export function helplinesFor(
  text: CrisisText,
  helplines: readonly Helpline[],
  federalState: string,
  now: Date,
): OpenHelpline[] {
  const wanted: readonly Helpline['kinds'][number][] = [text, kindOfText(text)]
  const rank = ({ helpline, opening }: OpenHelpline) =>
    helpline.emergency ? 0 : opening.kind === 'open' ? 1 : opening.kind === 'unknown' ? 2 : 3
  return helplines
    .filter(({ kinds }) => kinds.some((kind) => wanted.includes(kind)))
    .filter(({ federal_states: states }) => !states || states.includes(federalState))
    .map((helpline) => ({ helpline, opening: nextOpening(helpline.hours, now, federalState) }))
    .sort((a, b) => rank(a) - rank(b))
}

/** Helplines that nobody has checked, or not again by `today` (YYYY-MM-DD), for `doctor` (C3). */
export function helplinesToCheck(helplines: readonly Helpline[], today: string): Helpline[] {
  return helplines.filter(({ checked, check_again: again }) => checked === undefined || again < today)
}

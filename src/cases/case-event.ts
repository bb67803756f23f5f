/**
 * What happened to a case: codes, parameters and references to erasable rows, never free text (P6). Erasing a tenant
 * removes the rows an event points at; the log itself stays whole.
 */

import { z } from 'zod'
import { CRISIS_TEXTS } from '../knowledge/crisis/texts.ts'
import { CRISIS_KINDS, TOPIC_IDS, URGENCIES } from '../knowledge/understanding/understanding.ts'
import { canonicalJson } from './canonical-json.ts'

/** How a case ended. `no_contact`: the tenant did not answer; `not_needed`: the tenant withdrew. */
export const OUTCOMES = ['resolved', 'referred', 'no_contact', 'not_needed', 'other'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** `claim`: by when somebody should have claimed. `tenant`: a day the tenant must not miss. */
export const DEADLINES = ['claim', 'tenant'] as const

/** The tenant's own mark for how it was, 5 is best. */
export type Score = 1 | 2 | 3 | 4 | 5

/** Who did it. `lotse` is the product itself: a timer, a delivery, retention. */
export type Actor = { kind: 'person'; slackUser: string } | { kind: 'tenant' } | { kind: 'lotse' }

// A reference or a code has no spaces and is short: nothing anyone wrote fits through here.
const reference = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/)
const code = z.string().regex(/^[a-z][a-z0-9_]{0,63}$/)
const deadline = z.enum(DEADLINES)
// `<language>/<kind>/<name>` of the vocabulary, or `model/<prompt>.<version>`: as short and without spaces.
const rule = z
  .string()
  .regex(/^[a-z][a-z0-9_]*(?:\/[a-z0-9_.]+){0,3}$/)
  .max(120)
const alarm = z.strictObject({ rule, text: z.enum(CRISIS_TEXTS), otherwise: z.enum(URGENCIES) }).optional()

const bare = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind) })
const aboutMessage = <Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), messageId: reference })
const aboutDeadline = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind), deadline })

/** An event as it is kept. Unknown fields are refused, so that no text slips in beside the codes. */
export const caseEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('opened'),
    topics: z.array(z.enum(TOPIC_IDS)),
    urgency: z.enum(URGENCIES),
    crisis: z.enum(CRISIS_KINDS).nullable(),
    alarm,
  }),
  bare('consent_given'),
  /** An emergency: people come first (C1). */
  bare('consent_not_needed'),
  z.strictObject({ kind: z.literal('offered'), deskId: reference }),
  bare('claimed'),
  /** The case became an emergency. */
  z.strictObject({ kind: z.literal('raised'), crisis: z.enum(CRISIS_KINDS), alarm }),
  /** The person who has the case says that there was no danger. */
  z.strictObject({ kind: z.literal('alarm_cleared'), crisis: z.enum(CRISIS_KINDS), rule }),
  /** The actor pressed claim after somebody else had it. */
  bare('claim_lost'),
  bare('released'),
  /** Written while nobody had the case; kept for the person who claims. */
  aboutMessage('tenant_message_held'),
  aboutMessage('tenant_message_relayed'),
  aboutMessage('person_message_relayed'),
  aboutMessage('delivered'),
  z.strictObject({ kind: z.literal('not_delivered'), messageId: reference, code }),
  z.strictObject({ kind: z.literal('note_added'), noteId: reference }),
  z.strictObject({ kind: z.literal('closed'), outcome: z.enum(OUTCOMES) }),
  bare('reopened'),
  z.strictObject({ kind: z.literal('rated'), score: z.literal([1, 2, 3, 4, 5]) }),
  z.strictObject({ kind: z.literal('tenant_told'), what: code }),
  z.strictObject({ kind: z.literal('deadline_set'), deadline, dueAt: z.iso.datetime() }),
  aboutDeadline('deadline_met'),
  aboutDeadline('deadline_missed'),
  /** The case ended before its deadline mattered. */
  aboutDeadline('deadline_dropped'),
])
export type CaseEvent = z.infer<typeof caseEvent>

/** The two columns an event is kept in. */
export type StoredEvent = { kind: string; data: Record<string, unknown> }

/**
 * An event, checked and parted into its columns.
 * @throws ZodError when it carries anything but codes and references: a bug that must not reach the log
 */
export function storeEvent(event: CaseEvent): StoredEvent {
  const { kind, ...data } = caseEvent.parse(event)
  return { kind, data }
}

/**
 * The event of a stored row.
 * @throws ZodError when the row holds no event this version knows
 */
export function readEvent(stored: StoredEvent): CaseEvent {
  return caseEvent.parse({ ...stored.data, kind: stored.kind })
}

/** One spelling per event, whatever order a JSON column gives its keys back in. */
export function canonicalEvent(stored: StoredEvent): string {
  return canonicalJson([stored.kind, stored.data])
}

/** The actor as the log keeps it: `tenant`, `lotse` or `person:U0ANNA`. */
export function actorCode(actor: Actor): string {
  return actor.kind === 'person' ? `person:${actor.slackUser}` : actor.kind
}

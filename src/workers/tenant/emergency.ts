import type { Reply } from '../../cases/outbound.ts'
import type { CrisisFinding } from '../../knowledge/crisis/screen.ts'
import type { CaseRecord } from '../../storage/cases.ts'
import type { JobContext } from '../context.ts'
import { nameOf } from '../staff/names.ts'
import { find, soughtBy } from './find.ts'
import { livesThere, placeCase, placeNamed } from './place-of-danger.ts'
import { holdForCase, passOn, relayToPerson } from './relay.ts'
import { say, type Reaction, type Situation } from './situation.ts'

/** A likeness says little about a few words. */
const FEW_WORDS = 6

/**
 * Whether danger was found in a message anew. After an alarm an address or a short answer resembles the same danger by what
 * few words it has: it goes with the case, and no other text is put over the first.
 */
export function isNewDanger(record: CaseRecord | null, found: CrisisFinding, text: string): boolean {
  if (record?.urgency !== 'emergency' || record.crisis !== found.kind) return true
  return !found.rule.startsWith('likeness/') || text.trim().split(/\s+/).length > FEW_WORDS
}

/** Whoever gives an address must not get a list of services for it: only what is put as a question is looked up. */
const QUESTION = /[?？؟]/u

/**
 * An emergency is open: every message, the place where they are among them, goes with the case, and the bot answers each,
 * also while a person has it (C1).
 */
export async function answerInEmergency(
  context: JobContext,
  situation: Situation,
  record: CaseRecord,
  said: { text: string; edited: boolean },
): Promise<Reaction> {
  const place = await placeNamed(context, situation, said.text)
  const answered = await passedOn(context, situation, record, said)
  if (place === null) return answered
  const { write } = answered
  return {
    ...answered,
    ...livesThere(situation, place),
    write: async (trx) => [
      ...((await write?.(trx)) ?? []),
      ...(await placeCase(situation, record.id, place, trx)),
    ],
  }
}

async function passedOn(
  context: JobContext,
  situation: Situation,
  record: CaseRecord,
  { text, edited }: { text: string; edited: boolean },
): Promise<Reaction> {
  const { understood } = situation
  const reply = wentAlong(situation, record)
  if ('claimedBy' in record.current) {
    return { ...(await relayToPerson(context, situation, text, edited)), reply }
  }
  if (!understood || understood.topics[0] === 'other' || !QUESTION.test(text)) {
    return { reply, caseId: record.id, write: (trx) => passOn(context, situation, record, [], trx) }
  }
  const sought = soughtBy(context.knowledge, situation.tenant.area, text, understood)
  return holdForCase(context, situation, await find(context, situation, sought), reply)
}

/** Where what they sent in an emergency is now, and that nobody should wait for us. */
export function wentAlong({ words, routing }: Situation, { current }: CaseRecord): Reply {
  return 'claimedBy' in current
    ? say(words('crisis-passed-on', { name: nameOf(routing, current.claimedBy) }))
    : say(words('crisis-added'))
}

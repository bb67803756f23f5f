import { standingAlarm } from '../../cases/alarm.ts'
import { claimerOf } from '../../cases/case.ts'
import { readEvent } from '../../cases/case-event.ts'
import type { Reply } from '../../cases/outbound.ts'
import { EMERGENCY_LANGUAGE } from '../../knowledge/crisis/crisis-reply.ts'
import { deskOfCase } from '../../routing/desk-of-case.ts'
import { chainOf, type CaseRecord } from '../../storage/cases.ts'
import type { JobContext } from '../context.ts'
import { nameOf } from '../staff/names.ts'
import { say, type Situation } from './situation.ts'

/** What to do and whom to call in the emergency that is open, once more: in a language chosen since, or begun anew (C1). */
export async function helpAgain(
  context: JobContext,
  { words, routing, now }: Situation,
  record: CaseRecord,
): Promise<Reply> {
  const { organisation } = routing
  const alarm = standingAlarm((await chainOf(context.db, record.id)).map(({ event }) => readEvent(event)))
  if (!alarm) return say(words('crisis-do-not-wait'))
  const claimer = claimerOf(record.current)
  return context.knowledge.crisisReply({
    text: alarm.text,
    words,
    german: context.words(EMERGENCY_LANGUAGE),
    federalState: organisation.federalState,
    isCovered: deskOfCase(organisation, record.deskId)?.emergencyCover === 'on_call',
    readBy: claimer === null ? undefined : nameOf(routing, claimer),
    now,
  })
}

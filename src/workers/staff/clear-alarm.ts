import { standingAlarm } from '../../cases/alarm.ts'
import { readEvent } from '../../cases/case-event.ts'
import { isUnread } from '../../storage/alarms.ts'
import { chainOf, type CaseRecord } from '../../storage/cases.ts'
import type { JobContext } from '../context.ts'
import type { StaffSituation } from './turn.ts'

type AlarmToClear = NonNullable<ReturnType<typeof standingAlarm>> & {
  /** Something the tenant wrote did not stand in the thread when the button was pressed: it may be danger (C1). */
  unread: boolean
}

/** The alarm that a press would clear; null: the case is no emergency. */
export async function alarmToClear(
  { db }: JobContext,
  { row }: StaffSituation,
  record: CaseRecord,
): Promise<AlarmToClear | null> {
  const events = (await chainOf(db, record.id)).map(({ event }) => readEvent(event))
  const alarm = record.urgency === 'emergency' ? standingAlarm(events) : null
  return alarm && { ...alarm, unread: await isUnread(db, record, row.receivedAt) }
}

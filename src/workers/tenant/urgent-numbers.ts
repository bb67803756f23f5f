/** Numbers that help at once where a social case would come too late. */

import type { Reply, Span } from '../../cases/outbound.ts'
import type { Remark } from '../../knowledge/understanding/read-remark.ts'
import type { TopicId, Understanding } from '../../knowledge/understanding/understanding.ts'
import type { Desk } from '../../routing/desk.ts'
import { deskFor, moment } from './consent.ts'
import { join, say, type Situation } from './situation.ts'
import { isolated } from '../../words.ts'

export type UrgentNumbers = {
  reply: Reply
  /** Nothing else helps: the directory is not asked. */
  isAll: boolean
}

/** What is broken is mended by the company; on every other topic the directory or a person may help as well. */
const MENDED: ReadonlySet<TopicId> = new Set(['repair', 'small_emergency', 'other'])
/** Whoever writes more than this asks for something beside the repair. */
const ALONE_WORDS = 12

/** Null: nothing of it cannot wait. */
export function urgentNumbers(
  situation: Situation,
  remark: Pick<Remark, 'defect' | 'homeLost' | 'words'>,
  understood: Pick<Understanding, 'topics' | 'urgency' | 'deadline' | 'wantsHuman'>,
): UrgentNumbers | null {
  const { topics, urgency, deadline, wantsHuman } = understood
  const desk = deskFor(situation, { topics, urgency, deadline })
  const home = remark.homeLost ? housingLoss(situation, desk) : null
  // Cut off for debt, nothing is broken: no repair service helps.
  const isCutOff = topics.includes('energy_cutoff') && !topics.includes('repair')
  const repair = remark.defect && !isCutOff ? repairs(situation, desk) : null
  if (!home && !repair) return null
  const isMended = topics.every((topic) => MENDED.has(topic)) && deadline === null && !wantsHuman
  const isAll = repair !== null && home === null && isMended && remark.words <= ALONE_WORDS
  return { reply: join(home, repair), isAll }
}

function repairs(situation: Situation, desk: Desk): Reply {
  const { words } = situation
  const number = desk.repairEmergencyPhone
  const spans: Span[] =
    number === null
      ? [{ text: words('tenant-repair-no-number') }]
      : [{ text: `${words('tenant-repair-now')}\n` }, { text: isolated(words, number), bold: true }]
  const office = officeLine(situation, desk)
  return join(
    { spans: [...spans, ...(office === null ? [] : [{ text: `\n${office}` }])], buttons: [] },
    say(words('tenant-repair-danger')),
  )
}

/** The office with its hours: the number for emergencies has none that we know. */
function officeLine(situation: Situation, desk: Desk): string | null {
  const { words, routing, now } = situation
  const { officePhone: number } = desk
  if (number === null) return null
  if (routing.hours.isOpen(desk, now)) return words('tenant-office-open', { number })
  const opens = routing.hours.opensNext(desk, now)
  return opens && words('tenant-office-opens', { number, when: moment(situation, opens) })
}

function housingLoss({ words }: Situation, { housingLossPhone: number }: Desk): Reply | null {
  if (number === null) return null
  return {
    spans: [{ text: `${words('tenant-home-lost')}\n` }, { text: isolated(words, number), bold: true }],
    buttons: [],
  }
}

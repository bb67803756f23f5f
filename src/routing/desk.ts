/** Desks and people as routing sees them; read from the desks file and kept in the database. */

import type { Urgency } from '../knowledge/understanding/understanding.ts'

export type Person = {
  slackUser: string
  name: string
  /** ISO 639-1; the first is the language the person reads Lotse in. */
  languages: string[]
  topics: string[]
  maxOpenCases: number | null
}

export type Desk = {
  id: string
  name: string
  slackChannel: string
  /** Names or postcodes; `*` = anywhere. */
  areas: string[]
  /** Topic ids; `*` = all. */
  topics: string[]
  /** OpenStreetMap opening_hours. */
  hours: string
  /** Minutes until a case of this urgency should be claimed, counted in the desk's hours; emergency always runs. */
  claimWithinMinutes: Record<Urgency, number>
  emergencyCover: 'on_call' | 'none'
  onCall: string[]
  officePhone: string | null
  repairEmergencyPhone: string | null
  housingLossPhone: string | null
  substitute: string | null
  lead: string
  people: Person[]
}

export type Organisation = {
  organization: string
  /** Two letters, for public holidays (SN, BW, NW, ST …). */
  federalState: string
  /** How people are addressed in languages with two forms. */
  addressForm: 'sie' | 'du'
  desks: Desk[]
}

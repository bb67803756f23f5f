/**
 * The shape of the desks file, field by field. Every scalar arrives as text (see desks-file.ts); each message says what
 * is wrong and what to write instead. Errors are for whoever installs Lotse, hence in English.
 */

import { z } from 'zod'
import { TOPIC_IDS } from '../knowledge/understanding/understanding.ts'
import type { Desk, Organisation, Person } from './desk.ts'
import { FEDERAL_STATES } from '../knowledge/federal-states.ts'
import { nearest } from './nearest.ts'

/** Used where `claim_within` names no time for an urgency; minutes. */
const CLAIM_WITHIN_HIGH = 30
const CLAIM_WITHIN_EMERGENCY = 5

const mapping = <Shape extends z.core.$ZodLooseShape>(shape: Shape, mend: string) =>
  z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys, Object.keys(shape))
      return issue.input === undefined ? `is missing; ${mend}` : `must be a mapping; ${mend}`
    },
  })

const list = <Item extends z.ZodType>(item: Item, mend: string) =>
  z
    .array(item, {
      error: (issue) => (issue.input === undefined ? `is missing; ${mend}` : `must be a list; ${mend}`),
    })
    .min(1, `is empty; ${mend}`)

const scalar = (
  mend: string,
  fits: (value: string) => boolean,
  faultOf: (value: string) => string = doesNotFit,
) =>
  z
    .string({
      error: (issue) => (issue.input === undefined ? `is missing; ${mend}` : `must be one value; ${mend}`),
    })
    .trim()
    .refine(fits, { error: (issue) => `${faultOf(String(issue.input))}; ${mend}` })

const matching = (pattern: RegExp, mend: string) => scalar(mend, (value) => pattern.test(value))

const name = (example: string) => matching(/\S/, `write for example ${example}`)
const deskId = matching(
  /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/,
  'write 1 to 40 letters, digits, - or _, for example nord',
)
const slackUser = matching(
  /^[UW][A-Z0-9]{2,}$/,
  'write the member ID that Slack shows under Profile, ⋮, Copy member ID: it begins with U or W',
)
const slackChannel = matching(
  /^C[A-Z0-9]{2,}$/,
  'write the channel ID that Slack shows at the end of the channel details: it begins with C',
)
const phone = scalar(
  'write a phone number such as "+49 30 23125 010"',
  (value) => /^\+?[\d ()/–-]+$/.test(value) && value.replaceAll(/\D/g, '').length >= 3,
)
const topic = scalar(
  'write topic ids, or "*" for all',
  (value) => value === '*' || TOPIC_IDS.some((id) => id === value),
  (value) => `${quoted(value)} is no topic id, ${suggestion(value, TOPIC_IDS)}`,
)
const topics = list(topic, 'write topic ids, or leave it out for all').default(['*'])
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
const language = scalar(
  'write ISO 639-1 codes of two letters, for example [de, en, tr, uk]',
  (value) => /^[a-z]{2}$/.test(value) && languageNames.of(value) !== undefined,
  (value) => `${quoted(value)} is no language code`,
)
const area = matching(/\S/, 'write a name or a postcode')

const DURATION = /^(?:(?<hours>\d{1,3})h)? ?(?:(?<minutes>\d{1,4})m)?$/
/** `30m`, `4h` or `1h30m` → minutes. */
const duration = scalar(
  'write for example 30m, 4h or 1h30m',
  (value) => minutesOf(value) > 0,
  (value) => `${quoted(value)} is no duration`,
).transform(minutesOf)

const claimWithin = mapping(
  { normal: duration, high: duration.optional(), emergency: duration.optional() },
  'write for example { normal: 4h, high: 30m, emergency: 5m }',
).transform(({ normal, high, emergency }) => ({
  normal,
  // Whatever is more urgent is never given more time than what is less.
  high: high ?? Math.min(CLAIM_WITHIN_HIGH, normal),
  emergency: emergency ?? Math.min(CLAIM_WITHIN_EMERGENCY, normal),
}))

const PERSON = 'write for example { slack_user: U0ANNA, name: Anna Beispiel, languages: [de, en] }'
const person = mapping(
  {
    slack_user: slackUser,
    name: name('Anna Beispiel'),
    languages: list(language, 'write what the person speaks, their own first, for example [de, tr]'),
    topics,
    max_open_cases: matching(
      /^[1-9]\d{0,3}$/,
      'write a whole number from 1, or leave it out for no limit',
    ).optional(),
  },
  PERSON,
).transform((raw): Person => ({
  slackUser: raw.slack_user,
  name: raw.name,
  languages: raw.languages,
  topics: raw.topics,
  maxOpenCases: raw.max_open_cases === undefined ? null : Number(raw.max_open_cases),
}))

const desk = mapping(
  {
    id: deskId,
    name: name('Nordstadt'),
    slack_channel: slackChannel,
    areas: list(area, 'write names or postcodes, or ["*"] for anywhere'),
    topics,
    hours: matching(/\S/, 'write OpenStreetMap opening hours, for example "Mo-Fr 09:00-17:00; PH off"'),
    claim_within: claimWithin,
    emergency_cover: matching(/^(?:on_call|none)$/, 'write on_call or none').optional(),
    on_call: list(slackUser, 'write Slack member IDs, or leave it out').optional(),
    office_phone: phone.optional(),
    repair_emergency_phone: phone.optional(),
    housing_loss_phone: phone.optional(),
    substitute: deskId.optional(),
    lead: slackUser,
    people: list(person, PERSON),
  },
  'write id, name, slack_channel, areas, hours, claim_within, lead and people',
).transform((raw): Desk => {
  // Nobody is promised who is not named: without a list there is no cover, and cover without a list is the lead's.
  const covered =
    raw.emergency_cover === undefined ? raw.on_call !== undefined : raw.emergency_cover === 'on_call'
  return {
    id: raw.id,
    name: raw.name,
    slackChannel: raw.slack_channel,
    areas: raw.areas,
    topics: raw.topics,
    hours: raw.hours,
    claimWithinMinutes: raw.claim_within,
    emergencyCover: covered ? 'on_call' : 'none',
    onCall: raw.on_call ?? (covered ? [raw.lead] : []),
    officePhone: raw.office_phone ?? null,
    repairEmergencyPhone: raw.repair_emergency_phone ?? null,
    housingLossPhone: raw.housing_loss_phone ?? null,
    substitute: raw.substitute ?? null,
    lead: raw.lead,
    people: raw.people,
  }
})

const federalState = scalar(
  'write two letters, for example SN, BW, NW or ST',
  (value) => value.toUpperCase() in FEDERAL_STATES,
  (value) => {
    const meant = nearest(value, Object.values(FEDERAL_STATES))
    const code = Object.keys(FEDERAL_STATES).find((key) => FEDERAL_STATES[key] === meant)
    return `${quoted(value)} is no code of a federal state${code ? `, did you mean ${code}?` : ''}`
  },
).transform((value) => value.toUpperCase())

const addressForm = scalar('write Sie or du, or leave it out for Sie', (value) =>
  /^(?:sie|du)$/i.test(value),
).transform((value): Organisation['addressForm'] => (value.toLowerCase() === 'du' ? 'du' : 'sie'))

export const organisationSchema = mapping(
  {
    organization: name('Wohnungsgesellschaft Musterstadt'),
    federal_state: federalState,
    address_form: addressForm.default('sie'),
    desks: list(desk, 'write at least one desk'),
  },
  'write organization, federal_state and desks',
).transform((raw): Organisation => ({
  organization: raw.organization,
  federalState: raw.federal_state,
  addressForm: raw.address_form,
  desks: raw.desks,
}))

/** "did you mean …?" with the nearest, or all there are. */
export function suggestion(typed: string, candidates: readonly string[]): string {
  const meant = nearest(typed, candidates)
  return meant ? `did you mean ${meant}?` : `there are: ${candidates.join(', ')}`
}

export function quoted(value: string): string {
  return JSON.stringify(value)
}

function doesNotFit(value: string): string {
  return `${quoted(value)} does not fit`
}

function unknownFields(keys: readonly string[], known: readonly string[]): string {
  return keys.map((key) => `unknown field ${quoted(key)}, ${suggestion(key, known)}`).join('; ')
}

function minutesOf(value: string): number {
  const { hours, minutes } = DURATION.exec(value)?.groups ?? {}
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0)
}

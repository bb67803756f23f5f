import type { Desk, Organisation, Person } from './desk.ts'

/** What somebody is to one desk. A lead or a person on call may be listed with another desk, or with none. */
export type DeskRole = 'person' | 'lead' | 'on_call'

export type StaffMember = {
  slackUser: string
  /** Their own entry; null for a lead or person on call who is listed with no desk. */
  person: Person | null
  desks: { desk: Desk; roles: DeskRole[] }[]
}

/**
 * Who a Slack user is to the organisation. Roles come from the desks file alone; being in a channel proves nothing
 * (S10).
 * @returns null for anyone the file does not name: they are served as a tenant
 */
export function staffMember(organisation: Organisation, slackUser: string): StaffMember | null {
  const desks = organisation.desks.flatMap((desk) => {
    const roles = rolesAt(desk, slackUser)
    return roles.length > 0 ? [{ desk, roles }] : []
  })
  if (desks.length === 0) return null
  const listed = organisation.desks.flatMap((desk) => desk.people)
  return { slackUser, person: listed.find((person) => person.slackUser === slackUser) ?? null, desks }
}

/** What the user is to the desk; empty: nothing, and no case of the desk is theirs to claim (S10). */
export function rolesAt(desk: Desk, slackUser: string): DeskRole[] {
  const roles: DeskRole[] = []
  if (desk.people.some((person) => person.slackUser === slackUser)) roles.push('person')
  if (desk.lead === slackUser) roles.push('lead')
  if (desk.onCall.includes(slackUser)) roles.push('on_call')
  return roles
}

/** Who of a desk speaks a language (ISO 639-1). */
export function speakersAt(desk: Desk, language: string): Person[] {
  return desk.people.filter((person) => person.languages.includes(language))
}

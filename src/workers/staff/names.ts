import type { Routing } from '../context.ts'

/** The name of a member of staff; whoever is not listed any more is shown by their Slack id. */
export function nameOf({ organisation }: Routing, slackUser: string): string {
  const people = organisation.desks.flatMap((desk) => desk.people)
  return people.find((person) => person.slackUser === slackUser)?.name ?? slackUser
}

import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'
import type { SlackUser } from './slack/slack-types.ts'
import type { NewChannel } from './slack/workspace.ts'

/** A tenant on Telegram, as made up in `people.yaml` or added on the page. */
export type NewTenant = { firstName: string; lastName?: string | undefined; languageCode: string }

/** A desk as the page names it. */
export type ShownDesk = { id: string; name: string; channel: string }

export type Neighbourhood = {
  organization: string
  desks: ShownDesk[]
  /** Slack ids of the desks' people; everyone else in the workspace is a tenant there. */
  staff: string[]
  users: SlackUser[]
  channels: NewChannel[]
  tenants: NewTenant[]
}

const desksFile = z.object({
  organization: z.string(),
  desks: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      slack_channel: z.string(),
      people: z.array(z.object({ slack_user: z.string(), name: z.string() })),
    }),
  ),
})

const peopleFile = z.object({
  telegram: z.array(z.object({ firstName: z.string(), lastName: z.string(), languageCode: z.string() })),
  slack: z.array(z.object({ id: z.string(), realName: z.string(), locale: z.string() })),
  staffLocales: z.record(z.string(), z.string()),
})

/**
 * The fictional neighbourhood: who works at which desk, and who lives there.
 * @param desksPath desks file of the installation; null: the demo's
 */
export async function readNeighbourhood(desksPath: string | null = null): Promise<Neighbourhood> {
  const desks = desksFile.parse(await readYaml(desksPath ?? new URL('../demo/desks.yaml', import.meta.url)))
  const people = peopleFile.parse(await readYaml(new URL('./people.yaml', import.meta.url)))
  const staff = new Map(desks.desks.flatMap((desk) => desk.people).map((one) => [one.slack_user, one.name]))
  const employees = [...staff].map(([id, realName]) => ({
    id,
    realName,
    locale: people.staffLocales[id] ?? 'de-DE',
  }))
  return {
    organization: desks.organization,
    desks: desks.desks.map((desk) => ({ id: desk.id, name: desk.name, channel: desk.slack_channel })),
    staff: [...staff.keys()],
    users: [...employees, ...people.slack].map((user) => ({ ...user, name: handleOf(user.realName) })),
    // Everybody who works here sees every channel, so that a press by somebody of another desk can be tried (S10).
    channels: desks.desks.map((desk) => ({
      id: desk.slack_channel,
      name: desk.id,
      members: [...staff.keys()],
    })),
    tenants: people.telegram,
  }
}

async function readYaml(path: string | URL): Promise<unknown> {
  return parse(await readFile(path, 'utf8'))
}

function handleOf(realName: string): string {
  return (realName.split(' ')[0] ?? realName).toLowerCase()
}

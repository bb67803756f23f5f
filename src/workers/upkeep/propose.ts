import { randomUUID } from 'node:crypto'
import type { OwedEffect } from '../../cases/effects.ts'
import type { DirectoryEntry } from '../../knowledge/directory/store.ts'
import type { Proposal } from '../../knowledge/upkeep/proposal.ts'
import type { Organisation } from '../../routing/desk.ts'
import { entryDesk, entryOwner } from '../../routing/entry-owner.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import { keepProposal } from '../../storage/upkeep/proposals.ts'
import { homeEffect, tellStaff } from '../case-effects.ts'

export type Proposed = Pick<Proposal, 'kind' | 'baseHash' | 'author' | 'reason'> & {
  entry: DirectoryEntry
  /** The person chosen for the entry, if there is one. */
  owner: string | null
}

/** Keeps a change until a second person decides, and tells those who can. */
export async function propose(
  trx: DatabaseTransaction,
  organisation: Organisation,
  { entry, owner, kind, baseHash, author, reason }: Proposed,
  now: Date,
): Promise<OwedEffect[]> {
  const { service, record } = entry
  const id = randomUUID()
  await keepProposal(trx, {
    id,
    serviceId: service.id,
    kind,
    sourceKind: service.source_kind,
    record,
    baseHash,
    author,
    reason,
    ...(owner === null ? {} : { owner }),
    proposedAt: now,
    state: { kind: 'open' },
  })
  const areas = service.service_areas.map(({ name }) => name)
  const proposer = author.kind === 'person' ? author.slackUser : null
  const [asked] = decidersOf(organisation, { owner, areas }, proposer)
  const line = {
    kind: 'note' as const,
    key: 'upkeep-proposed',
    args: { name: service.name },
    button: { look: 'directory_look' as const, about: id },
  }
  const homes = new Set([
    ...keepersOf(organisation, { owner, areas }),
    ...decidersOf(organisation, { owner, areas }, proposer),
    ...(proposer === null ? [] : [proposer]),
  ])
  return [
    ...[...homes].map((person) => homeEffect(person, `proposal-${id}`)),
    ...(asked === undefined ? [] : [tellStaff(asked, `proposal-${id}`, line)]),
  ]
}

type Kept = { owner: string | null; areas: readonly string[] }

/** Everybody who sees an entry on their App Home: the desk that keeps it, and its owner. */
export function keepersOf(organisation: Organisation, entry: Kept): string[] {
  const desk = entryDesk(organisation, entry.areas)
  const owner = entryOwner(organisation, entry)
  const people = desk ? [...desk.people.map(({ slackUser }) => slackUser), desk.lead] : []
  return [...new Set([...people, ...(owner === null ? [] : [owner])])]
}

/**
 * Who is asked to look at a proposal, the owner first: whoever keeps the entry, but not who proposed it. Where nobody else
 * keeps it, everybody of the desks file is asked.
 * @param proposer Slack user; null: a partner
 */
export function decidersOf(organisation: Organisation, entry: Kept, proposer: string | null): string[] {
  const others = (people: string[]) => people.filter((person) => person !== proposer)
  const owner = entryOwner(organisation, entry)
  const keepers = others([...(owner === null ? [] : [owner]), ...keepersOf(organisation, entry)])
  const everybody = organisation.desks.flatMap((desk) => [
    desk.lead,
    ...desk.people.map(({ slackUser }) => slackUser),
  ])
  return [...new Set(keepers.length > 0 ? keepers : others(everybody))]
}

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
    proposedAt: now,
    state: { kind: 'open' },
  })
  const areas = service.service_areas.map(({ name }) => name)
  const proposer = author.kind === 'person' ? author.slackUser : null
  const asked = askedAbout(organisation, { owner, areas }, proposer)
  const line = { kind: 'note' as const, key: 'upkeep-proposed', args: { name: service.name } }
  return [
    ...keepersOf(organisation, { owner, areas }).map((person) => homeEffect(person, `proposal-${id}`)),
    ...(asked === null ? [] : [tellStaff(asked, `proposal-${id}`, line)]),
  ]
}

/** Everybody who sees an entry on their App Home: the desk that keeps it, and its owner. */
export function keepersOf(
  organisation: Organisation,
  entry: { owner: string | null; areas: readonly string[] },
): string[] {
  const desk = entryDesk(organisation, entry.areas)
  const owner = entryOwner(organisation, entry)
  const people = desk ? [...desk.people.map(({ slackUser }) => slackUser), desk.lead] : []
  return [...new Set([...people, ...(owner === null ? [] : [owner])])]
}

/** One person is asked to look, the owner if it is not their own proposal; everybody else sees it on their App Home. */
function askedAbout(
  organisation: Organisation,
  entry: { owner: string | null; areas: readonly string[] },
  proposer: string | null,
): string | null {
  const owner = entryOwner(organisation, entry)
  const others = keepersOf(organisation, entry).filter((person) => person !== proposer)
  return owner !== null && owner !== proposer ? owner : (others[0] ?? null)
}

import { randomUUID } from 'node:crypto'
import type { OwedEffect } from '../../cases/effects.ts'
import type { DirectoryEntry } from '../../knowledge/directory/store.ts'
import type { Proposal } from '../../knowledge/upkeep/proposal.ts'
import type { Organisation } from '../../routing/desk.ts'
import { entryDesk, entryOwner } from '../../routing/entry-owner.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import { keepProposal } from '../../storage/upkeep/proposals.ts'
import { homeEffect, tellStaff } from '../case-effects.ts'

export type Proposed = Pick<Proposal, 'kind' | 'baseHash' | 'author' | 'reason' | 'givenTo'> & {
  entry: DirectoryEntry
  /** The person chosen for the entry, if there is one. */
  owner: string | null
  /** Who keeps it now; null: it is new. */
  keptNow: Kept | null
}

/** Keeps a change until a second person decides, and tells those who can. */
export async function propose(
  trx: DatabaseTransaction,
  organisation: Organisation,
  { entry, owner, keptNow, ...proposed }: Proposed,
  now: Date,
): Promise<OwedEffect[]> {
  const { service, record } = entry
  const id = randomUUID()
  await keepProposal(trx, {
    ...proposed,
    id,
    serviceId: service.id,
    sourceKind: service.source_kind,
    record,
    ...(owner === null ? {} : { owner }),
    proposedAt: now,
    state: { kind: 'open' },
  })
  const areas = service.service_areas.map(({ name }) => name)
  const proposers = proposersOf(proposed)
  const kept = [...(keptNow ? [keptNow] : []), { owner, areas }]
  const deciders = decidersOf(organisation, kept, proposers)
  const [asked] = deciders
  const line = {
    kind: 'note' as const,
    key: 'upkeep-proposed',
    args: { name: service.name },
    button: { look: 'directory_look' as const, about: id },
  }
  const homes = new Set([...kept.flatMap((each) => keepersOf(organisation, each)), ...deciders, ...proposers])
  return [
    ...[...homes].map((person) => homeEffect(person, `proposal-${id}`)),
    ...(asked === undefined ? [] : [tellStaff(asked, `proposal-${id}`, line)]),
  ]
}

/** Whoever made a proposal, or could have: Slack users. */
export function proposersOf({
  author,
  givenTo = [],
}: Pick<Proposal, 'author' | 'givenTo'>): readonly string[] {
  return author.kind === 'person' ? [author.slackUser] : givenTo
}

/** What the owner of an entry is found by. */
export type Kept = { owner: string | null; areas: readonly string[] }

/** Everybody who sees an entry on their App Home: the desk that keeps it, and its owner. */
export function keepersOf(organisation: Organisation, entry: Kept): string[] {
  const desk = entryDesk(organisation, entry.areas)
  const owner = entryOwner(organisation, entry)
  const people = desk ? [...desk.people.map(({ slackUser }) => slackUser), desk.lead] : []
  return [...new Set([...people, ...(owner === null ? [] : [owner])])]
}

/**
 * Who is asked to look at a proposal, owners first: whoever keeps the entry as it is or as it would be, but not who proposed
 * it. Where nobody else keeps it, everybody of the desks file is asked.
 * @param kept the entry as it is before the entry as it would be: who proposes another area does not choose who decides
 * @param proposers Slack users, see `proposersOf`
 */
export function decidersOf(
  organisation: Organisation,
  kept: readonly Kept[],
  proposers: readonly string[],
): string[] {
  const others = (people: string[]) => people.filter((person) => !proposers.includes(person))
  const owners = kept.flatMap((entry) => entryOwner(organisation, entry) ?? [])
  const keepers = others([...owners, ...kept.flatMap((entry) => keepersOf(organisation, entry))])
  const everybody = organisation.desks.flatMap((desk) => [
    desk.lead,
    ...desk.people.map(({ slackUser }) => slackUser),
  ])
  return [...new Set(keepers.length > 0 ? keepers : others(everybody))]
}

import type { Selectable } from 'kysely'
import type { Proposal, ProposalState } from '../../knowledge/upkeep/proposal.ts'
import type { Database, DatabaseTransaction } from '../database.ts'
import type { UpkeepTables } from './tables.ts'
import { authorText } from './versions.ts'

export async function keepProposal(trx: DatabaseTransaction, proposal: Proposal): Promise<void> {
  const { id, serviceId, kind, sourceKind, record, baseHash, author, reason, proposedAt } = proposal
  const { owner = null, givenTo = [] } = proposal
  await trx
    .insertInto('directory_proposals')
    .values({
      id,
      service_id: serviceId,
      kind,
      source_kind: sourceKind,
      document: JSON.stringify(record),
      base_hash: baseHash,
      author_kind: author.kind,
      author: authorText(author) ?? '',
      reason,
      owner,
      given_to: [...givenTo],
      proposed_at: proposedAt,
      state: 'open',
    })
    .execute()
}

export async function loadProposal(db: Database, id: string): Promise<Proposal | null> {
  if (!UUID.test(id)) return null
  const row = await db.selectFrom('directory_proposals').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? proposalOf(row) : null
}

/** Those that wait for a second person, oldest first. */
export async function openProposals(db: Database, limit: number): Promise<Proposal[]> {
  const rows = await db
    .selectFrom('directory_proposals')
    .selectAll()
    .where('state', '=', 'open')
    .orderBy('proposed_at')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(proposalOf)
}

/** How many proposals for one entry wait for a second person. */
export async function openProposalsOf(db: Database, serviceId: string): Promise<number> {
  const { count } = await db
    .selectFrom('directory_proposals')
    .select((of) => of.fn.countAll<string>().as('count'))
    .where('state', '=', 'open')
    .where('service_id', '=', serviceId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** @returns false when somebody else decided meanwhile; then nothing else of the transaction may count */
export async function settleProposal(
  trx: DatabaseTransaction,
  id: string,
  state: Exclude<ProposalState, { kind: 'open' }>,
): Promise<boolean> {
  const result = await trx
    .updateTable('directory_proposals')
    .set({ state: state.kind, decided_by: state.by, decided_at: state.at, decision_reason: state.reason })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** What the partner of an entry proposed and nobody decided yet. */
export async function waitingOfPartner(db: Database, serviceId: string): Promise<Proposal | null> {
  const row = await db
    .selectFrom('directory_proposals')
    .selectAll()
    .where('service_id', '=', serviceId)
    .where('author_kind', '=', 'partner')
    .where('state', '=', 'open')
    .orderBy('proposed_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? proposalOf(row) : null
}

/**
 * Takes it back: the partner proposes something else now.
 * @returns whether there was one
 */
export async function withdrawOfPartner(
  trx: DatabaseTransaction,
  serviceId: string,
  now: Date,
): Promise<boolean> {
  const result = await trx
    .updateTable('directory_proposals')
    .set((of) => ({ state: 'withdrawn', decided_by: of.ref('author'), decided_at: now }))
    .where('service_id', '=', serviceId)
    .where('author_kind', '=', 'partner')
    .where('state', '=', 'open')
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** An id from outside that is none would be an error of the database. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function proposalOf(row: Selectable<UpkeepTables['directory_proposals']>): Proposal {
  const { id, kind, author, reason } = row
  return {
    id,
    serviceId: row.service_id,
    kind,
    sourceKind: row.source_kind,
    record: row.document,
    baseHash: row.base_hash,
    author:
      row.author_kind === 'person'
        ? { kind: 'person', slackUser: author }
        : { kind: 'partner', organization: author },
    reason,
    ...(row.given_to.length === 0 ? {} : { givenTo: row.given_to }),
    ...(row.owner === null ? {} : { owner: row.owner }),
    proposedAt: row.proposed_at,
    state:
      row.state === 'open'
        ? { kind: 'open' }
        : {
            kind: row.state,
            by: row.decided_by ?? '',
            at: row.decided_at ?? row.proposed_at,
            reason: row.decision_reason,
          },
  }
}

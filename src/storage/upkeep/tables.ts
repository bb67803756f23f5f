import type { ColumnType, JSONColumnType } from 'kysely'
import type { Service } from '../../knowledge/directory/service.ts'
import type { JsonObject } from '../../knowledge/directory/store.ts'
import type { ChangeKind } from '../../knowledge/upkeep/change.ts'
import type { ProposalState, ProposedKind } from '../../knowledge/upkeep/proposal.ts'

type Timestamp = ColumnType<Date, Date | string, Date | string>
type MaybeTimestamp = ColumnType<Date | null, Date | null | undefined, Date | null>

export type UpkeepTables = {
  service_versions: {
    service_id: string
    number: number
    kind: ChangeKind
    author_kind: 'import' | 'person' | 'partner'
    author: string | null
    approved_by: string | null
    reason: string | null
    source_kind: Service['source_kind']
    document: JSONColumnType<JsonObject>
    content_hash: string
    changed_at: Timestamp
  }
  service_upkeep: {
    service_id: string
    owner: string | null
    doubted_at: MaybeTimestamp
    doubted_by: string | null
    doubt: string | null
    reported_at: MaybeTimestamp
  }
  directory_proposals: {
    id: string
    service_id: string
    kind: ProposedKind
    source_kind: Service['source_kind']
    document: JSONColumnType<JsonObject>
    base_hash: string | null
    given_to: string[]
    author_kind: 'person' | 'partner'
    author: string
    reason: string | null
    owner: string | null
    proposed_at: Timestamp
    state: ProposalState['kind']
    decided_by: string | null
    decided_at: MaybeTimestamp
    decision_reason: string | null
  }
  partner_links: {
    id: string
    service_id: string
    asked_by: string | null
    given_to: string[]
    created_at: Timestamp
    expires_at: Timestamp
  }
  partner_answers: {
    id: string
    link_id: string
    kind: 'confirmed' | 'corrected' | 'asked_for_link'
    answered_at: Timestamp
  }
}

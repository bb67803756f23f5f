import type { Reply } from '../../cases/outbound.ts'
import type { Column } from '../directory/columns.ts'
import type { FieldChange } from '../directory/entry-changes.ts'
import type { ServiceStatus } from '../directory/service.ts'
import type { ChangeKind } from './change.ts'
import type { Freshness } from './freshness.ts'
import type { ProposalState } from './proposal.ts'

/** What staff see of the directory's upkeep. People are named as they are shown, days are YYYY-MM-DD, moments ISO 8601. */

export type EntryBrief = {
  id: string
  /** Content hash of the entry that is shown. */
  seen: string
  name: string
  organization: string
  status: ServiceStatus
  assuredDate: string | null
  freshness: Freshness['kind']
  owner: string | null
  doubt: { by: string; at: string; why: string | null } | null
}

/** Who changed what and why. `author` null: an import. */
export type ChangeBrief = {
  kind: ChangeKind
  at: string
  author: string | null
  approvedBy: string | null
  reason: string | null
}

export type VersionBrief = ChangeBrief & { number: number }

/** `own`: the reader proposed it; `hadLink`: they were handed the link that it came by. */
export type ProposalBrief = ChangeBrief & { id: string; name: string; own: boolean; hadLink: boolean }

/** What a modal shows. */
export type UpkeepView =
  /** To fill in; `name` null: a new entry. `owner`: the person chosen for it, Slack user. */
  | {
      kind: 'form'
      about: string
      name: string | null
      fields: { column: Column; cell: string }[]
      owner: string | null
    }
  | { kind: 'entry'; entry: EntryBrief; waiting: number }
  | {
      kind: 'reason'
      form: 'directory_pause' | 'directory_retire' | 'directory_resume' | 'directory_decline'
      about: string
      name: string
    }
  /** Newest first. */
  | { kind: 'history'; id: string; name: string; versions: VersionBrief[] }
  /** `changes`: from the entry as it is to this version. */
  | {
      kind: 'version'
      id: string
      name: string
      version: VersionBrief
      changes: FieldChange[]
      isCurrent: boolean
      answer: Reply
    }
  | { kind: 'answer'; name: string; status: ServiceStatus; answer: Reply }
  | { kind: 'proposal'; proposal: ProposalBrief; changes: FieldChange[]; state: ProposalState['kind'] }
  /** `key` of the locale files. */
  | { kind: 'refused'; key: string }

/** What is to do for one person. */
export type UpkeepTasks = {
  /** The first of those due; `count` of all. */
  due: EntryBrief[]
  dueCount: number
  /** Those the person may decide and their own, oldest first. */
  proposals: ProposalBrief[]
  proposalCount: number
  /** Whether partners can be asked by a link. */
  partnerLinks: boolean
}

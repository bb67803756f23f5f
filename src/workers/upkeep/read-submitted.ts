import type { DirectoryEntry } from '../../knowledge/directory/store.ts'
import { readForm } from '../../knowledge/upkeep/entry-form.ts'
import { NEW_ENTRY, placeOf, type Form, type Submitted } from '../../knowledge/upkeep/verbs.ts'
import { staffMember } from '../../routing/staff.ts'
import { upkeptEntry, type UpkeptEntry } from '../../storage/upkeep/entries.ts'
import { entryWithHash } from '../../storage/upkeep/versions.ts'
import type { JobContext } from '../context.ts'

/** Something to mend in a form: the `code` has words that say what and how, below the field `block`. */
export type FormFault = { block: string; code: string }

export type ReadSubmitted =
  | { kind: 'faults'; faults: FormFault[] }
  | {
      kind: 'read'
      /** Null: the entry is new. */
      current: UpkeptEntry | null
      /** Content hash of the entry that the form showed. */
      seen: string | null
      /** Null: nothing but the owner changed. */
      entry: DirectoryEntry | null
      /** The person chosen for the entry from now on, Slack user. */
      owner: string | null
    }

const WITH_REASON: readonly Form[] = [
  'directory_pause',
  'directory_retire',
  'directory_resume',
  'directory_restore',
  'directory_decline',
]

/**
 * What is to mend before a form is taken in; empty: nothing. Whether the person may do it at all is decided where it is
 * carried out (S10).
 */
export async function faultsOf(
  context: JobContext,
  slackUser: string,
  submitted: Submitted,
): Promise<FormFault[]> {
  const { organisation } = await context.routing()
  if (!staffMember(organisation, slackUser)) return []
  if (submitted.form === 'directory_entry') {
    const read = await readSubmittedEntry(context, submitted, 'refused')
    return read.kind === 'faults' ? read.faults : []
  }
  return WITH_REASON.includes(submitted.form) && reasonOf(submitted) === null ? [NO_REASON] : []
}

/**
 * The entry as the form says it, checked as an import would.
 * @param overtaken what becomes of a form whose entry was changed since it was opened: refused while it is open, for its
 * fields are still there; read as a change of the entry that it showed when it was taken in before
 */
export async function readSubmittedEntry(
  context: JobContext,
  submitted: Submitted,
  overtaken: 'refused' | 'read',
): Promise<ReadSubmitted> {
  const { about, values } = submitted
  const { part: base, id } = placeOf(about)
  const current = about === NEW_ENTRY ? null : await upkeptEntry(context.db, id)
  const isOvertaken = current?.entry.contentHash !== base
  const seen =
    current && isOvertaken && overtaken === 'read' ? await entryWithHash(context.db, id, base) : null
  if (about !== NEW_ENTRY && isOvertaken && !seen) return faults([CHANGED_MEANWHILE])
  const shown = seen ?? current?.entry ?? null
  const { organisation } = await context.routing()
  const filled = readForm(shown, values)
  const owner = values['owner'] === undefined ? (current?.owner ?? null) : values['owner'] || null
  const found: FormFault[] = [
    ...(filled.kind === 'faults' ? filled.columns.map(faultOf) : []),
    ...(owner !== null && owner !== current?.owner && !staffMember(organisation, owner)
      ? [{ block: 'owner', code: 'owner' }]
      : []),
    ...(current && reasonOf(submitted) === null ? [NO_REASON] : []),
  ]
  if (filled.kind === 'entry' && !current && (await upkeptEntry(context.db, filled.entry.service.id)))
    found.push({ block: 'name', code: 'exists' })
  if (filled.kind === 'unchanged' && owner === (current?.owner ?? null)) found.push(UNCHANGED)
  if (found.length > 0) return faults(found)
  const entry = filled.kind === 'entry' ? filled.entry : null
  return { kind: 'read', current, seen: shown?.contentHash ?? null, entry, owner }
}

/** Why somebody does something; null when they do not say. */
export function reasonOf({ values }: Submitted): string | null {
  return values['reason']?.trim() || null
}

const NO_REASON: FormFault = { block: 'reason', code: 'reason' }
const CHANGED_MEANWHILE: FormFault = { block: 'reason', code: 'changed_meanwhile' }
const UNCHANGED: FormFault = { block: 'reason', code: 'unchanged' }

/** What has no field of its own is said at the end of the form. */
function faultOf(column: string | null): FormFault {
  return column === null ? { block: 'reason', code: 'other' } : { block: column, code: column }
}

function faults(found: FormFault[]): ReadSubmitted {
  return { kind: 'faults', faults: found }
}

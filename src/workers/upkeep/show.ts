import type { Reply } from '../../cases/outbound.ts'
import { entryChanges } from '../../knowledge/directory/entry-changes.ts'
import type { DirectoryEntry } from '../../knowledge/directory/store.ts'
import { entryOfRecord } from '../../knowledge/upkeep/edit-entry.ts'
import { formCells, readForm } from '../../knowledge/upkeep/entry-form.ts'
import { NEW_ENTRY, place, placeOf, type Look } from '../../knowledge/upkeep/verbs.ts'
import type { UpkeepView } from '../../knowledge/upkeep/view.ts'
import { germanDay } from '../../knowledge/understanding/days.ts'
import { staffMember } from '../../routing/staff.ts'
import { upkeptEntry, type UpkeptEntry } from '../../storage/upkeep/entries.ts'
import { loadProposal, openProposalsOf } from '../../storage/upkeep/proposals.ts'
import { entryAtVersion, versionsOf } from '../../storage/upkeep/versions.ts'
import type { JobContext } from '../context.ts'
import { entryBrief, proposalBrief, versionBrief } from './briefs.ts'
import { proposedNow } from './proposed-now.ts'

/** One block each in a view of a hundred. */
const VERSIONS_SHOWN = 45

/** Who looks, and the language they read. */
type Reading = { slackUser: string; language: string }

/**
 * What a button of the directory shows; only to people of the desks file (S10).
 * @param about the button's value
 * @param values of the form it was pressed in
 */
export async function showUpkeep(
  context: JobContext,
  reading: Reading,
  look: Look,
  about: string,
  values: Record<string, string> = {},
): Promise<UpkeepView> {
  const { organisation } = await context.routing()
  if (!staffMember(organisation, reading.slackUser)) return refused('action-not-staff')
  switch (look) {
    case 'directory_add':
      return { kind: 'form', about: NEW_ENTRY, name: null, fields: formCells(null), owner: null }
    case 'directory_look':
    case 'directory_preview_proposal':
    case 'directory_decline':
      return showProposal(context, reading, look, about)
    case 'directory_version':
      return showVersion(context, reading, about)
    case 'directory_preview_form':
      return previewForm(context, reading, about, values)
    default: {
      const upkept = await upkeptEntry(context.db, about)
      return upkept ? showEntry(context, reading, look, upkept) : refused('upkeep-gone')
    }
  }
}

type EntryLook = Exclude<
  Look,
  | 'directory_add'
  | 'directory_look'
  | 'directory_preview_proposal'
  | 'directory_decline'
  | 'directory_version'
  | 'directory_preview_form'
>

async function showEntry(
  context: JobContext,
  reading: Reading,
  look: EntryLook,
  upkept: UpkeptEntry,
): Promise<UpkeepView> {
  const { entry, owner } = upkept
  const { id, name, status } = entry.service
  const routing = await context.routing()
  switch (look) {
    case 'directory_open': {
      const brief = entryBrief(routing, upkept, germanDay(context.now()))
      return { kind: 'entry', entry: brief, waiting: await openProposalsOf(context.db, id) }
    }
    case 'directory_edit': {
      const chosen = owner !== null && staffMember(routing.organisation, owner) ? owner : null
      const about = place(entry.contentHash, id)
      return { kind: 'form', about, name, fields: formCells(entry), owner: chosen }
    }
    case 'directory_preview':
      return { kind: 'answer', name, status, answer: await answerOf(context, reading, entry) }
    case 'directory_history': {
      const versions = await versionsOf(context.db, id, VERSIONS_SHOWN)
      return {
        kind: 'history',
        id,
        name,
        versions: versions.map((version) => versionBrief(routing, version)),
      }
    }
    case 'directory_pause':
    case 'directory_retire':
    case 'directory_resume':
      return { kind: 'reason', form: look, about: id, name }
  }
}

/** What is wrong in the form is said when it is sent, below its field. */
async function previewForm(
  context: JobContext,
  reading: Reading,
  about: string,
  values: Record<string, string>,
): Promise<UpkeepView> {
  const upkept = about === NEW_ENTRY ? null : await upkeptEntry(context.db, placeOf(about).id)
  if (about !== NEW_ENTRY && !upkept) return refused('upkeep-gone')
  const filled = readForm(upkept?.entry ?? null, values)
  const entry = filled.kind === 'entry' ? filled.entry : filled.kind === 'unchanged' ? upkept?.entry : null
  if (!entry) return refused('upkeep-preview-not-yet')
  const { name, status } = entry.service
  return { kind: 'answer', name, status, answer: await answerOf(context, reading, entry) }
}

async function showVersion(context: JobContext, reading: Reading, about: string): Promise<UpkeepView> {
  const { part, id } = placeOf(about)
  const number = /^\d{1,9}$/.test(part) ? Number(part) : 0
  const [upkept, entry, versions] = [
    await upkeptEntry(context.db, id),
    await entryAtVersion(context.db, id, number),
    await versionsOf(context.db, id, VERSIONS_SHOWN),
  ]
  const version = versions.find((known) => known.number === number)
  if (!upkept || !entry || !version) return refused('upkeep-gone')
  return {
    kind: 'version',
    id,
    name: entry.service.name,
    version: versionBrief(await context.routing(), version),
    changes: entryChanges(upkept.entry, entry),
    isCurrent: upkept.entry.contentHash === entry.contentHash,
    answer: await answerOf(context, reading, entry),
  }
}

async function showProposal(
  context: JobContext,
  reading: Reading,
  look: 'directory_look' | 'directory_preview_proposal' | 'directory_decline',
  id: string,
): Promise<UpkeepView> {
  const proposal = await loadProposal(context.db, id)
  if (!proposal) return refused('upkeep-proposal-gone')
  const current = await upkeptEntry(context.db, proposal.serviceId)
  const now =
    proposal.state.kind === 'open' ? await proposedNow(context.db, proposal, current?.entry ?? null) : null
  const entry = now ?? entryOfRecord(proposal.record, proposal.sourceKind)
  const { name, status } = entry.service
  switch (look) {
    case 'directory_preview_proposal':
      return { kind: 'answer', name, status, answer: await answerOf(context, reading, entry) }
    case 'directory_decline':
      return { kind: 'reason', form: look, about: id, name }
    case 'directory_look': {
      const brief = proposalBrief(await context.routing(), proposal, reading.slackUser)
      const changes = entryChanges(current?.entry ?? null, entry)
      return { kind: 'proposal', proposal: brief, changes, state: proposal.state.kind }
    }
  }
}

/** The answer a tenant would get if this entry were all there is. */
async function answerOf(
  context: JobContext,
  { language }: Reading,
  { service }: DirectoryEntry,
): Promise<Reply> {
  const { organisation } = await context.routing()
  return context.knowledge.composeAnswer({
    hits: [{ service, score: 1, lexical: 1, vector: 0 }],
    hasMore: false,
    answerId: service.id,
    words: context.words(language),
    language,
    federalState: organisation.federalState,
    now: context.now(),
  })
}

function refused(key: string): UpkeepView {
  return { kind: 'refused', key }
}

import type { DirectoryEntry } from '../../knowledge/directory/store.ts'
import { confirmed, entryOfRecord, withStatus } from '../../knowledge/upkeep/edit-entry.ts'
import {
  correctedEntry,
  faultsOf,
  fieldsOf,
  tooLong,
  writtenCells,
  type FieldFault,
} from '../../knowledge/upkeep/partner-form.ts'
import { partnerAnswer } from '../../storage/upkeep/partner-links.ts'
import { waitingOfPartner } from '../../storage/upkeep/proposals.ts'
import { entryWithHash } from '../../storage/upkeep/versions.ts'
import type { JobContext } from '../context.ts'
import { partnerAddress } from './ask-partner.ts'
import { confirmEntry, organizationOf, proposeCorrection, sendNewLink } from './partner-changes.ts'
import {
  germanDay,
  knownLink,
  partnerView,
  type KnownLink,
  type PartnerEntry,
  type PartnerField,
  type PartnerView,
} from './partner-page.ts'

/** A form that came back. `id`: its own uuid; `seen`: content hash of the entry it showed. */
export type PartnerForm = { id: string; seen: string } & (
  | { kind: 'confirm' }
  /** By column; `note`: what no field is for. */
  | { kind: 'correct'; written: Readonly<Record<string, string>>; note: string }
  /** The service is no longer offered. */
  | { kind: 'end' }
  | { kind: 'new_link' }
)

export type PartnerAnswered =
  | PartnerView
  | { kind: 'thanks'; for: 'confirmed' | 'corrected'; name: string; host: string }
  /** A new link is on its way, or was made less than a day ago. `to`: the address in part; null: by a person. */
  | { kind: 'link_sent'; to: string | null; host: string }
  /** Not counted: look again, and send it once more. Nothing that was typed is lost. */
  | {
      kind: 'again'
      why: 'changed_meanwhile' | 'faults' | 'other_faults' | 'nothing_written'
      entry: PartnerEntry
      fields: PartnerField[]
      /** What was typed is shown; otherwise the entry. */
      isCorrection: boolean
      note: string
    }

/**
 * Does what a partner's form says: once, however often the form comes.
 * @param language of the reader, ISO 639-1
 */
export async function answerPartner(
  context: JobContext,
  token: string,
  form: PartnerForm,
  language: string,
): Promise<PartnerAnswered> {
  const known = await knownLink(context, token)
  const view = await partnerView(context, known, language)
  if (!known) return view
  const { name, host } = await namesOf(context, known)
  const before = await partnerAnswer(context.db, form.id, known.link.id)
  if (before === 'asked_for_link') return { kind: 'link_sent', to: partOfAddress(context, known), host }
  if (before) return { kind: 'thanks', for: before, name, host }
  if (view.kind !== 'entry') {
    if (view.kind === 'unknown' || form.kind !== 'new_link') return view
    await sendNewLink(context, known, form.id)
    return { kind: 'link_sent', to: partOfAddress(context, known), host }
  }
  if (form.kind === 'new_link') return view
  const tag = context.words(language)('language-tag')
  const { entry } = known.upkept
  if (form.seen !== entry.contentHash) return changedMeanwhile(context, known, form, view, tag)
  switch (form.kind) {
    case 'confirm':
      // Whoever has the link may not know what somebody found wrong since: one of ours looks at both.
      if (isDoubtedSince(known)) {
        const waiting = await waitingOn(context, entry)
        const today = germanDay(context.now())
        const checked = confirmed(waiting?.entry ?? entry, today, organizationOf(entry))
        await proposeCorrection(context, known, form.id, checked, waiting?.reason ?? null)
        return { kind: 'thanks', for: 'corrected', name, host }
      }
      if (await confirmEntry(context, known, form.id)) return { kind: 'thanks', for: 'confirmed', name, host }
      // Somebody wrote it while we looked: now the form shows an old one.
      return answerPartner(context, token, form, language)
    case 'end':
      await proposeCorrection(context, known, form.id, withStatus(entry, 'inactive'), null)
      return { kind: 'thanks', for: 'corrected', name, host }
    case 'correct': {
      const note = form.note.trim()
      const shown = { ...view, kind: 'again' as const, isCorrection: true, note }
      const cells = writtenCells(entry, form.written, tag)
      if (Object.keys(cells).length === 0 && note === '') return { ...shown, why: 'nothing_written' }
      const long = tooLong(cells)
      if (long.length > 0) {
        const fields = withFaults(typed(view.fields, form.written), long)
        return { ...shown, why: 'faults', fields }
      }
      const waiting = await waitingOn(context, entry)
      const read = correctedEntry(waiting?.entry ?? entry, cells)
      if (read.kind === 'problems') {
        const { faults, others } = faultsOf(read.problems, cells)
        const fields = withFaults(typed(view.fields, form.written), faults)
        return { ...shown, why: others ? 'other_faults' : 'faults', fields }
      }
      await proposeCorrection(context, known, form.id, read.entry, note || (waiting?.reason ?? null))
      return { kind: 'thanks', for: 'corrected', name, host }
    }
  }
}

/** The new state is shown; what was typed on the old one stays in its fields, beside what stands there now. */
async function changedMeanwhile(
  context: JobContext,
  { upkept, link }: KnownLink,
  form: PartnerForm,
  view: Extract<PartnerView, { kind: 'entry' }>,
  tag: string,
): Promise<PartnerAnswered> {
  const shown = { ...view, kind: 'again' as const, why: 'changed_meanwhile' as const }
  if (form.kind !== 'correct') return { ...shown, isCorrection: false, note: '' }
  const old: DirectoryEntry = (await entryWithHash(context.db, link.serviceId, form.seen)) ?? upkept.entry
  const touched = writtenCells(old, form.written, tag)
  const before = new Map(fieldsOf(old, tag).map(({ column, value }) => [column, value]))
  const written = Object.fromEntries(Object.entries(form.written).filter(([column]) => column in touched))
  const fields = typed(view.fields, written).map((field, index) => {
    const now = view.fields[index]?.value ?? ''
    const isBoth = field.column in touched && now !== before.get(field.column)
    return { ...field, now: isBoth ? now : null }
  })
  return { ...shown, isCorrection: true, fields, note: form.note.trim() }
}

function typed(fields: readonly PartnerField[], written: Readonly<Record<string, string>>): PartnerField[] {
  return fields.map((field) => ({ ...field, value: written[field.column] ?? field.value }))
}

/** What the partner corrected before, on the same state of the entry: the next correction takes its place and holds it. */
async function waitingOn(
  context: JobContext,
  { service, contentHash }: DirectoryEntry,
): Promise<{ entry: DirectoryEntry; reason: string | null } | null> {
  const waiting = await waitingOfPartner(context.db, service.id)
  if (waiting?.baseHash !== contentHash) return null
  const entry = entryOfRecord(waiting.record, waiting.sourceKind)
  return entry.service.status === service.status ? { entry, reason: waiting.reason } : null
}

function withFaults(fields: readonly PartnerField[], faults: readonly FieldFault[]): PartnerField[] {
  return fields.map((field) => ({
    ...field,
    fault: faults.find(({ column }) => column === field.column) ?? null,
  }))
}

function isDoubtedSince({ link, upkept: { doubt } }: KnownLink): boolean {
  return doubt !== null && doubt.at > link.createdAt
}

async function namesOf(context: JobContext, { upkept }: KnownLink): Promise<{ name: string; host: string }> {
  const { organisation } = await context.routing()
  return { name: upkept.entry.service.name, host: organisation.organization }
}

/** Enough to know the own address by, too little to learn another's. Null: it cannot be mailed to. */
function partOfAddress(context: JobContext, { upkept }: KnownLink): string | null {
  if (!context.partnerLinks()?.mails) return null
  return partnerAddress(upkept)?.replace(/^(.).*@/u, '$1…@') ?? null
}

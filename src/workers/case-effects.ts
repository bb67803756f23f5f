import type { OwedEffect } from '../cases/effects.ts'
import type { AttachmentKind, FileReference } from '../cases/inbound.ts'
import type { ThreadLine } from '../cases/outbound.ts'
import type { Desk } from '../routing/desk.ts'
import type { CaseRecord } from '../storage/cases.ts'

/** The card in the desk's channel, showing the case as it is when it is sent. */
export function cardEffect(record: CaseRecord, desk: Desk): OwedEffect {
  return {
    ...about(record),
    key: `card/${record.id}/${record.version}`,
    effect: {
      kind: 'case_card',
      caseId: record.id,
      // A card stays in the channel where it was posted.
      channel: record.card?.channel ?? desk.slackChannel,
    },
  }
}

/** The thread in the claimer's direct message. */
export function threadRootEffect(record: CaseRecord, slackUser: string): OwedEffect {
  return {
    ...inOrder(record),
    key: `thread/${record.id}/${record.version}`,
    effect: { kind: 'thread_root', caseId: record.id, slackUser },
  }
}

/** Brings the root of a known thread up to date. */
export function threadRootUpdate(record: CaseRecord, slackUser: string): OwedEffect[] {
  if (!record.thread) return []
  const { channel, ts } = record.thread
  return [
    {
      ...inOrder(record),
      key: `thread-update/${record.id}/${record.version}`,
      effect: { kind: 'thread_root_update', caseId: record.id, channel, ts, slackUser },
    },
  ]
}

/**
 * A line of ours or of the tenant in the claimer's thread; sealed with the tenant's key, for it may quote them.
 * @param own where they wrote what it is about
 */
export function caseLine(
  record: CaseRecord,
  slackUser: string,
  key: string,
  line: ThreadLine,
  own?: { channel: string; threadTs: string },
): OwedEffect {
  return {
    ...inOrder(record),
    key: `line/${record.id}/${key}`,
    effect: { kind: 'case_line', caseId: record.id, slackUser, line, ...(own ? { own } : {}) },
    sealedFor: record.tenantId,
  }
}

/** A file of the tenant in the claimer's thread, below the line that says it came. */
export function caseFile(
  record: CaseRecord,
  slackUser: string,
  key: string,
  { media, file }: { media: AttachmentKind; file: FileReference },
): OwedEffect {
  return {
    ...inOrder(record),
    key: `file/${record.id}/${key}`,
    effect: { kind: 'case_file', caseId: record.id, slackUser, media, file },
    sealedFor: record.tenantId,
  }
}

/** Beginning of the key of a line that was said before its reader took the case. */
export const pastLineKey = (caseId: string): string => `line/${caseId}/${PAST}`
export const PAST = 'history-'

/** Key of a line that passes on a tenant's message. */
export const lineKey = (caseId: string, inboxId: string, index: number): string =>
  `line/${caseId}/${passedOn(inboxId, index)}`

export const passedOn = (inboxId: string, index: number): string => `inbox-${inboxId}-${index}`

/** A word to one member of staff, seen by them alone. */
export function tellStaff(
  slackUser: string,
  key: string,
  line: ThreadLine,
  caseId: string | null = null,
): OwedEffect {
  return {
    key: `tell/${slackUser}/${key}`,
    effect: { kind: 'staff_message', slackUser, line },
    sealedFor: null,
    inboxId: null,
    caseId,
    emergency: false,
  }
}

/** Reaches everybody on call, once for each occasion; repeated until somebody acknowledges (C1). */
export function pageEffects(record: CaseRecord, desk: Desk, occasion: string | number): OwedEffect[] {
  const people = desk.onCall.length > 0 ? desk.onCall : [desk.lead]
  return [
    ...people.map((slackUser) => ({
      ...about(record),
      help: true as const,
      key: `page/${record.id}/${slackUser}/${occasion}`,
      effect: { kind: 'page' as const, caseId: record.id, slackUser },
    })),
    {
      ...about(record),
      help: true as const,
      key: `page/${record.id}/webhook/${occasion}`,
      effect: { kind: 'page_webhook' as const, caseId: record.id },
    },
  ]
}

/** App Home of everybody at the desk. */
export function homesOfDesk(record: CaseRecord, desk: Desk): OwedEffect[] {
  const people = new Set([...desk.people.map((person) => person.slackUser), desk.lead])
  return [...people].map((slackUser) => homeEffect(slackUser, `${record.id}/${record.version}`))
}

/** @param teamId needed for a tenant's own App Home, who is looked up by it */
export function homeEffect(slackUser: string, occasion: string, teamId: string | null = null): OwedEffect {
  return {
    key: `home/${slackUser}/${occasion}`,
    effect: { kind: 'app_home', slackUser, teamId },
    sealedFor: null,
    inboxId: null,
    caseId: null,
    emergency: false,
  }
}

/** In the thread of a case order counts more than haste: its root must stand before the lines below it. */
function inOrder(record: CaseRecord): Omit<OwedEffect, 'key' | 'effect'> {
  return { ...about(record), emergency: false }
}

function about(record: CaseRecord): Omit<OwedEffect, 'key' | 'effect'> {
  return {
    sealedFor: null,
    inboxId: null,
    caseId: record.id,
    emergency: record.urgency === 'emergency',
  }
}

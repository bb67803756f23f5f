/** What is kept of a message that is no text: never the thing itself, only what it was and where it is to be had. */

import type { OwedEffect } from '../cases/effects.ts'
import type { AttachmentKind, FileReference } from '../cases/inbound.ts'
import type { ThreadLine } from '../cases/outbound.ts'
import type { Coordinates } from '../knowledge/directory/distance.ts'
import type { CaseRecord } from '../storage/cases.ts'
import { seal, unseal } from '../storage/encryption.ts'
import type { Tenant } from '../storage/tenants.ts'
import { caseFile, caseLine } from './case-effects.ts'

export type KeptAttachment = {
  media: AttachmentKind
  file?: FileReference
  /** What came in the same message. */
  more?: { media: AttachmentKind; file: FileReference }[]
  /** Of a voice note, where the platform said so. */
  seconds?: number
  place?: Coordinates
  /** The tenant's own, shared by them. */
  phone?: string
}

type Sealer = Pick<Tenant, 'id' | 'key'>

export async function sealAttachment(kept: KeptAttachment, { id, key }: Sealer): Promise<string> {
  return seal(JSON.stringify(kept), key, id)
}

/** @param sealed as the column holds it; null: the message was words alone */
export async function openAttachment(
  sealed: string | null,
  { id, key }: Sealer,
): Promise<KeptAttachment | null> {
  return sealed === null ? null : (JSON.parse(await unseal(sealed, key, id)) as KeptAttachment)
}

/** Words of a voice note that nobody confirmed. */
export const UNSURE: ThreadLine = { kind: 'note', key: 'thread-voice-unconfirmed', args: {} }

/** What the person who has the case sees of it beside the file: that it came, where somebody says they are, how to call them. */
export function attachmentLine({ media, place, phone }: KeptAttachment): ThreadLine {
  if (phone !== undefined) return { kind: 'note', key: 'thread-tenant-phone', args: { phone } }
  return place
    ? { kind: 'note', key: 'thread-tenant-location', args: { place: asWritten(place) } }
    : { kind: 'note', key: 'thread-tenant-attachment', args: { kind: media } }
}

/** Latitude and longitude as every map takes them. */
export function asWritten({ latitude, longitude }: Coordinates): string {
  return `${latitude}, ${longitude}`
}

/**
 * The file in the claimer's thread. Words of a voice note that nobody confirmed are marked, so that the recording is
 * listened to.
 */
export function attachmentEffects(
  record: CaseRecord,
  slackUser: string,
  key: string,
  { media, file, more = [] }: KeptAttachment,
  text: string,
): OwedEffect[] {
  const files = [...(file ? [{ media, file }] : []), ...more]
  return [
    ...(media === 'voice' && text !== '' ? [caseLine(record, slackUser, `${key}-unsure`, UNSURE)] : []),
    ...files.map((each, index) => caseFile(record, slackUser, `${key}-${index}`, each)),
  ]
}

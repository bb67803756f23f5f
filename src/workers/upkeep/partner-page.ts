/** What the page behind a partner's link shows. Opening it changes nothing, for mail scanners open links. */

import { dateText, type Reader } from '../../knowledge/answer/reader.ts'
import { entryFacts, type EntryFact } from '../../knowledge/upkeep/entry-facts.ts'
import { fieldsOf, type FieldFault, type FormField } from '../../knowledge/upkeep/partner-form.ts'
import { upkeptEntry, type UpkeptEntry } from '../../storage/upkeep/entries.ts'
import { entryAt } from '../../storage/upkeep/versions.ts'
import { partnerLink, type PartnerLink } from '../../storage/upkeep/partner-links.ts'
import { readPartnerToken } from '../../storage/upkeep/partner-token.ts'
import type { JobContext } from '../context.ts'
import { partnerAddress } from './ask-partner.ts'

/** An entry as its organization sees it. */
export type PartnerEntry = {
  name: string
  status: 'offered' | 'paused' | 'ended'
  facts: EntryFact[]
  /** Content hash: what an answer is about. */
  seen: string
  /** Who keeps the directory. */
  host: string
  /** Day until which it can be answered, in words. */
  until: string
}

/** A field of the form as it is shown (again). `now`: what the entry says by now, where both wrote. */
export type PartnerField = FormField & { fault: FieldFault | null; now: string | null }

export type PartnerView =
  /** No link of ours, or its entry is gone: nothing is said of why. */
  | { kind: 'unknown' }
  | { kind: 'expired'; name: string; host: string }
  | { kind: 'entry'; entry: PartnerEntry; fields: PartnerField[] }

/** A link of ours with its entry. */
export type KnownLink = { link: PartnerLink; isExpired: boolean; upkept: UpkeptEntry }

/** Null: a link that was changed, cut or made by somebody else, or whose entry is gone; or links are off. */
export async function knownLink(context: JobContext, token: string): Promise<KnownLink | null> {
  if (!context.partnerLinks()) return null
  const now = context.now()
  const said = await readPartnerToken(token, context.keys.links, now)
  const link = said && (await partnerLink(context.db, said.linkId))
  if (!link || link.serviceId !== said.serviceId) return null
  const upkept = await upkeptEntry(context.db, link.serviceId)
  if (!upkept) return null
  const isOver = said.isExpired || link.expiresAt <= now || (await isForOthers(context, link, upkept))
  return { link, upkept, isExpired: isOver }
}

/** Whether somebody else is asked since the link was made: it went to the address that the entry had. */
async function isForOthers(context: JobContext, link: PartnerLink, upkept: UpkeptEntry): Promise<boolean> {
  const asked = await entryAt(context.db, link.serviceId, link.createdAt)
  return asked !== null && partnerAddress({ entry: asked }) !== partnerAddress(upkept)
}

/** @param language of the reader, ISO 639-1 */
export async function partnerView(
  context: JobContext,
  known: KnownLink | null,
  language: string,
): Promise<PartnerView> {
  if (!known) return { kind: 'unknown' }
  const { link, upkept, isExpired } = known
  const { organisation } = await context.routing()
  const { service, contentHash } = upkept.entry
  if (isExpired) return { kind: 'expired', name: service.name, host: organisation.organization }
  const words = context.words(language)
  const reader: Reader = {
    words,
    language,
    // Nobody is told of a barrier: who reads this offers the service.
    speaks: service.languages.flatMap(({ code }) => code ?? []),
    from: null,
    tag: words('language-tag'),
    federalState: organisation.federalState,
    now: context.now(),
  }
  return {
    kind: 'entry',
    entry: {
      name: service.name,
      status:
        service.status === 'active'
          ? 'offered'
          : service.status === 'temporarily closed'
            ? 'paused'
            : 'ended',
      facts: entryFacts(upkept.entry, reader),
      seen: contentHash,
      host: organisation.organization,
      until: dateText(germanDay(link.expiresAt), reader) ?? '',
    },
    fields: fieldsOf(upkept.entry, reader.tag).map((field) => ({ ...field, fault: null, now: null })),
  }
}

const GERMAN_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })

/** YYYY-MM-DD in Germany. */
export function germanDay(at: Date): string {
  return GERMAN_DAY.format(at)
}

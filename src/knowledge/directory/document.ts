import { TOPIC_IDS } from '../understanding/understanding.ts'
import { defined, text } from './json-access.ts'
import { LOTSE_TOPIC } from './read-hsds.ts'
import { recogniseAddresses, type RecognisedAddress } from './recognise-addresses.ts'
import { recogniseEmails, recognisePhones, recogniseUrls } from './recognise-contacts.ts'
import { recogniseHours, type HoursBlock } from './recognise-hours.ts'
import {
  SERVICE_STATUSES,
  type Schedule,
  type Service,
  type ServiceAtLocation,
  type ServiceStatus,
  type TaxonomyTerm,
} from './service.ts'
import { stableId } from './stable-id.ts'
import type { JsonObject } from './store.ts'

/** How many lines may stand between an address and the hours that belong to it. */
const NEAR = 8

/**
 * Reads a plain page (`id`, `title`, `text`, `area`, `language`, perhaps `category`, and what Lotse adds when somebody
 * pauses or confirms it: `status`, `assured_date`, `assurer`). Phones, e-mail, web address,
 * postal addresses and opening hours are recognised in the text where that is certain; nothing else is filled in.
 */
export function readDocument(record: JsonObject, language: string): Service {
  const id = text(record, 'id')!
  const page = text(record, 'text') ?? ''
  const area = text(record, 'area')
  const { places, schedules } = placesAndHours(page, id)
  return defined<Service>({
    id,
    // A plain page names no organization in a field of its own.
    organization: { id: '', name: '' },
    name: text(record, 'title') ?? '',
    description: page,
    // With several, none is certainly the page's own; they still stand in the text.
    url: onlyOne(recogniseUrls(page)),
    email: onlyOne(recogniseEmails(page)),
    status: statusOf(text(record, 'status')),
    assured_date: text(record, 'assured_date'),
    assurer: text(record, 'assurer'),
    phones: recognisePhones(page).map((phone) => ({ id: stableId(id, 'phone', phone.number), ...phone })),
    schedules,
    service_areas: area === undefined ? [] : [{ id: stableId(id, 'area', area), name: area }],
    service_at_locations: places,
    languages: [],
    cost_options: [],
    taxonomy_terms: categoryTerms(id, text(record, 'category')),
    language: text(record, 'language') ?? language,
    source_kind: 'document',
  })
}

function statusOf(said: string | undefined): ServiceStatus {
  return SERVICE_STATUSES.find((status) => status === said) ?? 'active'
}

function onlyOne(found: string[]): string | undefined {
  return found.length === 1 ? found[0] : undefined
}

function categoryTerms(id: string, category: string | undefined): TaxonomyTerm[] {
  if (category === undefined) return []
  const isTopic = (TOPIC_IDS as readonly string[]).includes(category)
  const term: TaxonomyTerm = { id: stableId(id, 'category', category), name: category }
  return [isTopic ? { ...term, code: category, taxonomy: LOTSE_TOPIC } : { ...term, taxonomy: 'category' }]
}

/**
 * Opening hours belong to the page when it names no place, to the place when it names one, and to the address above
 * them when it names several. Where that leaves a doubt (two blocks for one place, hours above the first address) the
 * hours are left out; they still stand in the text.
 */
function placesAndHours(page: string, id: string): { places: ServiceAtLocation[]; schedules: Schedule[] } {
  const blocks = recogniseHours(page)
  const mentions = recogniseAddresses(page)
  const hoursOf = attach(mentions, blocks)
  const byAddress = Map.groupBy(mentions, ({ address_1, postal_code }) => `${address_1}|${postal_code}`)
  const places = [...byAddress.values()].map((same): ServiceAtLocation => {
    const [{ address_1, postal_code, city }] = same as [RecognisedAddress, ...RecognisedAddress[]]
    const hours = same.flatMap((mention) => hoursOf.get(mention) ?? [])
    const locationId = stableId('location', '', address_1, postal_code, city)
    const atId = stableId(id, 'at', locationId)
    const address = { id: stableId(locationId, 'address'), address_1, city, postal_code, country: 'DE' }
    return {
      id: atId,
      location: { id: locationId, addresses: [address], phones: [], schedules: [] },
      phones: [],
      schedules: schedulesOf(hours, atId),
    }
  })
  return { places, schedules: mentions.length === 0 ? schedulesOf(blocks, id) : [] }
}

function attach(mentions: RecognisedAddress[], blocks: HoursBlock[]): Map<RecognisedAddress, HoursBlock[]> {
  const attached = new Map<RecognisedAddress, HoursBlock[]>()
  const oneEach = new Set(mentions.map((mention) => mention.line)).size === mentions.length
  for (const block of blocks) {
    const above = mentions.filter((mention) => mention.line < block.firstLine)
    const owner = mentions.length === 1 ? mentions[0] : above.at(-1)
    if (!owner || !oneEach) return new Map()
    const distance = Math.max(block.firstLine - owner.line, owner.line - block.lastLine)
    // Too far away to be this address's hours, and near enough to show that its own are not alone.
    if (distance > NEAR && mentions.length > 1) continue
    attached.set(owner, [...(attached.get(owner) ?? []), block])
  }
  return attached
}

function schedulesOf(blocks: HoursBlock[], owner: string): Schedule[] {
  const [block, ...more] = blocks
  if (!block || more.length > 0 || block.opening_hours === null) return []
  return [{ id: stableId(owner, 'schedule'), opening_hours: block.opening_hours }]
}

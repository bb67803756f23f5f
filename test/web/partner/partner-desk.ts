/** The partners' pages over HTTP, on a database of their own, with somebody who sends what is owed. */

import { Registry } from 'prom-client'
import { startEmbeddedRedis } from '../../../src/storage/embedded/start.ts'
import { createDirectoryStore } from '../../../src/storage/directory.ts'
import { openRedis } from '../../../src/storage/redis.ts'
import { upkeptEntry, type UpkeptEntry } from '../../../src/storage/upkeep/entries.ts'
import { createPartnerLink, type PartnerLink } from '../../../src/storage/upkeep/partner-links.ts'
import { signPartnerToken } from '../../../src/storage/upkeep/partner-token.ts'
import { partnerPort } from '../../../src/start/partner.ts'
import { startWebServer } from '../../../src/web/server.ts'
import { csv, entriesOf, ROW } from '../../knowledge/directory/files.ts'
import { company, type Company } from '../../workers/company.ts'
import { workplace, type Workplace } from '../../workers/job-context.ts'

/** An entry with all that a partner sees. */
export const ENTRY = {
  ...ROW,
  areas: 'Hafenviertel',
  phone: '030 23125 101',
  email: 'hilfe@example.org',
  opening_hours: 'Mo-Fr 09:00-12:00',
  languages: 'de|tr',
  cost: 'kostenlos',
  address: 'Kaistraße 30',
  postal_code: '00101',
  city: 'Musterstadt',
  latitude: '51.3397',
  longitude: '12.3731',
  assured_date: '2025-10-01',
  assurer: 'Karin Beispiel',
}

export type PartnerDesk = Workplace & {
  url: string
  company: Company
  /** A fresh directory with these rows, and nobody asked yet. */
  start(...rows: Record<string, string>[]): Promise<void>
  entry(id?: string): Promise<UpkeptEntry>
  link(id?: string): Promise<{ link: PartnerLink; token: string; url: string }>
  stop(): Promise<void>
}

export async function partnerDesk(now: () => Date): Promise<PartnerDesk> {
  const place = await workplace(now)
  const server = await startEmbeddedRedis()
  const redis = openRedis(server.url, 'producer')
  await new Promise((ready) => redis.once('ready', ready))
  const web = await startWebServer(
    { host: '127.0.0.1', port: 0 },
    {
      health: async () => ({ ok: true, parts: {} }),
      metrics: new Registry(),
      telegramWebhook: null,
      slackEvents: null,
      partner: { port: partnerPort(place.context, redis), words: place.context.words },
      sandbox: null,
    },
  )
  const url = `http://127.0.0.1:${web.port}`
  return {
    ...place,
    url,
    company: company(place),
    start: async (...rows) => {
      await place.rows(
        'truncate services, organizations, locations, service_at_locations, service_versions, directory_proposals, outbox, lanes cascade',
      )
      await redis.flushall()
      place.logged.length = 0
      await createDirectoryStore(place.db).upsertAll(await entriesOf('.csv', csv(...rows)), now())
    },
    entry: async (id = ROW.id) => {
      const found = await upkeptEntry(place.db, id)
      if (!found) throw new Error(`no entry ${id}`)
      return found
    },
    link: async (id = ROW.id) => {
      const link = await place.db.transaction().execute((trx) => createPartnerLink(trx, id, null, now()))
      const token = await signPartnerToken(link, place.keys.links)
      return { link, token, url: `${url}/partner/${token}` }
    },
    stop: async () => {
      await web.stop()
      redis.disconnect()
      await server.stop()
      await place.stop()
    },
  }
}

/** What a browser sends of the form that a page shows: the one whose button says this. */
export function formOf(page: string, answer: string): Record<string, string> {
  const form = page
    .split('<form')
    .slice(1)
    .find((part) => part.split('</form>')[0]?.includes(`value="${answer}"`))
  if (!form) throw new Error(`no form with ${answer} in ${page}`)
  const inputs = [...form.matchAll(/<input\s[^>]*?name="([^"]+)"\s+value="([^"]*)"/g)]
  const areas = [...form.matchAll(/<textarea[^>]*?name="([^"]+)"[^>]*>\n?([^<]*)<\/textarea>/g)]
  return {
    ...Object.fromEntries([...inputs, ...areas].map(([, name, value]) => [name, unescaped(value ?? '')])),
    answer,
  }
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

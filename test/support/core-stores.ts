import type { TenantContent, TenantInbound } from '../../src/cases/inbound.ts'
import type { Database } from '../../src/storage/database.ts'
import { createKeyring, newKey, type Keyring } from '../../src/storage/encryption.ts'
import { createInbox, type Inbox } from '../../src/storage/inbox.ts'
import { loadInstallationKeys, type InstallationKeys } from '../../src/storage/installation-keys.ts'
import { createOutbox, type Outbox } from '../../src/storage/outbox.ts'
import { createTenantStore, type TenantStore } from '../../src/storage/tenants.ts'
import { embeddedDatabase } from './embedded-database.ts'

export type CoreStores = {
  db: Database
  keyring: Keyring
  keys: InstallationKeys
  tenants: TenantStore
  inbox: Inbox
  outbox: Outbox
  /** Rows of a query, for looking at what is really kept. */
  rows(query: string): Promise<Record<string, unknown>[]>
  stop(): Promise<void>
}

/** The stores of the core on an embedded database of their own, put together as the product does. */
export async function coreStores(): Promise<CoreStores> {
  const { db, pool, stop } = await embeddedDatabase()
  const keyring = createKeyring([{ kid: 'k1', key: newKey() }])
  const keys = await loadInstallationKeys(db, keyring)
  const tenants = createTenantStore(db, keyring, keys)
  return {
    db,
    keyring,
    keys,
    tenants,
    inbox: createInbox(db, tenants, keys),
    outbox: createOutbox(db, tenants, keys),
    rows: async (query) => (await pool.query<Record<string, unknown>>(query)).rows,
    stop,
  }
}

let lastUpdateId = 1_700_000_000

/** Something a tenant on Telegram sent, under a fresh update id unless one is given. */
export function fromTenant(
  content: TenantContent | string,
  given: Partial<Omit<TenantInbound, 'from' | 'content'>> = {},
): TenantInbound {
  lastUpdateId += 1
  return {
    from: 'tenant',
    platform: 'telegram',
    botId: '700000001',
    platformId: String(lastUpdateId),
    userId: '4001',
    chatId: '4001',
    displayName: 'Amira Haddad',
    languageHint: 'de',
    messageId: '17',
    ...given,
    content: typeof content === 'string' ? { kind: 'text', text: content } : content,
  }
}

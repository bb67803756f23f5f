import { randomUUID } from 'node:crypto'
import type { Platform, TenantInbound } from '../cases/inbound.ts'
import type { Database, DatabaseTransaction } from './database.ts'
import { contactMac, newKey, seal, unseal, type Keyring } from './encryption.ts'
import type { InstallationKeys } from './installation-keys.ts'

/** How a tenant is reached; sealed with the tenant's own key. */
export type Contact = { userId: string; chatId: string; displayName: string }

export type Tenant = {
  id: string
  platform: Platform
  botId: string
  contact: Contact
  language: string | null
  /** Where the language came from; `tenant` = chosen, which nothing overrides. */
  languageFrom: string | null
  area: string | null
  noticeGivenAt: Date | null
  /** Whether a model may write down their voice notes; null: they did not say. */
  voiceAllowed: boolean | null
  /** Key of the effect that told them that one does; null: none did. */
  voiceNotice: string | null
  unreachableAt: Date | null
  key: Uint8Array
}

export type TenantStore = {
  /** The tenant who wrote, made at the first message. */
  meet(inbound: TenantInbound): Promise<{ id: string; key: Uint8Array }>
  /** Who this user of a platform is; null for somebody who never wrote, or was erased. */
  find(platform: Platform, botId: string, userId: string): Promise<Tenant | null>
  /** Null when the tenant was erased. */
  load(id: string, db?: Database | DatabaseTransaction): Promise<Tenant | null>
  /** Keys to seal for a tenant; null when erased. */
  key(id: string, db?: Database | DatabaseTransaction): Promise<Uint8Array | null>
  /** The key out of a `data_key` column that was read together with another row. */
  unwrapKey(id: string, wrapped: string): Promise<Uint8Array>
}

export function createTenantStore(db: Database, keyring: Keyring, keys: InstallationKeys): TenantStore {
  const find = (platform: Platform, botId: string, mac: string) =>
    db
      .selectFrom('tenants')
      .select(['id', 'data_key'])
      .where('platform', '=', platform)
      .where('bot_id', '=', botId)
      .where('contact_mac', '=', mac)
      .executeTakeFirst()

  const create = async (inbound: TenantInbound, mac: string): Promise<void> => {
    const id = randomUUID()
    const key = newKey()
    const contact: Contact = {
      userId: inbound.userId,
      chatId: inbound.chatId,
      displayName: inbound.displayName,
    }
    const sealedContact = await seal(JSON.stringify(contact), key, id)
    const wrapped = await keyring.wrap(key, id)
    await db.transaction().execute(async (trx) => {
      const made = await trx
        .insertInto('tenants')
        .values({
          id,
          platform: inbound.platform,
          bot_id: inbound.botId,
          contact_mac: mac,
          contact: sealedContact,
          data_key: wrapped,
        })
        .onConflict((conflict) => conflict.columns(['platform', 'bot_id', 'contact_mac']).doNothing())
        .returning('id')
        .executeTakeFirst()
      if (made) await trx.insertInto('conversations').values({ id: randomUUID(), tenant_id: id }).execute()
    })
  }

  const load = async (id: string, within: Database | DatabaseTransaction = db): Promise<Tenant | null> => {
    const row = await within.selectFrom('tenants').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row?.data_key || !row.contact) return null
    const key = await keyring.unwrap(row.data_key, id)
    return {
      id,
      platform: row.platform,
      botId: row.bot_id,
      contact: JSON.parse(await unseal(row.contact, key, id)) as Contact,
      language: row.language,
      languageFrom: row.language_from,
      area: row.area,
      noticeGivenAt: row.notice_given_at,
      voiceAllowed: row.voice_allowed,
      voiceNotice: row.voice_notice,
      unreachableAt: row.unreachable_at,
      key,
    }
  }

  return {
    meet: async (inbound) => {
      const mac = contactMac(keys.lookup, inbound.platform, inbound.botId, inbound.userId)
      let found = await find(inbound.platform, inbound.botId, mac)
      if (!found) {
        await create(inbound, mac)
        found = await find(inbound.platform, inbound.botId, mac)
      }
      if (!found?.data_key) throw new Error('a tenant without a data key cannot be looked up')
      return { id: found.id, key: await keyring.unwrap(found.data_key, found.id) }
    },

    find: async (platform, botId, userId) => {
      const found = await find(platform, botId, contactMac(keys.lookup, platform, botId, userId))
      return found ? load(found.id) : null
    },

    load,

    unwrapKey: (id, wrapped) => keyring.unwrap(wrapped, id),

    key: async (id, within = db) => {
      const row = await within
        .selectFrom('tenants')
        .select('data_key')
        .where('id', '=', id)
        .executeTakeFirst()
      return row?.data_key ? keyring.unwrap(row.data_key, id) : null
    },
  }
}

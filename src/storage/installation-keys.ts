import type { Database } from './database.ts'
import { newKey, type Keyring } from './encryption.ts'

/** Keys that stay the same while DATA_KEYS rotates. */
export type InstallationKeys = {
  /** Lookup of tenants by platform id. */
  lookup: Uint8Array
  /** Chain of the case log. */
  chain: Uint8Array
  /** Texts that belong to no tenant: what staff wrote, until it is handled. */
  staff: Uint8Array
  /** Links that people receive. */
  links: Uint8Array
}

/** Reads the installation's keys, making them at the first start; two starters at once agree on one. */
export async function loadInstallationKeys(db: Database, keyring: Keyring): Promise<InstallationKeys> {
  const load = async (name: string): Promise<Uint8Array> => {
    await db
      .insertInto('installation_keys')
      .values({ name, wrapped: await keyring.wrap(newKey(), `installation/${name}`) })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute()
    const row = await db
      .selectFrom('installation_keys')
      .select('wrapped')
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
    return keyring.unwrap(row.wrapped, `installation/${name}`)
  }
  return {
    lookup: await load('lookup'),
    chain: await load('chain'),
    staff: await load('staff'),
    links: await load('links'),
  }
}

/**
 * Wraps every key anew with the newest data key; texts are not touched. Afterwards the old key may be removed.
 * @returns how many keys were wrapped anew
 */
export async function rewrapKeys(db: Database, keyring: Keyring): Promise<number> {
  let count = 0
  for (const { name, wrapped } of await db.selectFrom('installation_keys').selectAll().execute()) {
    if (keyring.isCurrent(wrapped)) continue
    const subject = `installation/${name}`
    const fresh = await keyring.wrap(await keyring.unwrap(wrapped, subject), subject)
    await db.updateTable('installation_keys').set({ wrapped: fresh }).where('name', '=', name).execute()
    count += 1
  }
  const tenants = await db
    .selectFrom('tenants')
    .select(['id', 'data_key'])
    .where('data_key', 'is not', null)
    .execute()
  for (const { id, data_key: wrapped } of tenants) {
    if (!wrapped || keyring.isCurrent(wrapped)) continue
    const fresh = await keyring.wrap(await keyring.unwrap(wrapped, id), id)
    // Only the value that was read: an erasure in between must not get its key back.
    const updated = await db
      .updateTable('tenants')
      .set({ data_key: fresh })
      .where('id', '=', id)
      .where('data_key', '=', wrapped)
      .executeTakeFirst()
    count += Number(updated.numUpdatedRows)
  }
  return count
}

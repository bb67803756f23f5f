import { sql } from 'kysely'
import type { Database } from './database.ts'

/** How long a lane stays taken once its worker is gone. One that lives renews it all the while. */
export const LANE_LEASE_SECONDS = 15

/**
 * Takes a lane for one worker, or returns null while another holds it. One conditional statement settles the race.
 * @returns the fence: it grows with every holder
 */
export async function takeLane(db: Database, name: string, owner: string): Promise<string | null> {
  const result = await sql<{ fence: string }>`
    insert into lanes (name, owner, lease_until)
    values (${name}, ${owner}, now() + make_interval(secs => ${LANE_LEASE_SECONDS}))
    on conflict (name) do update
      set owner = excluded.owner, fence = excluded.fence, lease_until = excluded.lease_until
      where lanes.lease_until < now()
    returning fence`.execute(db)
  return result.rows[0]?.fence ?? null
}

/**
 * How often a held lane is renewed, whatever its worker waits for: a message in several parts takes longer than any
 * lease should last. What is left of the lease is what a process may stand still without losing its lanes.
 */
const RENEW_EVERY_MS = 4000
const RELEASE_AGAIN_MS = 1000

/** A lane in our hands, from taking to release. */
export type HeldLane = {
  /** Asked before every step. False: the lane was lost, stop working on it. */
  stillHeld(): Promise<boolean>
  release(): Promise<void>
}

/** Takes a lane and renews its lease until it is released; null while another worker holds it. */
export async function holdLane(db: Database, name: string, owner: string): Promise<HeldLane | null> {
  const askedAt = performance.now()
  const fence = await takeLane(db, name, owner)
  if (fence === null) return null
  let renewedAt = askedAt
  const renew = async (): Promise<boolean> => {
    const now = performance.now()
    const isOurs = await renewLane(db, name, fence)
    if (isOurs) renewedAt = now
    return isOurs
  }
  const renewing = setInterval(() => void renew().catch(() => {}), RENEW_EVERY_MS)
  return {
    stillHeld: async () => performance.now() - renewedAt < RENEW_EVERY_MS || renew(),
    release: async () => {
      clearInterval(renewing)
      const release = () => releaseLane(db, name, fence)
      // When the database is away the lane is free by its lease at the latest; a moment later it is back, mostly.
      await release().catch(() => setTimeout(() => void release().catch(() => {}), RELEASE_AGAIN_MS).unref())
    },
  }
}

/** Holds a lane for longer. False: it was lost, stop working on it. */
export async function renewLane(db: Database, name: string, fence: string): Promise<boolean> {
  const result = await sql`
    update lanes set lease_until = now() + make_interval(secs => ${LANE_LEASE_SECONDS})
    where name = ${name} and fence = ${fence} and lease_until > now()`.execute(db)
  return result.numAffectedRows === 1n
}

/** Gives a lane back. Rows of finished lanes are removed: there is one for every tenant otherwise. */
export async function releaseLane(db: Database, name: string, fence: string): Promise<void> {
  await sql`delete from lanes where name = ${name} and fence = ${fence}`.execute(db)
}

/** At the start of an embedded installation nobody else can hold anything: what a killed process held is free. */
export async function freeAllLanes(db: Database): Promise<void> {
  await sql`delete from lanes`.execute(db)
  await sql`delete from leases`.execute(db)
}

/** Takes or renews a named lease for the whole installation (one poller, T9). False: somebody else holds it. */
export async function holdLease(
  db: Database,
  name: string,
  owner: string,
  seconds: number,
): Promise<boolean> {
  const result = await sql`
    insert into leases (name, owner, lease_until) values (${name}, ${owner}, now() + make_interval(secs => ${seconds}))
    on conflict (name) do update
      set owner = excluded.owner,
          fence = leases.fence + case when leases.owner = excluded.owner then 0 else 1 end,
          lease_until = excluded.lease_until
      where leases.owner = excluded.owner or leases.lease_until < now()`.execute(db)
  return result.numAffectedRows === 1n
}

export async function dropLease(db: Database, name: string, owner: string): Promise<void> {
  await sql`delete from leases where name = ${name} and owner = ${owner}`.execute(db)
}

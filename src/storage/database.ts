import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import type { Socket } from 'node:net'
import pg from 'pg'
import type { Tables } from './tables.ts'

/** A database handle, inside or outside a transaction. */
export type Database = Kysely<Tables>
export type DatabaseTransaction = Transaction<Tables>

// A `date` is a calendar day, not an instant: keep YYYY-MM-DD as it stands.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

export type DatabaseAddress =
  | { kind: 'url'; url: string }
  /** Unix socket of the embedded server. It has one session, hence one connection. */
  | { kind: 'socket'; folder: string }

/**
 * Opens a pool. Nothing is connected until the first query.
 * @param applicationName shown in `pg_stat_activity`
 */
export function openDatabase(
  address: DatabaseAddress,
  applicationName = 'lotse',
): { db: Database; pool: pg.Pool } {
  const pool =
    address.kind === 'url'
      ? new pg.Pool({
          connectionString: address.url,
          max: 10,
          connectionTimeoutMillis: 10_000,
          keepAlive: true,
          application_name: applicationName,
          // A half-open connection must not hold a job for ever (Q9).
          query_timeout: 30_000,
          // Nor may what it left begun hold its locks until the server notices, which takes hours.
          idle_in_transaction_session_timeout: 20_000,
        })
      : new pg.Pool({ host: address.folder, user: 'postgres', database: 'postgres', max: 1 })
  // An idle connection that breaks (server restart) is replaced by the pool; without a listener it would end the
  // process.
  pool.on('error', () => {})
  // So would one that breaks while it is lent out, between two statements of a transaction (Q9): whoever has it learns
  // of it with the next statement.
  pool.on('connect', (client) => {
    client.on('error', () => {})
    if (address.kind === 'url') endWhenSilent(client)
  })
  return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool }
}

/**
 * A statement that times out leaves its connection waiting for the answer, and the pool would lend it again: on a
 * half-open connection every later statement would time out as well. So a connection on which nothing moved for that
 * long while a statement ran is ended (Q9); idle ones are closed by the pool long before.
 */
function endWhenSilent(client: pg.PoolClient): void {
  // Not in pg's types; the timeout may also come from the URL.
  const { connection, connectionParameters } = client as unknown as {
    connection: { stream: Socket }
    connectionParameters: { query_timeout: number | string }
  }
  connection.stream.setTimeout(Number(connectionParameters.query_timeout), () => connection.stream.destroy())
}

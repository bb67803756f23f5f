/** What the product's own books say once it has stopped. */

import { existsSync, readFileSync } from 'node:fs'
import { verifyChain, type ChainHead } from '../../src/cases/chain.ts'
import { readConfig } from '../../src/config.ts'
import { chainOf } from '../../src/storage/cases.ts'
import { personMac } from '../../src/storage/encryption.ts'
import { loadInstallationKeys } from '../../src/storage/installation-keys.ts'
import { openStores } from '../../src/storage/open.ts'
import { createTenantStore } from '../../src/storage/tenants.ts'
import { anchorFile } from '../../src/workers/tick.ts'
import type { StoreSettings } from './installation.ts'
import type { FaultTown } from './town.ts'

export type LedgerInbox = {
  id: string
  platform: string
  platformId: string
  receivedAt: Date
  handledAt: Date | null
  isSetAside: boolean
  errorCode: string | null
}

export type LedgerSend = {
  id: string
  kind: string
  key: string
  /** Where it shows, in the words of `placeOf…`; null where that cannot be told. */
  place: string | null
  state: 'owed' | 'sending' | 'sent' | 'failed' | 'superseded'
  ambiguous: boolean
  attempts: number
  sentIds: string[]
  errorCode: string | null
}

export type LedgerCase = {
  id: string
  state: string
  claims: { kind: string; actor: string }[]
  isChainWhole: boolean
  deadline: { dueAt: Date; metAt: Date | null } | null
}

export type Ledger = { inbox: LedgerInbox[]; outbox: LedgerSend[]; cases: LedgerCase[] }

export async function readLedger(town: FaultTown, settings: StoreSettings = {}): Promise<Ledger> {
  const config = readConfig({ ...town.env, ...settings })
  const stores = await openStores(config)
  const { db, keyring } = stores
  try {
    const keys = await loadInstallationKeys(db, keyring)
    const tenants = createTenantStore(db, keyring, keys)
    const chats = new Map<string, number>()
    for (const { id } of await db.selectFrom('tenants').select('id').execute()) {
      const tenant = await tenants.load(id)
      if (tenant?.platform === 'telegram') chats.set(id, Number(tenant.contact.chatId))
    }
    const messages = new Map(
      town.slack.users().map(({ id }) => [personMac(keys.lookup, id), town.slack.user(id).directMessageId]),
    )
    const anchors = readAnchors(anchorFile(town.dataDir))
    const inbox = await db.selectFrom('inbox').selectAll().orderBy('id').execute()
    const outbox = await db.selectFrom('outbox').selectAll().orderBy('position').execute()
    const rows = await db
      .selectFrom('cases')
      .leftJoin('deadlines', (join) =>
        join.onRef('deadlines.case_id', '=', 'cases.id').on('deadlines.kind', '=', 'claim'),
      )
      .select(['cases.id', 'cases.state', 'deadlines.due_at', 'deadlines.met_at'])
      .execute()
    const cases: LedgerCase[] = []
    for (const row of rows) {
      const chain = await chainOf(db, row.id)
      cases.push({
        id: row.id,
        state: row.state,
        claims: chain
          .filter(({ event }) => ['claimed', 'released', 'reopened'].includes(event.kind))
          .map(({ event, actor }) => ({ kind: event.kind, actor })),
        isChainWhole: verifyChain(keys.chain, row.id, chain, anchors.get(row.id)).kind === 'ok',
        deadline: row.due_at ? { dueAt: row.due_at, metAt: row.met_at } : null,
      })
    }
    return {
      inbox: inbox.map((row) => ({
        id: row.id,
        platform: row.platform,
        platformId: row.platform_id,
        receivedAt: row.received_at,
        handledAt: row.handled_at,
        isSetAside: row.set_aside_at !== null,
        errorCode: row.error_code,
      })),
      outbox: outbox.map((row) => ({
        id: row.id,
        kind: row.kind,
        key: row.effect_key,
        place: placeOf(chats, messages, row.lane),
        state: row.state,
        ambiguous: row.ambiguous,
        attempts: row.attempts,
        sentIds: row.sent_ids,
        errorCode: row.error_code,
      })),
      cases,
    }
  } finally {
    await stores.stop()
  }
}

export const placeOfChat = (chatId: number): string => `telegram chat ${chatId}`
export const placeOfChannel = (channel: string): string => `slack ${channel}`

/** @param messages direct messages by the name a person has in lanes */
function placeOf(
  chats: ReadonlyMap<string, number>,
  messages: ReadonlyMap<string, string>,
  lane: string,
): string | null {
  const [, platform, kind, id = ''] = lane.split('/')
  const chatId = chats.get(id)
  if (platform === 'telegram') return chatId === undefined ? null : placeOfChat(chatId)
  const channel = kind === 'channel' ? id : kind === 'user' ? messages.get(id) : undefined
  return channel === undefined ? null : placeOfChannel(channel)
}

/** The newest head of every case that was kept outside the database: an event committed and lost again would show. */
function readAnchors(path: string): Map<string, ChainHead> {
  const heads = new Map<string, ChainHead>()
  if (!existsSync(path)) return heads
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const { caseId, sequence, mac } = JSON.parse(line) as ChainHead & { caseId: string }
    if (sequence >= (heads.get(caseId)?.sequence ?? 0)) heads.set(caseId, { sequence, mac })
  }
  return heads
}

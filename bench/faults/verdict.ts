/** Whether anything was lost or doubled: what people saw on the platforms, held against the product's own books. */

import type { ShownMessage } from '../../sandbox/slack/shown-message.ts'
import type { HandOver } from './hand-over.ts'
import { placeOfChannel, placeOfChat, type Ledger, type LedgerSend } from './ledger.ts'
import type { FaultTown } from './town.ts'

export type Verdict = {
  /** Messages, presses and submissions that the product took in. */
  accepted: number
  lost: number
  doubled: number
  ambiguous: number
  claims_with_two_owners: number
  deadlines_missed: number
  chain_ok: boolean
  /** A line for each thing that is wrong. */
  findings: string[]
}

/** A message of the bot that somebody saw. */
type Shown = {
  /** Where: a chat, a channel, a person's ephemeral messages. */
  place: string
  /** The platform's id of it. */
  id: string
  /** As it was first posted. */
  content: string
}

export function judge(town: FaultTown, handOvers: readonly HandOver[], ledger: Ledger): Verdict {
  const shown = [...shownInChats(handOvers), ...shownInSlack(town)]
  const lost = [...lostMessages(handOvers, ledger), ...lostSends(shown, ledger), ...unseen(handOvers)]
  const marks = handOvers.flatMap((handOver) => Object.values(handOver.marks))
  const doubled = repetitions(shown, ledger, marks)
  const twoOwners = ledger.cases.filter(hasTwoOwners).map(({ id }) => `case ${id} was claimed by two people`)
  const missed = ledger.cases.flatMap(missedDeadline)
  const broken = ledger.cases
    .filter(({ isChainWhole }) => !isChainWhole)
    .map(({ id }) => `the log of case ${id} is broken`)
  return {
    accepted: ledger.inbox.length,
    lost: lost.length,
    doubled: doubled.length,
    ambiguous: ledger.outbox.filter(({ ambiguous }) => ambiguous).length,
    claims_with_two_owners: twoOwners.length,
    deadlines_missed: missed.length,
    chain_ok: broken.length === 0,
    findings: [...lost, ...doubled, ...twoOwners, ...missed, ...broken],
  }
}

/** Messages taken in that nobody handled, and updates that Telegram holds as taken although we never stored them. */
function lostMessages(handOvers: readonly HandOver[], { inbox }: Ledger): string[] {
  const stored = new Set(
    inbox.filter(({ platform }) => platform === 'telegram').map(({ platformId }) => platformId),
  )
  const never = handOvers
    .flatMap(({ updates }) => updates)
    .filter((update) => !stored.has(String(update)))
    .map((update) => `update ${update} was never stored`)
  const open = inbox
    .filter(({ handledAt }) => handledAt === null)
    .map(({ id, isSetAside, errorCode }) =>
      isSetAside ? `message ${id} was set aside (${errorCode})` : `message ${id} was not handled`,
    )
  return [...never, ...open]
}

/**
 * Effects that never happened. One that was given up because its outcome stayed unknown may have been shown, or somebody
 * was told of it by another one that names it in its key; then it is not lost.
 */
function lostSends(shown: readonly Shown[], { outbox }: Ledger): string[] {
  const known = new Set(outbox.flatMap(({ sentIds }) => sentIds))
  const strays = shown.filter(({ id }) => !known.has(id)).map(({ place }) => place)
  return outbox
    .filter(({ state }) => state === 'owed' || state === 'sending' || state === 'failed')
    .filter(({ ambiguous, place }) => !(ambiguous && place !== null && strays.includes(place)))
    .filter(({ id }) => !outbox.some(({ key, state }) => key.endsWith(`/${id}`) && state === 'sent'))
    .map(({ kind, key, state, errorCode }) => `${kind} ${key} is ${state} (${errorCode})`)
}

function unseen(handOvers: readonly HandOver[]): string[] {
  return handOvers
    .filter((handOver) => botMessages(handOver).length < handOver.expectedMessages())
    .map(
      (handOver) => `tenant ${handOver.tenant.id} saw nothing after ${handOver.seen() ?? 'the first word'}`,
    )
}

/**
 * Whatever was shown more than once. A send cut between request and recorded answer may show once more if its row
 * says so (Q9, T11); each such row excuses one repetition of what it sent.
 */
function repetitions(shown: readonly Shown[], { outbox }: Ledger, marks: readonly string[]): string[] {
  const owner = new Map<string, LedgerSend>()
  for (const send of outbox) for (const id of send.sentIds) owner.set(id, send)
  const contentOf = new Map(shown.map(({ id, content }) => [id, content]))
  const excuses = outbox
    .filter(({ ambiguous }) => ambiguous)
    .map((send) => ({
      contents: send.sentIds.map((id) => contentOf.get(id)),
      // Given up: what was shown of it stands under no id.
      place: send.sentIds.length === 0 ? send.place : null,
      left: send.sentIds.length === 0 ? send.attempts : 1,
    }))
  const isExcused = ({ content, place }: Shown): boolean => {
    const left = excuses.filter((one) => one.left > 0)
    // What a row that was given up excuses is not spent on what another row sent.
    const excuse =
      left.find(({ contents }) => contents.includes(content)) ?? left.find((one) => one.place === place)
    if (!excuse) return false
    excuse.left -= 1
    return true
  }
  const strays = shown.filter(({ id }) => !owner.has(id)).filter((one) => !isExcused(one))
  // In a tenant's chat no two messages of a hand-over read alike, and a mark stands in one message of its writer: the
  // same words under two rows are a repetition.
  const isOnce = ({ place, content }: Shown): boolean =>
    place.startsWith(placeOfChat(0).slice(0, -1)) || marks.some((mark) => content.includes(mark))
  const alike = Object.values(Object.groupBy(shown, ({ place, content }) => `${place}\n${content}`)).flatMap(
    (same) => (same ?? []).filter((one) => isOnce(one) && owner.has(one.id)).slice(1),
  )
  return [...strays, ...alike].map(({ id, place, content }) => {
    const rows = shown
      .filter((one) => one.place === place && one.content === content)
      .map((one) => owner.get(one.id))
      .map((row) => (row ? `${row.key}, attempts ${row.attempts}` : 'no row'))
    return `shown again in ${place} as ${id} (${rows.join('; ')}): ${content.slice(0, 80)}`
  })
}

function botMessages({ tenant }: HandOver) {
  return tenant.messages().filter(({ mine }) => !mine)
}

function shownInChats(handOvers: readonly HandOver[]): Shown[] {
  return handOvers.flatMap((handOver) =>
    botMessages(handOver).map(({ messageId, text }) => ({
      place: placeOfChat(handOver.tenant.chatId),
      id: String(messageId),
      content: text,
    })),
  )
}

function shownInSlack({ slack }: FaultTown): Shown[] {
  const posted = slack.channels().flatMap(({ id }) =>
    slack
      .channelMessages(id)
      .filter(({ bot_id: bot }) => bot !== undefined)
      .map((message) => ({ place: placeOfChannel(id), id: message.ts, content: firstContent(message) })),
  )
  const privately = slack.users().flatMap(({ id }) =>
    slack
      .user(id)
      .ephemerals()
      .map(({ ts, text }) => ({ place: `slack, seen by ${id} alone`, id: ts, content: text })),
  )
  return [...posted, ...privately]
}

/**
 * What a message says, to tell repetitions. A card, or the root of a thread, shows its case as it is when it is sent, so
 * two posts of it may read differently: its heading, with the case's reference, tells.
 */
function firstContent({ versions, text, blocks, ts, thread_ts: threadTs }: ShownMessage): string {
  const first = versions[0] ?? { text, blocks }
  const heading = first.blocks?.find(({ type }) => type === 'header')
  const blockIds = /"block_id":"[^"]*"/g
  const said = heading ? [heading] : [first.text, ...(first.blocks ?? [])]
  const thread = threadTs === undefined || threadTs === ts ? '' : `in ${threadTs} `
  return `${thread}${JSON.stringify(said).replaceAll(blockIds, '')}`
}

function hasTwoOwners({ claims }: Ledger['cases'][number]): boolean {
  let owner: string | null = null
  for (const { kind, actor } of claims) {
    if (kind === 'released') owner = null
    if (kind !== 'claimed') continue
    if (owner !== null) return true
    owner = actor
  }
  return false
}

/** Every case must be claimed by its deadline, and a claimed one must not stay on the list of those that are due. */
function missedDeadline({ id, state, deadline }: Ledger['cases'][number]): string[] {
  if (deadline === null) return [`case ${id} has no deadline`]
  const { dueAt, metAt } = deadline
  if (metAt === null && state !== 'offered') return [`the deadline of case ${id} stayed open after the claim`]
  return (metAt ?? new Date()) > dueAt ? [`the deadline of case ${id} was missed`] : []
}

/**
 * The case as a state machine: pure and synchronous. Storage and workers call `decide` inside their transaction,
 * never the other way round, and write `next` and `events` together (Q1).
 *
 * A state holds only what decisions depend on; everything else about a case is a column of its row.
 */

import type { CrisisKind, TopicId, Urgency } from '../knowledge/understanding/understanding.ts'
import type { Alarm } from './alarm.ts'
import type { Actor, CaseEvent, Outcome, Score } from './case-event.ts'

export type { Urgency } from '../knowledge/understanding/understanding.ts'

export type Case =
  /** Opened, not yet with a desk. Only an offer leads on, in the same transaction. */
  | { kind: 'new' }
  /** In a desk's channel; nobody has it. */
  | { kind: 'offered'; deskId: string; claimBy: Date }
  /** `claimed`: nobody wrote yet. `waiting`: the tenant waits for the person. `answered`: the person wrote last. */
  | { kind: 'claimed' | 'waiting' | 'answered'; deskId: string; claimedBy: string }
  | { kind: 'closed'; deskId: string; lastClaimedBy: string | null; outcome: Outcome; rating: Score | null }

export type CaseState = Case['kind']

/** `by` is a Slack user id. Whether that person may act for the desk at all is settled before (S10). */
export type CaseCommand =
  | {
      kind: 'open'
      topics: TopicId[]
      urgency: Urgency
      crisis: CrisisKind | null
      alarm?: Alarm | undefined
      consentGiven: boolean
    }
  | { kind: 'offer'; deskId: string; claimBy: Date }
  | { kind: 'claim'; by: string }
  /** Back to the desk's channel, with a new time by which somebody should claim. */
  | { kind: 'release'; by: string; claimBy: Date }
  | { kind: 'tenant_wrote'; messageId: string }
  | { kind: 'person_wrote'; by: string; messageId: string }
  /** The tenant may withdraw and retention may end a case; of the staff only the claimer closes. */
  | { kind: 'close'; by: Actor; outcome: Outcome }
  /** The person who had it gets it back; for anyone else it is offered again, to be claimed by `claimBy`. */
  | { kind: 'reopen'; by: Actor; claimBy: Date }
  | { kind: 'note'; by: string; noteId: string }
  /** Danger was found in what the tenant wrote: an open case becomes an emergency, whoever has it. */
  | { kind: 'raise'; crisis: CrisisKind; alarm?: Alarm | undefined }
  /** There was no danger: whoever has the case has read what was written. */
  | { kind: 'clear_alarm'; by: string; crisis: CrisisKind; rule: string }
  | { kind: 'rate'; score: Score }

export type Decision =
  | { kind: 'done'; next: Case; events: [CaseEvent, ...CaseEvent[]] }
  | { kind: 'already_claimed'; by: string }
  /** The person acting does not have this case, be it that another has it or that nobody does. */
  | { kind: 'not_claimer' }
  | { kind: 'closed' }
  /** Without an emergency nothing is passed on unasked. */
  | { kind: 'consent_needed' }
  /** It is so already: a button pressed twice. Nothing to write, nothing to tell. */
  | { kind: 'unchanged' }
  /** `state` null: there is no case yet. */
  | { kind: 'not_allowed'; state: CaseState | null }

type Offered = Extract<Case, { kind: 'offered' }>
type Claimed = Extract<Case, { claimedBy: string }>
type Closed = Extract<Case, { kind: 'closed' }>
type Later = Exclude<CaseCommand, { kind: 'open' }>

/**
 * What a command makes of a case. Expected refusals are values; nothing throws.
 * @param current null before `open`
 * @param now the moment of the command; a claim up to and including `claimBy` is in time
 */
export function decide(current: Case | null, command: CaseCommand, now: Date): Decision {
  if (command.kind === 'open') return current ? notAllowed(current) : open(command)
  if (!current) return { kind: 'not_allowed', state: null }
  switch (current.kind) {
    case 'new':
      return decideNew(current, command)
    case 'offered':
      return decideOffered(current, command, now)
    case 'claimed':
    case 'waiting':
    case 'answered':
      return decideClaimed(current, command)
    case 'closed':
      return decideClosed(current, command)
  }
}

/** Who has the case now; null while nobody does. */
export function claimerOf(current: Case): string | null {
  return 'claimedBy' in current ? current.claimedBy : null
}

/** Whose conversation it is: who has the case, or had it when it was closed. */
export function partnerOf(current: Case): string | null {
  return current.kind === 'closed' ? current.lastClaimedBy : claimerOf(current)
}

function open(command: Extract<CaseCommand, { kind: 'open' }>): Decision {
  const { topics, urgency, crisis, alarm } = command
  if (!command.consentGiven && crisis === null) return { kind: 'consent_needed' }
  return done(
    { kind: 'new' },
    { kind: 'opened', topics, urgency, crisis, ...(alarm ? { alarm } : {}) },
    command.consentGiven ? { kind: 'consent_given' } : { kind: 'consent_not_needed' },
  )
}

function decideNew(current: Case, command: Later): Decision {
  switch (command.kind) {
    case 'offer':
      return done(...offer(command.deskId, command.claimBy))
    case 'tenant_wrote':
      return done(current, { kind: 'tenant_message_held', messageId: command.messageId })
    case 'raise':
      return done(current, raised(command))
    case 'release':
    case 'person_wrote':
    case 'note':
    case 'clear_alarm':
      return { kind: 'not_claimer' }
    case 'claim':
    case 'close':
    case 'reopen':
    case 'rate':
      return notAllowed(current)
  }
}

function decideOffered(current: Offered, command: Later, now: Date): Decision {
  switch (command.kind) {
    case 'offer': {
      const same =
        command.deskId === current.deskId && command.claimBy.getTime() === current.claimBy.getTime()
      return same ? { kind: 'unchanged' } : done(...offer(command.deskId, command.claimBy))
    }
    case 'claim':
      return done(
        { kind: 'claimed', deskId: current.deskId, claimedBy: command.by },
        { kind: 'claimed' },
        { kind: now <= current.claimBy ? 'deadline_met' : 'deadline_missed', deadline: 'claim' },
      )
    case 'tenant_wrote':
      return done(current, { kind: 'tenant_message_held', messageId: command.messageId })
    case 'raise':
      return done(current, raised(command))
    case 'close':
      if (command.by.kind === 'person') return { kind: 'not_claimer' }
      return done(
        close(current.deskId, null, command.outcome),
        { kind: 'closed', outcome: command.outcome },
        { kind: 'deadline_dropped', deadline: 'claim' },
      )
    case 'release':
    case 'person_wrote':
    case 'note':
    case 'clear_alarm':
      return { kind: 'not_claimer' }
    case 'reopen':
    case 'rate':
      return notAllowed(current)
  }
}

function decideClaimed(current: Claimed, command: Later): Decision {
  switch (command.kind) {
    case 'claim':
      return command.by === current.claimedBy
        ? { kind: 'unchanged' }
        : { kind: 'already_claimed', by: current.claimedBy }
    case 'offer':
      return { kind: 'already_claimed', by: current.claimedBy }
    case 'release': {
      if (command.by !== current.claimedBy) return { kind: 'not_claimer' }
      const [next, ...events] = offer(current.deskId, command.claimBy)
      return done(next, { kind: 'released' }, ...events)
    }
    case 'tenant_wrote':
      return done(
        { ...current, kind: 'waiting' },
        { kind: 'tenant_message_relayed', messageId: command.messageId },
      )
    case 'person_wrote':
      if (command.by !== current.claimedBy) return { kind: 'not_claimer' }
      return done(
        { ...current, kind: 'answered' },
        { kind: 'person_message_relayed', messageId: command.messageId },
      )
    case 'raise':
      return done(current, raised(command))
    case 'note':
      if (command.by !== current.claimedBy) return { kind: 'not_claimer' }
      return done(current, { kind: 'note_added', noteId: command.noteId })
    case 'clear_alarm':
      if (command.by !== current.claimedBy) return { kind: 'not_claimer' }
      return done(current, { kind: 'alarm_cleared', crisis: command.crisis, rule: command.rule })
    case 'close':
      if (command.by.kind === 'person' && command.by.slackUser !== current.claimedBy)
        return { kind: 'not_claimer' }
      return done(close(current.deskId, current.claimedBy, command.outcome), {
        kind: 'closed',
        outcome: command.outcome,
      })
    case 'reopen':
    case 'rate':
      return notAllowed(current)
  }
}

function decideClosed(current: Closed, command: Later): Decision {
  switch (command.kind) {
    case 'reopen': {
      const { by } = command
      if (by.kind === 'person' && by.slackUser === current.lastClaimedBy) {
        return done(
          { kind: 'claimed', deskId: current.deskId, claimedBy: by.slackUser },
          { kind: 'reopened' },
          { kind: 'claimed' },
        )
      }
      const [next, ...events] = offer(current.deskId, command.claimBy)
      return done(next, { kind: 'reopened' }, ...events)
    }
    case 'rate':
      if (command.score === current.rating) return { kind: 'unchanged' }
      return done({ ...current, rating: command.score }, { kind: 'rated', score: command.score })
    case 'offer':
    case 'claim':
    case 'release':
    case 'tenant_wrote':
    case 'person_wrote':
    case 'close':
    case 'note':
    case 'clear_alarm':
    case 'raise':
      return { kind: 'closed' }
  }
}

function raised({ crisis, alarm }: Extract<CaseCommand, { kind: 'raise' }>): CaseEvent {
  return { kind: 'raised', crisis, ...(alarm ? { alarm } : {}) }
}

function offer(deskId: string, claimBy: Date): [Case, CaseEvent, CaseEvent] {
  return [
    { kind: 'offered', deskId, claimBy },
    { kind: 'offered', deskId },
    { kind: 'deadline_set', deadline: 'claim', dueAt: claimBy.toISOString() },
  ]
}

function close(deskId: string, lastClaimedBy: string | null, outcome: Outcome): Closed {
  return { kind: 'closed', deskId, lastClaimedBy, outcome, rating: null }
}

function done(next: Case, ...events: [CaseEvent, ...CaseEvent[]]): Decision {
  return { kind: 'done', next, events }
}

function notAllowed(current: Case): Decision {
  return { kind: 'not_allowed', state: current.kind }
}

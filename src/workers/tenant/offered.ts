/** Buttons below our last message, which can also be typed: by their number or by their words. */

import type { Button } from '../../cases/outbound.ts'
import { foldLetters } from '../../knowledge/understanding/fold.ts'
import { readOpenQuestions, type Offered } from '../../storage/conversations.ts'
import type { InboxRow } from '../../storage/inbox.ts'
import type { JobContext } from '../context.ts'
import { consentAnswer, type Asking, type TypedAnswer } from './consent-words.ts'
import { askedLast, type ConversationState } from './conversation.ts'

export type Typed =
  | { kind: 'press'; button: Button }
  /** A number that was under way before the buttons stood there: it meant others. */
  | { kind: 'too_early' }
  /** A number that none of them has. */
  | { kind: 'no_such'; number: number }

/** A number typed later than this answers something else; the buttons stay. */
const TYPED_WITHIN_MS = 24 * 3_600_000

/** The button a text stands for; null when it is no answer to one. */
export function typedButton(text: string, receivedAt: Date, offered: Offered | null): Typed | null {
  if (!offered || offered.buttons.length === 0) return null
  if (receivedAt.getTime() - offered.at.getTime() > TYPED_WITHIN_MS) return null
  const number = numberAlone(text)
  const words = lettersOf(text)
  const button =
    number === null
      ? offered.buttons.find(({ label }) => words !== '' && lettersOf(label) === words)
      : (offered.buttons.find(({ label }) => numberAlone(label) === number) ?? offered.buttons[number - 1])
  if (!button) return number === null ? null : { kind: 'no_such', number }
  return receivedAt < offered.at ? { kind: 'too_early' } : { kind: 'press', button }
}

/**
 * A typed yes or no to the question for consent. Null when it is neither, or was written before the question stood there;
 * while the day of a letter is asked for, a number is a day.
 */
export function typedConsent(
  asking: Asking,
  { state, offered }: { state: ConversationState; offered: Offered | null },
  { text, receivedAt }: { text: string; receivedAt: Date },
): TypedAnswer | null {
  const { consent, letter } = state
  if (!consent || (offered !== null && receivedAt < offered.at)) return null
  if (letter && numberAlone(text) !== null) return null
  if (askedLast(state) !== consent) return null
  return consentAnswer(asking, consent.askedAt, text)
}

/** A number that answers a question before it is a button: an age, or the day of a letter. */
export function isAnswerInFigures(text: string, { answer, letter }: ConversationState): boolean {
  return numberAlone(text) !== null && (letter === true || answer?.ages !== undefined)
}

/**
 * Whether a message answers what is open in the conversation: a button typed, a yes or no. Null: a person has the case,
 * and reads every message as it comes.
 */
export async function answersWhatIsOpen(
  { db, words, now }: JobContext,
  tenantId: string,
): Promise<((row: InboxRow) => boolean) | null> {
  const open = await readOpenQuestions(db, tenantId)
  if (open.claimed) return null
  const state: ConversationState = open.state
  return ({ inbound, receivedAt }) => {
    if (inbound?.from !== 'tenant' || inbound.content.kind !== 'text') return false
    const { text } = inbound.content
    if (isAnswerInFigures(text, state) || typedButton(text, receivedAt, open.offered)?.kind === 'press')
      return true
    const language = open.language ?? inbound.languageHint?.slice(0, 2) ?? ''
    const asking = { words, language, now: now() }
    const { offered } = open
    const asked = askedLast(state)
    if (asked === null || asked === state.consent)
      return typedConsent(asking, { state, offered }, { text, receivedAt }) !== null
    const isLater = offered === null || receivedAt >= offered.at
    return isLater && consentAnswer(asking, asked.askedAt, text) !== null
  }
}

/** Ten digits follow one another in every script; before the first of them stands none. */
function digitOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  let before = 0
  while (before < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1
  return before
}

/**
 * The number a text consists of, in the digits of any script, with what people write around it: "2.", "#2", "2️⃣", "(٢)".
 * Two in lines of their own are no number: they came one after the other.
 */
function numberAlone(text: string): number | null {
  const bare = text
    .trim()
    .normalize('NFKC')
    .replace(/[^\S\n]|[\p{P}\p{Cf}\p{M}#+=]/gu, '')
  if (!/^\p{Nd}{1,2}$/u.test(bare)) return null
  return [...bare].reduce((number, digit) => number * 10 + digitOf(digit), 0)
}

const lettersOf = (text: string): string => foldLetters(text).replace(/[^\p{L}\p{N}]+/gu, '')

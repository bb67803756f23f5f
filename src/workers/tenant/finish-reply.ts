/** What every reply gets at last: the first notice, the way to a person, and words that fit the platform. */

import type { Button, Reply } from '../../cases/outbound.ts'
import type { JobContext } from '../context.ts'
import { inLanguage, join, say, type Reaction, type Situation } from './situation.ts'

/** At most this many buttons stand below a message. */
const MOST_BUTTONS = 8
/** Below these a person is on the way already, or nothing else should be decided. */
const WITHOUT_PERSON: ReadonlySet<Button['action']> = new Set(['human', 'consent_yes', 'erase_yes'])

export function finishReply(
  context: JobContext,
  before: Situation,
  reaction: Reaction,
): { reply: Reply | null; noticeGiven: boolean } {
  if (!reaction.reply) return { reply: null, noticeGiven: false }
  const chosen = reaction.tenant?.language
  // A language chosen in this turn is spoken at once, in all of the message.
  const situation = chosen === undefined ? before : inLanguage(context, before, chosen)
  const { tenant } = situation
  const notice = tenant.noticeGivenAt ? null : firstNotice(context, situation)
  const offering = withPerson(reaction.reply, situation, reaction)
  const noticed = withNotice(offering, notice, reaction.emergency === true)
  return {
    reply: tenant.platform === 'slack' ? withPlainWords(noticed) : noticed,
    noticeGiven: notice !== null,
  }
}

/** A person is one tap away at every turn, until one is asked for: then none is offered. */
function withPerson(reply: Reply, { openCase, words }: Situation, reaction: Reaction): Reply {
  const buttons = reply.buttons.flat()
  const isThere = openCase !== null || reaction.caseId !== undefined || reaction.emergency === true
  if (isThere) return { ...reply, buttons: withoutOffer(reply.buttons) }
  if (buttons.length >= MOST_BUTTONS) return reply
  if (buttons.some(({ action }) => WITHOUT_PERSON.has(action))) return reply
  const human: Button = { action: 'human', id: 'now', label: words('answer-button-human') }
  return { ...reply, buttons: [...reply.buttons, [human]] }
}

function withoutOffer(rows: Button[][]): Button[][] {
  return rows.map((row) => row.filter(({ action }) => action !== 'human')).filter((row) => row.length > 0)
}

/** Slack keeps unknown /words to itself: there a tenant writes the word without the slash. */
function withPlainWords(reply: Reply): Reply {
  const plain = (text: string): string =>
    text.replaceAll(/(^|[\s(:])\/(help|language|human|mydata|deletemydata|cancel)\b/gm, '$1$2')
  return { ...reply, spans: reply.spans.map((span) => ({ ...span, text: plain(span.text) })) }
}

/** G1, G2: who runs this, that a machine answers, what happens with the data, and who else gets to see it. */
function firstNotice(
  { asksModel = false, translator, transcribeVoice = null }: JobContext,
  { words, routing, tenant }: Situation,
): Reply {
  return say(
    words('tenant-first-notice', {
      organisation: routing.organisation.organization,
      platform: words(`platform-${tenant.platform}`),
      model: translator ? 'translates' : asksModel ? 'asked' : 'none',
      voice: transcribeVoice ? 'asked' : 'none',
    }),
  )
}

/** In danger the help comes first and the notice last. */
function withNotice(reply: Reply, notice: Reply | null, emergency: boolean): Reply {
  if (!notice) return reply
  return emergency ? { ...join(reply, notice), buttons: reply.buttons } : join(notice, reply)
}

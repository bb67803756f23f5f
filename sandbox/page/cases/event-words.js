import { moment } from '../moments.js'
import { hasWords, words } from '../words.js'

const PICTURES = {
  opened: 'chat',
  consent_given: 'check',
  consent_not_needed: 'alert',
  offered: 'hash',
  claimed: 'contact',
  claim_lost: 'block',
  raised: 'alert',
  alarm_cleared: 'check',
  released: 'reply',
  tenant_message_held: 'chat',
  tenant_message_relayed: 'chat',
  person_message_relayed: 'send',
  delivered: 'check',
  not_delivered: 'alert',
  note_added: 'edit',
  closed: 'shield',
  reopened: 'reply',
  rated: 'star',
  tenant_told: 'chat',
  deadline_set: 'clock',
  deadline_met: 'clock',
  deadline_missed: 'alert',
  deadline_dropped: 'clock',
}

export function eventPicture(kind) {
  return PICTURES[kind] ?? 'more'
}

/** One event of the log in a sentence. A code this page has no words for is shown as it is. */
export function eventText({ kind, data, actor }, names) {
  const key = `event.${kind}`
  if (!hasWords(key)) return kind.replaceAll('_', ' ')
  return words(key, {
    actor: actorName(actor, names),
    topics: (data.topics ?? []).map((topic) => named('topic', topic)).join(', '),
    urgency: named('urgency', data.urgency),
    danger: named('danger', data.crisis),
    desk: names.desk(data.deskId),
    outcome: named('outcome', data.outcome),
    what: named('told', data.what),
    deadline: named('deadline', data.deadline),
    due: data.dueAt ? moment(new Date(data.dueAt)) : '',
    score: data.score ?? '',
    code: data.code ?? '',
  })
}

/** The words for a code, or the code itself where the page has none. */
export function named(theme, code) {
  if (code === null || code === undefined) return ''
  const key = `${theme}.${code}`
  return hasWords(key) ? words(key) : String(code).replaceAll('_', ' ')
}

/** The log names an actor `tenant`, `lotse` or `person:U0ANNA`. */
function actorName(actor, names) {
  if (actor.startsWith('person:')) return names.person(actor)
  return named('actor', actor)
}

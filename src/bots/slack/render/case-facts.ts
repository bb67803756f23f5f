import type { KnownBlock } from '@slack/types'
import type { CaseView } from '../../../cases/outbound.ts'
import {
  areaText,
  claimedByText,
  languageText,
  momentText,
  outcomeText,
  type Reader,
  topicsText,
  urgencyText,
} from './case-words.ts'
import { inert, inertMrkdwn } from './inert-text.ts'
import { LIMITS } from './limits.ts'

/**
 * What a case is about, for everyone at the desk: reference, topics, urgency, area, language, waiting since, and
 * where it stands. Nothing else of the view may be shown in a channel (G3), not the kind of danger either.
 */
export function factFields(view: CaseView, reader: Reader): KnownBlock {
  const { words } = reader
  const facts: [string, string][] = [
    ['card-topics', topicsText(view, reader)],
    ['card-urgency', urgencyText(view, reader)],
    ['card-area', areaText(view, reader)],
    ['card-language', languageText(view, reader)],
    ['card-waiting-since', momentText(view.waitingSince, reader)],
    ['card-desk', view.deskName],
  ]
  if (view.claimBy !== null) facts.push(['card-claim-by', momentText(view.claimBy, reader)])
  return {
    type: 'section',
    fields: facts.map(([key, value]) => ({
      type: 'mrkdwn',
      text: `*${words(key)}*\n${inertMrkdwn(value, LIMITS.fieldText - 100)}`,
      verbatim: true,
    })),
  }
}

/** Where the case stands, in a sentence. */
export function stateText(view: CaseView, reader: Reader): string {
  const { words } = reader
  const name = claimedByText(view, reader)
  switch (view.state) {
    case 'new':
    case 'offered':
      return words('card-state-open')
    case 'claimed':
      return words('card-state-claimed', { name })
    case 'waiting':
      return words('card-state-waiting', { name })
    case 'answered':
      return words('card-state-answered', { name })
    case 'closed':
      return words('card-state-closed', { outcome: outcomeText(view, reader) })
  }
}

export function titleText(view: CaseView, { words }: Reader): string {
  return words(view.urgency === 'emergency' ? 'card-title-emergency' : 'card-title', {
    reference: view.reference,
  })
}

/** The card in one line, for notifications and screen readers. */
export function caseFallback(view: CaseView, reader: Reader): string {
  const { words } = reader
  const line = words('card-fallback', {
    title: titleText(view, reader),
    topics: topicsText(view, reader),
    area: areaText(view, reader),
    state: stateText(view, reader),
  })
  return inert(line, LIMITS.fallback)
}

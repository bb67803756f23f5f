import type { HomeView, KnownBlock, ModalView } from '@slack/types'

type LoggedEvent = {
  sequence: number
  at: string
  kind: string
  data: Record<string, unknown>
  actor: string
  mac: string
}

/** A case as the fake product remembers it. */
export type FakeCase = {
  chatId: number
  reference: string
  state: 'offered' | 'claimed' | 'closed'
  cardTs: string
  claimedBy: string | null
  thread: { channel: string; ts: string } | null
  record(kind: string, actor: string, data?: Record<string, unknown>): void
  logged(): unknown
}

export function emptyCase(chatId: number): FakeCase {
  const events: LoggedEvent[] = []
  return {
    chatId,
    reference: 'L-2611-0042',
    state: 'offered',
    cardTs: '',
    claimedBy: null,
    thread: null,
    record(kind, actor, data = {}) {
      const sequence = events.length + 1
      events.push({
        sequence,
        at: new Date().toISOString(),
        kind,
        data,
        actor,
        mac: `${sequence}`.repeat(64).slice(0, 64),
      })
    },
    logged() {
      const { reference, state } = this
      return { reference, state, desk: 'hafen', urgency: 'normal', topics: ['debt'], events, verified: true }
    },
  }
}

const plain = (text: string) => ({ type: 'plain_text' as const, text })

function facts(one: FakeCase): KnownBlock[] {
  return [
    { type: 'header', text: plain(`Fall ${one.reference}`) },
    {
      type: 'section',
      fields: [
        { type: 'mrkdwn', text: '*Themen*\nSchulden' },
        { type: 'mrkdwn', text: '*Dringlichkeit*\nnormal' },
        { type: 'mrkdwn', text: '*Gebiet*\nHafenviertel' },
        { type: 'mrkdwn', text: '*Sprache*\nDeutsch' },
      ],
    },
  ]
}

export function card(one: FakeCase): { text: string; blocks: KnownBlock[] } {
  const state = one.claimedBy ? 'Übernommen von Anna Beispiel.' : 'Noch niemand hat ihn übernommen.'
  const claim: KnownBlock = {
    type: 'actions',
    elements: [
      { type: 'button', action_id: 'case_claim', value: '1', style: 'primary', text: plain('Übernehmen') },
    ],
  }
  return {
    text: `Fall ${one.reference}`,
    blocks: [
      ...facts(one),
      { type: 'context', elements: [plain(one.state === 'closed' ? 'Abgeschlossen: geklärt.' : state)] },
      // The fake leaves the button there, so that somebody can be too late.
      ...(one.state === 'closed' ? [] : [claim]),
    ],
  }
}

export function threadRoot(one: FakeCase): { text: string; blocks: KnownBlock[] } {
  return {
    text: `Fall ${one.reference}`,
    blocks: [
      ...facts(one),
      { type: 'context', elements: [plain('Antworten Sie hier im Thread.')] },
      ...(one.state === 'closed'
        ? []
        : [
            {
              type: 'actions' as const,
              elements: [
                {
                  type: 'button' as const,
                  action_id: 'case_close',
                  value: '1',
                  style: 'primary' as const,
                  text: plain('Abschließen'),
                },
                {
                  type: 'button' as const,
                  action_id: 'case_release',
                  value: '1',
                  text: plain('Zurückgeben'),
                  confirm: {
                    title: plain('Zurückgeben?'),
                    text: plain('Der Fall wird wieder angeboten.'),
                    confirm: plain('Ja'),
                    deny: plain('Nein'),
                  },
                },
              ],
            },
          ]),
    ],
  }
}

export function closeModal(): ModalView {
  return {
    type: 'modal',
    callback_id: 'case_close',
    title: plain('Fall abschließen'),
    submit: plain('Abschließen'),
    close: plain('Abbrechen'),
    blocks: [
      {
        type: 'input',
        block_id: 'outcome',
        label: plain('Wie ging es aus?'),
        element: {
          type: 'static_select',
          action_id: 'outcome',
          options: [
            { text: plain('geklärt'), value: 'resolved' },
            { text: plain('vermittelt'), value: 'referred' },
          ],
        },
      },
      {
        type: 'input',
        block_id: 'note',
        optional: true,
        label: plain('Notiz'),
        hint: plain('Nur für das Team.'),
        element: { type: 'plain_text_input', action_id: 'note', multiline: true },
      },
    ],
  }
}

export function home(cases: FakeCase[]): HomeView {
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: plain(`Meine Fälle (${cases.length})`) },
      ...cases.map((one): KnownBlock => ({ type: 'section', text: plain(`Fall ${one.reference}`) })),
    ],
  }
}

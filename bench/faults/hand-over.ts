/** One tenant's way from the first word to the closed case, played on the platforms as people would play it. */

import { fileURLToPath } from 'node:url'
import type { ShownMessage } from '../../sandbox/slack/shown-message.ts'
import type { SlackPerson } from '../../sandbox/slack/person.ts'
import type { TelegramPerson } from '../../sandbox/telegram/person.ts'
import { loadWords } from '../../src/words.ts'
import type { FaultTown, Quarter } from './town.ts'

export const STEPS = [
  'ask',
  'want_person',
  'consent',
  'claim',
  'person_writes',
  'tenant_writes',
  'close',
  'rate',
] as const
export type StepName = (typeof STEPS)[number]

export type HandOver = {
  tenant: TelegramPerson
  quarter: Quarter
  /** Words that stand in one message of this hand-over and nowhere else. */
  marks: { question: string; person: string; tenant: string }
  /** Ids of the updates Telegram has for the bot because of this tenant. */
  updates: number[]
  /** Plays everything before this step; whatever was played before is not played again. */
  playUntil(step: StepName | 'end'): Promise<void>
  /** The last step whose effect people have seen. */
  seen(): StepName | null
  /** Messages of the bot that the whole way shows the tenant, each once. */
  expectedMessages(): number
}

/** A step may take as long as several restarts and the pauses of Slack's repetitions. */
const PATIENCE_MS = 90_000
/** A person presses again after this long when Slack says that it did not work. */
const PRESS_AGAIN_MS = 300

const words = loadWords(fileURLToPath(new URL('../../locales', import.meta.url)))('de')

export function createHandOver(
  town: FaultTown,
  given: {
    id: number
    quarter: Quarter
    /** The people of the desk who press the button at the same moment; one of them gets the case. */
    claimers: number
    /** Ends after this step: somebody who only asks. */
    last?: StepName
  },
): HandOver {
  const { slack } = town
  const { quarter } = given
  const tenant = town.telegram.person({ id: given.id, firstName: `Tenant ${given.id}`, languageCode: 'de' })
  const people = quarter.people.slice(0, given.claimers).map((id) => slack.user(id))
  const letters = lettersOf(given.id)
  const marks = { question: `q${letters}`, person: `p${letters}`, tenant: `t${letters}` }
  const updates: number[] = []
  const steps = STEPS.slice(0, given.last ? STEPS.indexOf(given.last) + 1 : STEPS.length)
  const earlierCards = new Set(cards(town, quarter).map(({ ts }) => ts))
  let played = 0
  let conversation: { person: SlackPerson; channel: string; threadTs: string } | null = null

  const did = (update: number | null): void => {
    heard = unsures()
    if (update !== null) updates.push(update)
  }
  const offered = (action: string): { messageId: number; data: string } | null => {
    for (const message of tenant.messages().toReversed()) {
      const button = message.buttons
        .flat()
        .find(({ callbackData }) => callbackData?.startsWith(`v1:${action}:`))
      if (!message.mine && button?.callbackData)
        return { messageId: message.messageId, data: button.callbackData }
    }
    return null
  }
  const unsure = words('tenant-answer-unsure')
  const unsures = (): number => tenant.messages().filter(({ text }) => text === unsure).length
  /** How many of these the tenant had read before they, or their person, did something last. */
  let heard = 0
  /**
   * Waits until the tenant sees something. When they read instead that a message may not have come, they do it again, or
   * go on where doing it again makes no sense.
   */
  const sees = async (look: () => boolean, again?: () => void): Promise<void> => {
    for (;;) {
      await tenant.waitForMessage(() => look() || unsures() > heard, PATIENCE_MS)
      if (look() || !again) return
      again()
    }
  }
  const press = (action: string): void => {
    const button = offered(action)
    if (button) did(tenant.press(button.messageId, button.data))
  }
  const reads = (text: string): Promise<void> =>
    sees(() => tenant.messages().some((message) => !message.mine && message.text.includes(text)))
  const card = (): ShownMessage | undefined => cards(town, quarter).find(({ ts }) => !earlierCards.has(ts))
  const lineWith = (mark: string) => {
    for (const person of people) {
      const line = person.directMessages().find((message) => message.bot_id && message.text.includes(mark))
      if (line) return { person, line }
    }
    return undefined
  }

  const play: Record<StepName, () => Promise<void>> = {
    ask: async () => {
      const ask = (): void =>
        did(
          tenant.sendText(
            `Ich habe Schulden und weiß nicht mehr weiter. Ich wohne im ${quarter.name}. ${marks.question}`,
          ),
        )
      ask()
      await sees(() => offered('human') !== null, ask)
    },
    want_person: async () => {
      press('human')
      await sees(
        () => offered('consent_yes') !== null,
        () => press('human'),
      )
    },
    consent: async () => {
      press('consent_yes')
      await slack.waitFor(`card in ${quarter.channel}`, card, { timeoutMs: PATIENCE_MS })
      await reads(words('tenant-handed-over', { desk: quarter.name, when: words('tenant-desk-open') }))
    },
    claim: async () => {
      heard = unsures()
      const isClaimed = () => lineWith(marks.question) !== undefined
      await Promise.all(
        people.map((person) =>
          insist(async () => {
            const shown = card()
            if (isClaimed() || !shown || !buttonsOf(shown).includes('case_claim')) return isClaimed()
            const outcome = await person.press(quarter.channel, shown.ts, 'case_claim')
            return outcome.kind === 'acknowledged'
          }),
        ),
      )
      const found = await slack.waitFor('thread with the question', () => lineWith(marks.question), {
        timeoutMs: PATIENCE_MS,
      })
      const { channel, thread_ts: threadTs } = found.line
      if (threadTs === undefined) throw new Error('the question stands outside a thread')
      conversation = { person: found.person, channel, threadTs }
      await reads(
        words('tenant-claimed', { name: `Person ${found.person.id}`, reference: '\0' }).split('\0')[0] ?? '',
      )
    },
    person_writes: async () => {
      const { person, threadTs } = inConversation()
      const markOf = (ts: string): string | undefined =>
        person.directMessages().find((message) => message.ts === ts)?.reactions?.[0]?.name
      const read = () => tenant.messages().some(({ text }) => text.includes(marks.person))
      // Marked as perhaps not delivered, and it was not: the person writes again.
      for (let mark: string | undefined; mark !== 'white_check_mark' && !(mark && read());) {
        const sent = person.messageBot(`Guten Tag, ich helfe Ihnen gern. ${marks.person}`, { threadTs })
        mark = await slack.waitFor('mark of the message', () => markOf(sent.ts), { timeoutMs: PATIENCE_MS })
      }
      await reads(marks.person)
    },
    tenant_writes: async () => {
      const { person } = inConversation()
      did(tenant.sendText(`Ja, es sind drei Briefe. ${marks.tenant}`))
      await person.waitForMessage(
        (message) => message.bot_id !== undefined && message.text.includes(marks.tenant),
        {
          timeoutMs: PATIENCE_MS,
        },
      )
    },
    close: async () => {
      const { person, channel, threadTs } = inConversation()
      heard = unsures()
      await insist(() => closeCase(person, channel, threadTs))
      await sees(() => offered('rate') !== null)
    },
    rate: async () => {
      // Told that a message may not have come, they have nothing to press.
      if (offered('rate') === null) return
      press('rate')
      await reads(words('tenant-rated'))
    },
  }
  const inConversation = () => {
    if (!conversation) throw new Error('nobody has the case')
    return conversation
  }

  return {
    tenant,
    quarter,
    marks,
    updates,
    playUntil: async (step) => {
      for (const name of steps.slice(played, step === 'end' ? steps.length : steps.indexOf(step))) {
        await play[name]()
        played += 1
      }
    },
    seen: () => steps[played - 1] ?? null,
    // Every step shows the tenant one message, except the one in which they write to their person.
    expectedMessages: () =>
      steps.filter((name) => name !== 'tenant_writes' && (name !== 'rate' || offered('rate') !== null))
        .length,
  }
}

/** The modal, filled and sent. False: Slack told the person that it did not work, or the modal never came. */
async function closeCase(person: SlackPerson, channel: string, threadTs: string): Promise<boolean> {
  const pressed = await person.press(channel, threadTs, 'case_close').catch(() => null)
  if (pressed?.kind !== 'acknowledged') return false
  const modal = await person
    .waitForView((view) => view.callback_id === 'case_close', { timeoutMs: 4000 })
    .catch(() => null)
  if (modal === null) {
    for (const view of person.views().toReversed()) await person.closeView(view.id)
    return false
  }
  const submitted = await person.submitView(modal.id, { outcome: 'resolved' })
  if (submitted.kind === 'failed') await person.closeView(modal.id).catch(() => {})
  return submitted.kind !== 'failed'
}

/** Tries as a person does: again after a moment while the screen says that it did not work. */
async function insist(attempt: () => Promise<boolean>): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; !(await attempt());) {
    if (Date.now() > until) throw new Error(`Slack would not take it within ${PATIENCE_MS} ms`)
    await new Promise((done) => setTimeout(done, PRESS_AGAIN_MS))
  }
}

function cards(town: FaultTown, { channel }: Quarter): ShownMessage[] {
  return town.slack.channelMessages(channel).filter((message) => message.bot_id !== undefined)
}

function buttonsOf({ blocks }: ShownMessage): string[] {
  return (blocks ?? [])
    .flatMap(({ elements }) => (Array.isArray(elements) ? (elements as Record<string, unknown>[]) : []))
    .flatMap(({ action_id: id }) => (typeof id === 'string' ? [id] : []))
}

/** A number as letters: digits could be read as a date, an amount or a telephone number. */
function lettersOf(id: number): string {
  return [...String(id)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('')
}

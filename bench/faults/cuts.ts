/** Points of the hand-over at which the product is killed, each reached by watching what it says to the platforms. */

import type { HandOver, StepName } from './hand-over.ts'
import type { SlackPlatform } from '../../sandbox/slack/platform.ts'
import type { TcpProxy } from '../support/tcp-proxy.ts'
import type { FaultTown } from './town.ts'

export const CUTS = ['stored', 'answering', 'carding', 'claimed', 'relaying', 'closing'] as const
export type CutName = (typeof CUTS)[number]

export type Cut = {
  /** What the kill interrupts, for tables and names of tests. */
  what: string
  /** The step during which it happens. */
  step: StepName
  /** `held`: the request waits at the platform's door for as long as we like. `moment`: it passes at once. */
  kind: 'held' | 'moment'
  /**
   * Sets it up before the step is played; the promise resolves at the moment to kill.
   * @param executed whether the request in flight takes effect at the platform although no answer comes back
   */
  arm(town: FaultTown, handOver: HandOver, executed: boolean): Promise<void>
}

export const cuts: Record<CutName, Cut> = {
  stored: {
    what: 'a message was stored, and is confirmed to Telegram or about to be',
    kind: 'moment',
    step: 'ask',
    arm: ({ telegramProxy }, { updates }, executed) => {
      // A poll confirms everything before its offset (T1).
      const confirms = (request: string): boolean => {
        const offset = /\/getUpdates [^]*"offset":(\d+)/.exec(request)?.[1]
        const update = updates.at(-1)
        return offset !== undefined && update !== undefined && Number(offset) > update
      }
      return (executed ? telegramProxy.watch(confirms) : telegramProxy.hold(confirms, 'request')).reached
    },
  },
  answering: {
    what: 'the answer to the tenant is in flight',
    kind: 'held',
    step: 'ask',
    arm: ({ telegramProxy }, { tenant }, executed) =>
      inFlight(telegramProxy, new RegExp(`/sendMessage [^]*"chat_id":${tenant.chatId}[,}]`), executed),
  },
  carding: {
    what: "the card's chat.postMessage is in flight",
    kind: 'held',
    step: 'consent',
    arm: ({ slackProxy }, { quarter }, executed) =>
      inFlight(slackProxy, new RegExp(`/chat\\.postMessage [^]*channel=${quarter.channel}`), executed),
  },
  claimed: {
    what: 'the claim was acknowledged',
    kind: 'moment',
    step: 'claim',
    arm: ({ slack }, { quarter }) => acknowledged(slack, 'case_claim', quarter.people),
  },
  relaying: {
    what: "the person's message to the tenant is in flight",
    kind: 'held',
    step: 'person_writes',
    arm: ({ telegramProxy }, { marks }, executed) =>
      inFlight(telegramProxy, new RegExp(`/sendMessage [^]*${marks.person}`), executed),
  },
  closing: {
    what: 'the submission that closes the case was acknowledged',
    kind: 'moment',
    step: 'close',
    arm: ({ slack }, { quarter }) => acknowledged(slack, 'view_submission', quarter.people),
  },
}

/** A request that left the product and has no answer: it took effect, or it never arrived. */
function inFlight(proxy: TcpProxy, request: RegExp, executed: boolean): Promise<void> {
  return proxy.hold((text) => request.test(text), executed ? 'answer' : 'request').reached
}

/** The next interaction of this kind by one of these people that the product acknowledges. */
function acknowledged(slack: SlackPlatform, what: string, people: readonly string[]): Promise<void> {
  const known = new Set(slack.deliveries.map(({ id }) => id))
  return new Promise((resolve) => {
    const stop = slack.onChange((change) => {
      if (change.kind !== 'delivery' || known.has(change.id)) return
      const delivery = slack.deliveries.findLast(({ id }) => id === change.id)
      if (!delivery?.what.includes(what) || delivery.outcome !== 'acknowledged') return
      const { user } = delivery.payload as { user?: { id: string } }
      if (!user || !people.includes(user.id)) return
      stop()
      resolve()
    })
  })
}

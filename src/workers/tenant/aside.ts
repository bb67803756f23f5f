/** What is no question for the directory: a calm word, a person one tap away, nothing counted and nothing told. */

import type { Aside, Remark } from '../../knowledge/understanding/read-remark.ts'
import type { Understanding } from '../../knowledge/understanding/understanding.ts'
import { say, type Reaction, type Situation } from './situation.ts'

/** Whoever writes more has something of their own to ask beside it. */
const MOST_WORDS: Record<Aside, number> = {
  about_bot: 12,
  insult: 25,
  about_others: 20,
  codes: 20,
  orders: 40,
  nonsense: 20,
}

/** Whatever it is about, the directory must not seem to answer it. */
const WHATEVER_TOPIC: ReadonlySet<Aside> = new Set(['about_others', 'codes'])
/** This short, nothing stands beside it: "are you a person" asks for none. */
const ALONE_WORDS = 4

/** Null: the message asks something that the directory or a person can help with. */
export function answerAside(
  { words, routing, openCase }: Situation,
  { aside, defect, homeLost, words: count }: Remark,
  { topics, wantsHuman, deadline }: Understanding,
): Reaction | null {
  if (aside === null || defect || homeLost || deadline !== null || count > MOST_WORDS[aside]) return null
  const isAlone = count <= ALONE_WORDS
  if (wantsHuman && !(isAlone && aside === 'about_bot')) return null
  if (topics[0] !== 'other' && !isAlone && !WHATEVER_TOPIC.has(aside)) return null
  // Whoever has asked for a person is offered none.
  const unlessAsked = (key: string): string => (openCase ? '' : ` ${words(key)}`)
  switch (aside) {
    case 'about_bot': {
      const { organization: organisation } = routing.organisation
      return {
        reply: say(`${words('tenant-about-bot', { organisation })}${unlessAsked('tenant-about-bot-offer')}`),
      }
    }
    case 'insult':
      return { reply: say(`${words('tenant-insulted')}${unlessAsked('tenant-insulted-offer')}`) }
    case 'about_others':
      return { reply: say(words('tenant-about-others')) }
    case 'codes':
      return { reply: say(words('tenant-no-codes')) }
    case 'orders':
      return { reply: say(words('tenant-no-orders')) }
    case 'nonsense':
      return { reply: openCase ? null : say(words('tenant-not-understood')) }
  }
}

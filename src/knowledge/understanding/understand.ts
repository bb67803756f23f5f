import type { CrisisScreen } from '../crisis/screen.ts'
import type { ReadMessage } from '../learned/read-message.ts'
import { chooseLanguage, type DetectLanguage } from './detect-language.ts'
import type { NamedDay } from './find-days.ts'
import type { MessageWords, ReadWords } from './message-words.ts'
import {
  TOPIC_IDS,
  type CrisisKind,
  type TopicId,
  type Understand,
  type Understanding,
} from './understanding.ts'

/** From these likelihoods on (docs/quality.md). */
const LEAST = { person: 0.4, pressing: 0.35, due: 0.2 } as const
/** In danger nearly every day to come that is named is one on which harm is done. */
const LEAST_DUE_IN_CRISIS = 0.05
/** So likely to be due that words of pay days and wished days do not matter. */
const SURELY_DUE = 0.8
/** `other` is what is left: it is twice as frequent among the examples as among messages, but for those of few words. */
const OTHER_SHARE = 0.35
const FEW_WORDS = 4
/** What a phrase that settles a topic, or one that usually means it, makes it likelier by, as a logarithm. */
const SAID = { strong: 1, usual: 0.5, weak: 0 } as const
/** A further topic is named when it is likely in itself, and beside the first. */
const LEAST_TOPIC = 0.12
const SECOND_SHARE = 0.35
const MOST_TOPICS = 3
/** A greeting or thanks has at most this many words beside itself. */
const SMALL_TALK_WORDS = 4

/** What the screen's finding is about. */
const CRISIS_TOPICS: Record<CrisisKind, TopicId[]> = {
  suicide: ['health_mental'],
  self_harm: ['health_mental'],
  violence: ['violence'],
  child_danger: ['family'],
  medical: ['small_emergency'],
  fire_gas: ['repair'],
}

/** Of a message that tells none. */
const DEFAULT_LANGUAGE = 'de'
/** ISO 639-2 for "cannot be told": there is no letter. */
const UNDETERMINED = 'und'

export type UnderstandParts = {
  screen: CrisisScreen
  /** What the message is like, by the examples. */
  readMessage: ReadMessage
  readWords: ReadWords
  detectLanguage: DetectLanguage
  daysIn: (text: string, today: string) => NamedDay[]
}

/** Understands a message without a chat model: danger by rules and examples, the rest by words, days and examples. */
export function createUnderstand(parts: UnderstandParts): Understand {
  const { screen, readMessage, readWords, detectLanguage, daysIn } = parts
  return (text, context) => {
    const { today } = context
    const words = readWords(text)
    const likely = readMessage(text, today)
    const likelihood = (head: keyof typeof LEAST): number => likely(head).get('yes') ?? 0
    const isLikely = (head: keyof typeof LEAST): boolean => likelihood(head) >= LEAST[head]
    const crisis = screen(text, today)?.kind ?? null
    const topics = crisis ? CRISIS_TOPICS[crisis] : topicsOf(likely('topic'), words)
    const due = likelihood('due')
    // Pay days and wished days say so: then only what is said to be due is.
    const isDue =
      due >= (crisis ? LEAST_DUE_IN_CRISIS : LEAST.due) &&
      (due >= SURELY_DUE || words.says('due') || !words.says('not_due'))
    // In a crisis only a day after today counts: "tonight" is danger, no deadline.
    const days = daysIn(text, today).filter(({ day }) => !crisis || day > today)
    return {
      ...chooseLanguage(detectLanguage(text), context, /\p{L}/u.test(text) ? DEFAULT_LANGUAGE : UNDETERMINED),
      crisis,
      topics,
      urgency: crisis ? 'emergency' : isLikely('pressing') ? 'high' : 'normal',
      wantsHuman: words.asksForPerson || (isLikely('person') && !words.says('no_human')),
      deadline: isDue ? (days.map(({ day }) => day).sort()[0] ?? null) : null,
      intent: intentOf(words, topics),
    }
  }
}

/** The likeliest first: what the examples say of the message, and the phrases that name a topic. */
function topicsOf(likelihoods: ReadonlyMap<string, number>, words: MessageWords): TopicId[] {
  const otherShare = wordsOf(words).length > FEW_WORDS ? OTHER_SHARE : 1
  const scores = TOPIC_IDS.map((topic) => {
    const phrases = words.topics
      .filter((one) => one.topic === topic)
      .reduce((sum, { strength }) => sum + SAID[strength], 0)
    const score = (likelihoods.get(topic) ?? 0) * Math.exp(phrases)
    return { topic, score, counted: topic === 'other' ? score * otherShare : score }
  })
  const sum = scores.reduce((total, { counted }) => total + counted, 0)
  const ranked = scores.sort((one, other) => other.counted - one.counted)
  // Beside `other` stands what is likely even if that counts whole: what is only left over is looked for nowhere.
  const least = Math.max(LEAST_TOPIC * sum, (ranked[0]?.score ?? 0) * SECOND_SHARE)
  return ranked
    .filter(({ counted }, at) => at === 0 || counted >= least)
    .slice(0, MOST_TOPICS)
    .map(({ topic }) => topic)
}

const wordsOf = ({ tokens }: Pick<MessageWords, 'tokens'>): MessageWords['tokens'] =>
  tokens.filter((token) => /\p{L}/u.test(token.text))

function intentOf({ tokens, says }: MessageWords, topics: readonly TopicId[]): Understanding['intent'] {
  const words = wordsOf({ tokens }).length
  if (words === 0) return 'empty'
  if (topics[0] !== 'other' || words > SMALL_TALK_WORDS) return 'request'
  if (says('thanks')) return 'thanks'
  return says('greeting') ? 'greeting' : 'request'
}

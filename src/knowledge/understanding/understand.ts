import type { CrisisScreen } from '../crisis/screen.ts'
import type { ReadMessage } from '../learned/read-message.ts'
import { chooseLanguage, type DetectLanguage } from './detect-language.ts'
import type { NamedDay } from './find-days.ts'
import type { MessageWords, ReadWords } from './message-words.ts'
import type { CrisisKind, TopicId, Understand, Understanding } from './understanding.ts'

/** From these likelihoods on (docs/quality.md). */
const LEAST = { person: 0.4, pressing: 0.35, due: 0.35 } as const
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
    const isLikely = (head: keyof typeof LEAST): boolean => (likely[head].get('yes') ?? 0) >= LEAST[head]
    const crisis = screen(text, today)?.kind ?? null
    const topics = crisis ? CRISIS_TOPICS[crisis] : topicsOf(likely.topic as ReadonlyMap<TopicId, number>)
    // Pay days and wished days say so: then only what is said to be due is.
    const isDue = isLikely('due') && (words.says('due') || !words.says('not_due'))
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

/** The likeliest first. */
function topicsOf(likelihoods: ReadonlyMap<TopicId, number>): TopicId[] {
  const ranked = [...likelihoods].sort(([, one], [, other]) => other - one)
  const least = Math.max(LEAST_TOPIC, (ranked[0]?.[1] ?? 0) * SECOND_SHARE)
  return ranked
    .filter(([, likelihood], at) => at === 0 || likelihood >= least)
    .slice(0, MOST_TOPICS)
    .map(([topic]) => topic)
}

function intentOf({ tokens, says }: MessageWords, topics: readonly TopicId[]): Understanding['intent'] {
  const words = tokens.filter((token) => /\p{L}/u.test(token.text))
  if (words.length === 0) return 'empty'
  if (topics[0] !== 'other' || words.length > SMALL_TALK_WORDS) return 'request'
  if (says('thanks')) return 'thanks'
  return says('greeting') ? 'greeting' : 'request'
}

import type { CrisisKind, TopicId, Understand, Understanding, Urgency } from './understanding.ts'
import type { CrisisScreen } from '../crisis/screen.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { daysBetween } from './days.ts'
import { chooseLanguage, createLanguageDetector } from './detect-language.ts'
import { createDayFinder, type NamedDay } from './find-days.ts'
import { compileBook, type Concept, type Found } from './phrases.ts'
import { signalsSchema } from './signal-words.ts'
import { tokenise, type Token } from './tokens.ts'

/** Points of a topic's phrase. */
const POINTS = { strong: 3, usual: 2, weak: 1 } as const
/** Fewer points than this name no topic. */
const LEAST_POINTS = 2
/** A second topic is named when it has at least this share of the first one's points. */
const SECOND_SHARE = 0.6
const MOST_TOPICS = 3
/** A deadline this near presses (the label of the field: within 14 days). */
const PRESSING_DAYS = 14
/** Topics on which a missed day costs money, home, benefit, care or residence permit. */
const PRESSING: ReadonlySet<TopicId> = new Set([
  'rent_arrears',
  'eviction',
  'energy_cutoff',
  'benefits',
  'debt',
  'care',
  'integration',
])
/** A greeting or thanks has at most this many words beside itself. */
const SMALL_TALK_WORDS = 4

/** What the fixed screen's finding is about. */
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

const SIGNALS = Object.keys(signalsSchema.shape).filter((name) => name !== 'concepts') as Signal[]
type Signal = Exclude<keyof typeof signalsSchema.shape, 'concepts'>

/**
 * Understands a message by rules and vocabulary alone. Words of all languages are read for every message: people mix
 * them. @throws Error when a phrase of the vocabulary is malformed
 */
export function createUnderstand(vocabulary: Vocabulary, screen: CrisisScreen): Understand {
  const detect = createLanguageDetector(vocabulary.languages)
  const daysIn = createDayFinder(vocabulary.dates)
  const concepts: Record<string, Concept> = {}
  const topicConcepts: { topic: TopicId; points: number; concept: string }[] = []
  for (const [language, topics] of Object.entries(vocabulary.topics)) {
    for (const [topic, phrases] of Object.entries(topics)) {
      for (const strength of ['strong', 'usual', 'weak'] as const) {
        const concept = `topic/${language}/${topic}/${strength}`
        concepts[concept] = { phrases: phrases[strength] }
        topicConcepts.push({ topic: topic as TopicId, points: POINTS[strength], concept })
      }
    }
  }
  const signalLanguages = Object.keys(vocabulary.signals)
  for (const [language, signals] of Object.entries(vocabulary.signals)) {
    for (const [name, phrases] of Object.entries(signals.concepts))
      concepts[`${language}/${name}`] = { phrases }
    for (const name of SIGNALS) {
      concepts[`signal/${language}/${name}`] = {
        phrases: signals[name].map((phrase) => phrase.replace(/@(?=[a-z])/g, `@${language}/`)),
      }
    }
  }
  const book = compileBook(concepts)

  return (text, context) => {
    const tokens = tokenise(text)
    const found = book.find(tokens)
    const says = (name: Signal, within: Found = found): boolean =>
      signalLanguages.some((language) => within(`signal/${language}/${name}`).length > 0)
    const crisis = screen(text)?.kind ?? null
    const topics = crisis ? CRISIS_TOPICS[crisis] : topicsOf(topicConcepts, found)
    const days = daysIn(text, context.today).filter(({ day }) => !crisis || day > context.today)
    const deadline = deadlineOf(days, {
      pressing: !crisis && topics.some((topic) => PRESSING.has(topic)),
      says,
    })
    return {
      ...chooseLanguage(detect(text), context, /\p{L}/u.test(text) ? DEFAULT_LANGUAGE : UNDETERMINED),
      crisis,
      topics,
      urgency: urgencyOf({ crisis, deadline, today: context.today, topics, says }),
      wantsHuman: wantsHuman(book.find, tokens, found, signalLanguages),
      deadline,
      intent: intentOf(tokens, topics, says),
    }
  }
}

function topicsOf(concepts: { topic: TopicId; points: number; concept: string }[], found: Found): TopicId[] {
  const points = new Map<TopicId, number>()
  for (const { topic, points: each, concept } of concepts) {
    const places = new Set(found(concept).map((span) => span.start)).size
    if (places > 0) points.set(topic, (points.get(topic) ?? 0) + each * Math.min(places, 2))
  }
  const ranked = [...points]
    .filter(([, sum]) => sum >= LEAST_POINTS)
    .sort(([, one], [, other]) => other - one)
  const best = ranked[0]
  if (!best) return ['other']
  return ranked
    .filter(([, sum]) => sum >= best[1] * SECOND_SHARE)
    .slice(0, MOST_TOPICS)
    .map(([topic]) => topic)
}

function urgencyOf(message: {
  crisis: CrisisKind | null
  deadline: string | null
  today: string
  topics: readonly TopicId[]
  says: (name: Signal) => boolean
}): Urgency {
  const { crisis, deadline, today, topics, says } = message
  if (crisis) return 'emergency'
  const soon = deadline !== null && daysBetween(today, deadline) <= PRESSING_DAYS
  if (soon && (says('loss') || topics.some((topic) => PRESSING.has(topic)))) return 'high'
  if (says('calm')) return 'normal'
  if (deadline === null && (says('home_loss') || says('energy_cut'))) return 'high'
  return says('acute') ? 'high' : 'normal'
}

/**
 * The nearest named day that somebody must keep. On topics where a missed day costs something any day counts; elsewhere
 * it must be said to be due. A wished day or a pay day is none.
 */
function deadlineOf(
  days: readonly NamedDay[],
  { pressing, says }: { pressing: boolean; says: (name: Signal) => boolean },
): string | null {
  if (says('not_due') && !says('due')) return null
  const kept = days.filter(({ by }) => pressing || says('due') || (by && says('loss')))
  return kept.map(({ day }) => day).sort()[0] ?? null
}

/** "No need to call" is read first and covers its words. */
function wantsHuman(
  find: (tokens: readonly Token[], masked?: ReadonlySet<number>) => Found,
  tokens: readonly Token[],
  found: Found,
  languages: readonly string[],
): boolean {
  const covered = new Set<number>()
  for (const language of languages) {
    for (const span of found(`signal/${language}/no_human`)) {
      for (let at = span.start; at < span.end; at += 1) covered.add(at)
    }
  }
  const open = covered.size > 0 ? find(tokens, covered) : found
  return languages.some((language) => open(`signal/${language}/wants_human`).length > 0)
}

function intentOf(
  tokens: readonly Token[],
  topics: readonly TopicId[],
  says: (name: Signal) => boolean,
): Understanding['intent'] {
  const words = tokens.filter((token) => /\p{L}/u.test(token.text))
  if (words.length === 0) return 'empty'
  if (topics[0] !== 'other' || words.length > SMALL_TALK_WORDS) return 'request'
  if (says('thanks')) return 'thanks'
  return says('greeting') ? 'greeting' : 'request'
}

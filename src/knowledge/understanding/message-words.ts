import type { Vocabulary } from '../vocabulary.ts'
import { compileBook, type Concept } from './phrases.ts'
import { signalsSchema } from './signal-words.ts'
import { tokenise, type Token } from './tokens.ts'
import type { TopicId } from './understanding.ts'

const STRENGTHS = ['strong', 'usual', 'weak'] as const
type Strength = (typeof STRENGTHS)[number]

export type Signal = Exclude<keyof typeof signalsSchema.shape, 'concepts'>
export const SIGNALS = Object.keys(signalsSchema.shape).filter((name) => name !== 'concepts') as Signal[]

/** What the phrases of the vocabulary find in a message. */
export type MessageWords = {
  tokens: readonly Token[]
  /** Topics whose phrases stand there. */
  topics: readonly { topic: TopicId; strength: Strength; places: number }[]
  says(signal: Signal): boolean
  /** `wants_human`, what `no_human` covers left out. */
  asksForPerson: boolean
}

export type ReadWords = (text: string) => MessageWords

/**
 * Finds the phrases of all languages in every message: people mix them.
 * @throws Error when a phrase of the vocabulary is malformed
 */
export function createReadWords(vocabulary: Pick<Vocabulary, 'topics' | 'signals'>): ReadWords {
  const concepts: Record<string, Concept> = {}
  const topicConcepts: { topic: TopicId; strength: Strength; concept: string }[] = []
  for (const [language, topics] of Object.entries(vocabulary.topics)) {
    for (const [topic, phrases] of Object.entries(topics)) {
      for (const strength of STRENGTHS) {
        const concept = `topic/${language}/${topic}/${strength}`
        concepts[concept] = { phrases: phrases[strength] }
        topicConcepts.push({ topic: topic as TopicId, strength, concept })
      }
    }
  }
  const languages = Object.keys(vocabulary.signals)
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

  return (text) => {
    const tokens = tokenise(text)
    const found = book.find(tokens)
    const says = (name: Signal, within = found): boolean =>
      languages.some((language) => within(`signal/${language}/${name}`).length > 0)
    const refused = new Set(
      languages
        .flatMap((language) => found(`signal/${language}/no_human`))
        .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
    )
    return {
      tokens,
      topics: topicConcepts.flatMap(({ topic, strength, concept }) => {
        const places = new Set(found(concept).map((span) => span.start)).size
        return places > 0 ? [{ topic, strength, places }] : []
      }),
      says: (name) => says(name),
      asksForPerson: says('wants_human', refused.size > 0 ? book.find(tokens, refused) : found),
    }
  }
}

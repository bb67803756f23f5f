import type { Role } from '../learned/example.ts'
import { compileBook, type Concept, type Found, type Span } from '../understanding/phrases.ts'
import { tokenise, type Token } from '../understanding/tokens.ts'
import type { CrisisKind } from '../understanding/understanding.ts'
import type { CrisisVocabulary } from '../vocabulary.ts'
import type { Block, CrisisRule, Hazard } from './rules.ts'

/**
 * What was found. `rule` is `<language>/<kind>/<name>`, or `likeness/<kind>` where the examples tell and no rule does:
 * for the case log, and for correcting it. `role`: who writes, as far as it can be told.
 */
export type CrisisFinding =
  | { kind: 'violence' | 'child_danger'; rule: string; role?: Role }
  | { kind: Exclude<CrisisKind, 'fire_gas' | 'violence' | 'child_danger'>; rule: string }
  | { kind: 'fire_gas'; hazard: Hazard; rule: string }

/**
 * Reads one message for danger to life or limb, by fixed rules and examples: no chat model, no network (C1).
 * @param today YYYY-MM-DD, the day of the message
 */
export type CrisisScreen = (text: string, today: string) => CrisisFinding | null

/** The rules of `vocabulary/crisis` alone; a day does not matter to them. */
export type FixedRules = (text: string) => CrisisFinding | null

/**
 * Which kind is named when several are found. Suicide always; then what kills fastest; a child before an adult.
 */
const FIRST: readonly CrisisKind[] = [
  'suicide',
  'fire_gas',
  'child_danger',
  'violence',
  'self_harm',
  'medical',
]

type Rule = { kind: CrisisKind; language: string; concept: string; rule: CrisisRule }

/**
 * Rules of all languages are read for every message: people in danger mix languages, and detection may be wrong.
 * @throws Error when a phrase of the vocabulary is malformed
 */
export function createCrisisScreen(vocabulary: CrisisVocabulary): FixedRules {
  const concepts: Record<string, Concept> = {}
  const rules: Rule[] = []
  for (const { language, common, kinds } of vocabulary.languages) {
    const put = (name: string, concept: Concept) => {
      concepts[`${language}/${name}`] = {
        ...concept,
        phrases: concept.phrases.map((phrase) => phrase.replace(/@(?=[a-z])/g, `@${language}/`)),
      }
    }
    for (const [name, phrases] of Object.entries(common.concepts)) put(name, { phrases })
    for (const name of [
      'figures',
      'not',
      'not_before',
      'not_denying',
      'past',
      'safe',
      'now',
      'unreal',
      'study',
    ] as const) {
      put(`block_${name}`, { phrases: common[name] })
    }
    for (const { kind, file } of kinds) {
      for (const [name, phrases] of Object.entries(file.concepts)) put(name, { phrases })
      for (const rule of file.rules) {
        const name = `rule_${kind}_${rule.name}`
        put(name, { phrases: rule.say, within: rule.within, across: rule.across })
        rules.push({ kind, language, concept: `${language}/${name}`, rule })
      }
    }
  }
  rules.sort((a, b) => FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind))
  const languages = vocabulary.languages.map(({ language }) => language)
  const book = compileBook(concepts)

  return (text) => {
    const tokens = tokenise(text)
    if (tokens.length === 0) return null
    const open = book.find(tokens)
    const figurative = new Set<number>()
    for (const language of languages) {
      for (const span of open(`${language}/block_figures`)) {
        for (let at = span.start; at < span.end; at++) figurative.add(at)
      }
    }
    const found = figurative.size > 0 ? book.find(tokens, figurative) : open
    for (const rule of rules) {
      const spans = found(rule.concept)
      if (spans.some((span) => !blocked(span, rule, tokens, found))) return finding(rule)
    }
    return null
  }
}

function finding({ kind, language, rule }: Rule): CrisisFinding {
  const name = `${language}/${kind}/${rule.name}`
  return kind === 'fire_gas' ? { kind, hazard: rule.hazard ?? 'fire', rule: name } : { kind, rule: name }
}

function blocked(span: Span, { language, rule }: Rule, tokens: readonly Token[], found: Found): boolean {
  const holds = (block: Block) => !rule.despite.includes(block)
  const spans = (name: string) => found(`${language}/block_${name}`)
  const sentences = new Set(span.at.map((at) => tokens[at]?.sentence))
  const inSentence = (other: Span) => sentences.has(tokens[other.start]?.sentence)

  if (holds('unreal') && (spans('study').length > 0 || spans('unreal').some(inSentence))) return true
  if (holds('past')) {
    const safe = spans('safe')
    // "today all is well" does not mean that it goes on today.
    const goesOn = spans('now').some(
      (now) => !safe.some(({ start, end }) => start <= now.start && now.end <= end),
    )
    if (!goesOn && (safe.length > 0 || spans('past').some(inSentence))) return true
  }
  if (!holds('not')) return false
  const harmless = spans('not_denying')
  const deniedBefore = spans('not_before').some(
    (not) => not.end === span.start && tokens[not.start]?.clause === tokens[span.start]?.clause,
  )
  return deniedBefore || denied(span, tokens, spans('not'), harmless)
}

/**
 * A negation counts when it stands in a clause of the match, between its first word and the word after its last, and
 * the rule did not itself ask for it ("will nicht mehr leben").
 */
function denied(
  span: Span,
  tokens: readonly Token[],
  not: readonly Span[],
  harmless: readonly Span[],
): boolean {
  const clauses = new Set(span.at.map((at) => tokens[at]?.clause))
  return not.some(
    ({ start, end, at }) =>
      start >= span.start &&
      start <= span.end &&
      clauses.has(tokens[start]?.clause) &&
      !at.some((token) => span.at.includes(token)) &&
      !harmless.some((other) => other.start <= start && end <= other.end),
  )
}

import type { Role } from '../learned/example.ts'
import type { Span } from '../understanding/match-phrase.ts'
import { compileBook, type Concept, type Found } from '../understanding/phrases.ts'
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

  const screenPart = (text: string): CrisisFinding | null => {
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
    const known = new Map<string, Blocks>()
    const blocksOf = (language: string): Blocks => {
      const blocks = known.get(language) ?? readBlocks(language, tokens, found)
      known.set(language, blocks)
      return blocks
    }
    for (const rule of rules) {
      const spans = found(rule.concept)
      if (spans.some((span) => !blocked(span, rule.rule, tokens, blocksOf(rule.language))))
        return finding(rule)
    }
    return null
  }
  return (text) =>
    windowsOf(text).reduce<CrisisFinding | null>((found, part) => found ?? screenPart(part), null)
}

/** A message is read in pieces of this length, each beginning with the end of the one before. */
const WINDOW = 4096
const OVERLAP = 400

function windowsOf(text: string): string[] {
  if (text.length <= WINDOW) return [text]
  const count = Math.ceil((text.length - OVERLAP) / (WINDOW - OVERLAP))
  return Array.from({ length: count }, (_, at) => {
    const start = at * (WINDOW - OVERLAP)
    return text.slice(start, start + WINDOW)
  })
}

function finding({ kind, language, rule }: Rule): CrisisFinding {
  const name = `${language}/${kind}/${rule.name}`
  return kind === 'fire_gas' ? { kind, hazard: rule.hazard ?? 'fire', rule: name } : { kind, rule: name }
}

/** What takes danger out of sentences, in one language of one message. */
type Blocks = {
  isStudy: boolean
  unreal: ReadonlySet<number | undefined>
  isSafe: boolean
  goesOn: boolean
  past: ReadonlySet<number | undefined>
  /** Where a negation ends that stands right before what it denies, with its clause. */
  before: ReadonlySet<string>
  not: readonly Span[]
}

function readBlocks(language: string, tokens: readonly Token[], found: Found): Blocks {
  const spans = (name: string) => found(`${language}/block_${name}`)
  const sentencesOf = (name: string) => new Set(spans(name).map(({ start }) => tokens[start]?.sentence))
  const within = (all: readonly Span[]) => {
    const covered = new Set(
      all.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
    )
    return ({ start, end }: Span): boolean => {
      for (let at = start; at < end; at++) if (!covered.has(at)) return false
      return true
    }
  }
  const safe = spans('safe')
  const isWithinSafe = within(safe)
  const isHarmless = within(spans('not_denying'))
  return {
    isStudy: spans('study').length > 0,
    unreal: sentencesOf('unreal'),
    isSafe: safe.length > 0,
    // "today all is well" does not mean that it goes on today.
    goesOn: spans('now').some((now) => !isWithinSafe(now)),
    past: sentencesOf('past'),
    before: new Set(spans('not_before').map(({ start, end }) => `${end}/${tokens[start]?.clause ?? ''}`)),
    not: spans('not').filter((not) => !isHarmless(not)),
  }
}

function blocked(span: Span, { despite }: CrisisRule, tokens: readonly Token[], blocks: Blocks): boolean {
  const holds = (block: Block) => !despite.includes(block)
  const sentences = [...new Set(span.at.map((at) => tokens[at]?.sentence))]
  if (holds('unreal') && (blocks.isStudy || sentences.some((one) => blocks.unreal.has(one)))) return true
  const isOver = blocks.isSafe || sentences.some((one) => blocks.past.has(one))
  if (holds('past') && !blocks.goesOn && isOver) return true
  if (!holds('not')) return false
  return (
    blocks.before.has(`${span.start}/${tokens[span.start]?.clause ?? ''}`) || denied(span, tokens, blocks.not)
  )
}

/**
 * A negation counts when it stands in a clause of the match, between its first word and the word after its last, and
 * the rule did not itself ask for it ("will nicht mehr leben").
 */
function denied(span: Span, tokens: readonly Token[], not: readonly Span[]): boolean {
  const clauses = new Set(span.at.map((at) => tokens[at]?.clause))
  return not.some(
    ({ start, at }) =>
      start >= span.start &&
      start <= span.end &&
      clauses.has(tokens[start]?.clause) &&
      !at.some((token) => span.at.includes(token)),
  )
}

import { GROUPS, type AgeRange, type Wishes } from '../directory/wishes.ts'
import type { Span } from './match-phrase.ts'
import { compileBook, type Concept, type Found } from './phrases.ts'
import { tokenise, type Token } from './tokens.ts'
import type { WishWords } from './wish-words.ts'

/** What a text wishes; of an entry's own words: whom it is for and whether it costs nothing. Pure. */
export type ReadWishes = (text: string) => Wishes

const WISHES = [
  'free',
  'open_now',
  'open_today',
  'checked',
  'goes',
  'own_age',
  'age',
  'no_age',
  'for_other',
  'speaks',
] as const
type Wish = (typeof WISHES)[number]

/** Tokens that begin with a figure. */
const NUMBER: Concept = { phrases: Array.from({ length: 10 }, (_, figure) => `${figure}*`) }

const OLDEST = 120
const ANYBODY: AgeRange = { from: 0, to: OLDEST }
const ADULT: AgeRange = { from: 18, to: OLDEST }

/**
 * Reads wishes by `vocabulary/wishes/`. The words of all languages are read in every text: people mix them.
 * @throws Error when a phrase of the vocabulary is malformed
 */
export function createReadWishes(wishes: Readonly<Record<string, WishWords>>): ReadWishes {
  const languages = Object.keys(wishes)
  const concepts: Record<string, Concept> = { number: NUMBER }
  const named = new Map<string, string[]>()
  for (const [language, words] of Object.entries(wishes)) {
    const local = (phrases: readonly string[]): string[] =>
      phrases.map((phrase) => phrase.replace(/@(?=[a-z])(?!number\b)/g, `@${language}/`))
    for (const [name, phrases] of Object.entries(words.concepts))
      concepts[`${language}/${name}`] = { phrases: local(phrases) }
    concepts[`${language}/language`] = { phrases: Object.values(words.languages).flat() }
    for (const [code, phrases] of Object.entries(words.languages)) {
      const name = `language/${language}/${code}`
      concepts[name] = { phrases }
      named.set(code, [...(named.get(code) ?? []), name])
    }
    for (const wish of WISHES) concepts[`wish/${language}/${wish}`] = { phrases: local(words[wish]) }
    for (const group of GROUPS)
      concepts[`group/${language}/${group}`] = { phrases: local(words.groups[group]) }
  }
  const book = compileBook(concepts)

  return (text) => {
    const tokens = tokenise(text)
    const found = book.find(tokens)
    const spans = (kind: string, name: string): Span[] =>
      languages.flatMap((language) => found(`${kind}/${language}/${name}`))
    const says = (wish: Wish): boolean => spans('wish', wish).length > 0
    const groups = GROUPS.filter((group) => spans('group', group).length > 0)
    return {
      ages: agesOf(tokens, {
        own: spans('wish', 'own_age'),
        any: spans('wish', 'age'),
        none: new Set(spans('wish', 'no_age').map(({ start }) => start)),
        forOther: says('for_other'),
        asker: groups.includes('children') || groups.includes('youth') ? ADULT : ANYBODY,
      }),
      groups,
      languages: wishedLanguages(named, found, spans('wish', 'speaks')),
      open: says('open_now') ? 'now' : says('open_today') ? 'today' : null,
      free: says('free'),
      checked: says('checked'),
      goes: says('goes'),
    }
  }
}

/**
 * Everybody the help may be for. Somebody else's age says nothing about the asker, who may want help all the same, unless
 * the message says that it is for the other one; a parent is an adult.
 */
function agesOf(
  tokens: readonly Token[],
  found: { own: Span[]; any: Span[]; none: ReadonlySet<number>; forOther: boolean; asker: AgeRange },
): AgeRange[] {
  const { own, any, none, forOther, asker } = found
  const ownAges = numbersIn(tokens, own, none)
  const others = numbersIn(tokens, any, none).filter((age) => !ownAges.includes(age))
  const exact = (age: number): AgeRange => ({ from: age, to: age })
  if (others.length === 0) return ownAges.map(exact)
  if (forOther) return others.map(exact)
  return [...others.map(exact), ...(ownAges.length > 0 ? ownAges.map(exact) : [asker])]
}

function numbersIn(tokens: readonly Token[], spans: readonly Span[], none: ReadonlySet<number>): number[] {
  const numbers = spans.flatMap(({ at }) =>
    at
      .filter((place) => !none.has(place))
      .flatMap((place) => /^\d{1,3}(?!\d)/.exec(tokens[place]?.text ?? '')?.[0] ?? [])
      .map(Number),
  )
  return [...new Set(numbers)].filter((age) => age <= OLDEST)
}

function wishedLanguages(
  named: ReadonlyMap<string, readonly string[]>,
  found: Found,
  wished: readonly Span[],
): string[] {
  if (wished.length === 0) return []
  return [...named]
    .filter(([, names]) =>
      names
        .flatMap((name) => found(name))
        .some(({ at }) => wished.some((span) => at.every((place) => span.at.includes(place)))),
    )
    .map(([code]) => code)
}

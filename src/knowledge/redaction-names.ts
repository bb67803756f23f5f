/** Names that no fixed phrase announces: given names people have here, and words that are none of ours in a name's place. */

import { BLANK, anyOf, START, type Step } from './redaction-patterns.ts'
import type { Ordinary, RedactionWords } from './redaction-words.ts'
import { fold, foldedWords } from './search/fold.ts'

type Token = {
  start: number
  end: number
  /** Written with a capital. */
  isCapital: boolean
  isGerman: boolean
  /** A word of German or English as people write it here, or of a script whose words we do not know. */
  isOrdinary: boolean
  /** A word that is none of ours. */
  isStrange: boolean
  isGiven: boolean
  /** A family's name that is an ordinary word, too. */
  isFamily: boolean
  /** A small word inside names. */
  isLink: boolean
  /** Nothing but blanks or a slash between it and the token before. */
  isNext: boolean
  /** Begins a line or a sentence. */
  isFirst: boolean
  isFirstOfLine: boolean
}
/** `to`: exclusive. */
type Run = { from: number; to: number }

const TOKEN = /\p{L}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*/gu
/** How far is looked for what announces a name: characters. */
const NEAR = 48
/** A longer run of words that are none of ours is another language. */
const LONGEST_NAME = 4
/** Of the words outside such runs this share must be German before small letters may be a name. */
const GERMAN_SHARE = 0.6
const LEAST_GERMAN_WORDS = 2

export function blankNames(words: RedactionWords, ordinary: Ordinary): Step {
  const tokensOf = createTokens(words, ordinary)
  const announcing = new RegExp(`${START}${anyOf(words.before_names)}\\s*[:,]?\\s+$`, 'u')
  // Not "meine frau stark": that is no title.
  const title = new RegExp(`(?<!e\\s)(?<![\\p{L}\\p{N}])${anyOf(words.titles)}\\s+$`, 'u')
  const closing = new RegExp(`${START}${anyOf([...words.thanks, ...words.closings])}[\\s,.!-]+$`, 'u')
  const place = new RegExp(`${START}${anyOf(words.before_places)}\\s+$`, 'u')
  const following = new RegExp(`^\\s+${anyOf(words.after_a_name)}(?!\\p{L})`, 'u')

  return (text) => {
    const tokens = tokensOf(text)
    const runs = runsOf(tokens)
    const inGerman = speaksGerman(tokens, runs)
    const blanked = new Set<number>()
    const blank = ({ from, to }: Run): void => {
      for (let at = from; at < to; at += 1) blanked.add(at)
    }
    const isAfter = (what: RegExp, at: number): boolean =>
      what.test(text.slice(Math.max(0, tokens[at]!.start - NEAR), tokens[at]!.start))
    const isBefore = (what: RegExp, at: number): boolean =>
      what.test(text.slice(tokens[at]!.end, tokens[at]!.end + NEAR))
    const endsLine = (at: number): boolean => isBefore(/^[^\S\n]*[.!]?[^\S\n]*(?:\n|$)/, at)

    tokens.forEach((token, at) => {
      if (token.isFamily && inGerman && isAfter(title, at)) blanked.add(at)
      if (!token.isGiven && !token.isStrange) return
      const name = nameFrom(tokens, at)
      if (isAfter(announcing, at) && (token.isGiven || token.isCapital || inGerman)) {
        // "ich bin anna schneider,": a family's name that is a word, too
        const hasMore = tokens[at + 1]?.isNext && isBefore(/^\s*(?:[,.:;!]|$)/, at + 1)
        blank(hasMore ? { from: at, to: Math.max(name.to, at + 2) } : name)
      }
      const isSigned = isAfter(closing, at) && (endsLine(at) || (tokens[at + 1]?.isNext && endsLine(at + 1)))
      if (token.isGiven || isSigned) blank(name)
      const before = tokens[at - 1]
      if (token.isGiven && token.isNext && before?.isCapital && !before.isOrdinary) blanked.add(at - 1)
    })

    for (const run of runs) {
      const { from, to } = run
      const first = tokens[from]!
      const long = to - from
      const allCapital = tokens.slice(from, to).every(({ isCapital }) => isCapital)
      if (long > LONGEST_NAME) continue
      const stands = allCapital && !first.isFirst ? true : inGerman && long < LONGEST_NAME
      if (long >= 2 && stands && !isAfter(place, from)) blank(run)
      if (long >= LONGEST_NAME) continue
      if (from > 0 && allCapital && first.isFirstOfLine && endsLine(to - 1)) blank(run)
      // "Krasniqi hier", "Ngozi Schneider hier"
      const more = tokens[to]?.isNext && first.isCapital && tokens[to].isCapital ? to + 1 : to
      if (first.isFirst && isBefore(following, to - 1)) blank(run)
      else if (first.isFirst && isBefore(following, more - 1)) blank({ from, to: more })
    }
    return withBlanks(text, tokens, blanked)
  }
}

function createTokens(
  { given_names, family_names, name_links }: RedactionWords,
  { isGerman, isEnglish }: Ordinary,
): (text: string) => Token[] {
  const given = new Set(given_names.flatMap(foldedWords))
  const families = new Set(family_names.flatMap(foldedWords))
  const links = new Set(name_links.flatMap(foldedWords))
  const isKnown = (word: string) => isGerman(word) || isEnglish(word)
  return (text) => {
    let endBefore = 0
    return Array.from(text.matchAll(TOKEN), ({ 0: word, index: start }) => {
      const gap = text.slice(endBefore, start)
      endBefore = start + word.length
      const parts = foldedWords(word)
      const isOrdinary =
        /[^\p{Script=Latin}\p{M}'’-]/u.test(word) || isKnown(fold(word)) || parts.every(isKnown)
      const isLink = links.has(parts.join(''))
      return {
        start,
        end: endBefore,
        isCapital: /^\p{Lu}/u.test(word),
        isGerman: isGerman(fold(word)),
        isOrdinary,
        isStrange: !isOrdinary && !isLink && word.length > 1,
        // Anna-Seghers-Schule is a school.
        isGiven: !isOrdinary && given.has(parts[0] ?? '') && !isKnown(parts.at(-1) ?? ''),
        isFamily: parts.some((part) => families.has(part)),
        isLink,
        isNext: start > 0 && /^(?:[^\S\n]+|\/)$/.test(gap),
        isFirst: start === 0 || /[.!?\n…]\s*$|^\W*$/.test(gap.slice(-NEAR)),
        isFirstOfLine: gap.includes('\n'),
      }
    })
  }
}

/** The token, and what goes on as the same name. */
function nameFrom(tokens: readonly Token[], from: number): Run {
  const { isCapital } = tokens[from]!
  let to = from + 1
  for (; to < from + LONGEST_NAME && tokens[to]?.isNext; to += 1) {
    const token = tokens[to]!
    const isName = token.isGiven || token.isFamily || (!token.isCapital && token.isStrange)
    const isCapitalName = token.isCapital && (isCapital || !token.isOrdinary)
    const joins = token.isLink && isCapital && tokens[to + 1]?.isNext === true
    if (!isName && !isCapitalName && !joins) break
    // One ordinary word may be a family's name, a second is none.
    if (token.isOrdinary && !token.isGiven) return { from, to: to + 1 }
  }
  return { from, to }
}

/** Neighbouring words that are none of ours, with family names among them. */
function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    if (!tokens[from]!.isStrange) continue
    let to = from + 1
    while (tokens[to]?.isNext && (tokens[to]!.isStrange || tokens[to]!.isFamily)) to += 1
    runs.push({ from, to })
    from = to
  }
  return runs
}

function speaksGerman(tokens: readonly Token[], runs: readonly Run[]): boolean {
  const inNames = runs
    .map(({ from, to }) => to - from)
    .filter((long) => long >= 2 && long < LONGEST_NAME)
    .reduce((sum, long) => sum + long, 0)
  const german = tokens.filter((token) => token.isGerman).length
  return german >= LEAST_GERMAN_WORDS && german >= GERMAN_SHARE * (tokens.length - inNames)
}

function withBlanks(text: string, tokens: readonly Token[], blanked: ReadonlySet<number>): string {
  let left = ''
  let from = 0
  tokens.forEach(({ start, end, isNext }, at) => {
    if (!blanked.has(at)) return
    const goesOn = isNext && blanked.has(at - 1)
    left += goesOn ? '' : text.slice(from, start) + BLANK
    from = end
  })
  return left + text.slice(from)
}

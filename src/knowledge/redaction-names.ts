/** Names that no fixed phrase announces: given names people have here, and words that are none of ours in a name's place. */

import { BLANK, anyOf, START, type Step } from './redaction-patterns.ts'
import type { IsWord, Ordinary, RedactionWords } from './redaction-words.ts'
import { fold, foldedWords } from './search/fold.ts'

type Token = {
  start: number
  end: number
  /** Written with a capital. */
  isCapital: boolean
  isOrdinary: boolean
  isGiven: boolean
  /** A family's name that is an ordinary word, too. */
  isFamily: boolean
  isLink: boolean
  /** Nothing but blanks between it and the token before. */
  isNext: boolean
  /** Begins a line or a sentence. */
  isFirst: boolean
}

const TOKEN = /\p{L}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*/gu
/** How far back is looked for what announces a name. */
const LOOK_BACK = 48
/** A longer run of words that are none of ours is another language. */
const LONGEST_NAME = 4
/** Of the words outside such runs this share must be ours before small letters may be a name. */
const GERMAN_SHARE = 0.6
const LEAST_GERMAN_WORDS = 2

export function blankNames(words: RedactionWords, { isGerman, isEnglish }: Ordinary): Step {
  const isOrdinary = (word: string) => isGerman(word) || isEnglish(word)
  const given = new Set(words.given_names.flatMap(foldedWords))
  const families = new Set(words.family_names.flatMap(foldedWords))
  const links = new Set(words.name_links.flatMap(foldedWords))
  const before = new RegExp(`${START}${anyOf(words.before_names)}\\s*[:,]?\\s+$`, 'u')
  // Not "meine frau stark": that is no title.
  const titled = new RegExp(`(?<!e\\s)(?<![\\p{L}\\p{N}])${anyOf(words.titles)}\\s+$`, 'u')
  const after = new RegExp(`^\\s+${anyOf(words.after_a_name)}(?!\\p{L})`, 'u')
  const thanks = new RegExp(`${START}${anyOf([...words.thanks, ...words.closings])}[\\s,.!-]+$`, 'u')
  const places = new RegExp(`${START}${anyOf(words.before_places)}\\s+$`, 'u')

  return (text) => {
    const tokens = tokensOf(text, { given, families, links, isOrdinary })
    const blanked = new Set<number>()
    const strange = ({ isOrdinary: known, isLink, end, start }: Token) => !known && !isLink && end - start > 1
    const behind = (at: number) => text.slice(Math.max(0, tokens[at]!.start - LOOK_BACK), tokens[at]!.start)
    const endsLine = (at: number) => /^[^\S\n]*[.!]?[^\S\n]*(?:\n|$)/.test(text.slice(tokens[at]!.end))
    /** This token, and what goes on as the same name. */
    const blankFrom = (at: number): void => {
      blanked.add(at)
      for (let next = at + 1; next < at + LONGEST_NAME && tokens[next]?.isNext; next += 1) {
        const token = tokens[next]!
        const belongs = token.isCapital ? !token.isOrdinary || tokens[at]!.isCapital : strange(token)
        if (
          !belongs &&
          !token.isGiven &&
          !token.isFamily &&
          !(token.isLink && tokens[next + 1]?.isNext && tokens[at]!.isCapital)
        )
          break
        blanked.add(next)
        if (token.isOrdinary && !token.isGiven) break
      }
    }
    const runs = runsOf(tokens, { strange, goesOn: (token) => strange(token) || token.isFamily })
    const inGerman = speaksGerman(text, tokens, { runs, isGerman })

    /** "ich bin anna schneider,": a family's name that is a word, too. */
    const blankAnnounced = (at: number): void => {
      blankFrom(at)
      const right = tokens[at + 1]
      if (right?.isNext && /^\s*(?:[,.:;!]|$)/.test(text.slice(right.end))) blanked.add(at + 1)
    }
    tokens.forEach((token, at) => {
      if (token.isFamily && inGerman && titled.test(behind(at))) blanked.add(at)
      if (!token.isGiven && !strange(token)) return
      const isAnnounced = before.test(behind(at)) && (token.isGiven || token.isCapital || inGerman)
      if (isAnnounced) blankAnnounced(at)
      if (token.isGiven) {
        blankFrom(at)
        const left = tokens[at - 1]
        if (token.isNext && left?.isCapital && !left.isOrdinary) blanked.add(at - 1)
      } else if (thanks.test(behind(at)) && (endsLine(at) || (tokens[at + 1]?.isNext && endsLine(at + 1)))) {
        blankFrom(at)
      }
    })
    for (const { from, to } of runs) {
      const many = to - from
      const run = tokens.slice(from, to)
      const first = tokens[from]!
      const isLine = endsLine(to - 1) && /(?:^|\n)[^\p{L}\n]*$/u.test(text.slice(0, first.start))
      const isSecond = tokens[to]?.isNext && first.isCapital && tokens[to].isCapital
      const second = isSecond ? to : to - 1
      const announcesItself = [to - 1, second].find(
        (last) => first.isFirst && after.test(text.slice(tokens[last]!.end)),
      )
      const isCapital = run.every((token) => token.isCapital)
      const isPlace = places.test(behind(from))
      const isPair = many >= 2 && many <= LONGEST_NAME && !isPlace
      const isName = isPair && (isCapital && !first.isFirst ? true : many < LONGEST_NAME && inGerman)
      const isSignature = isLine && isCapital && from > 0 && many < LONGEST_NAME
      if (isName || isSignature) for (let at = from; at < to; at += 1) blanked.add(at)
      if (announcesItself !== undefined && many < LONGEST_NAME) {
        for (let at = from; at <= announcesItself; at += 1) blanked.add(at)
      }
    }
    return withBlanks(text, tokens, blanked)
  }
}

function tokensOf(
  text: string,
  {
    given,
    families,
    links,
    isOrdinary,
  }: Record<'given' | 'families' | 'links', ReadonlySet<string>> & { isOrdinary: IsWord },
): Token[] {
  let endBefore = 0
  return Array.from(text.matchAll(TOKEN), ({ 0: word, index: start }) => {
    const gap = text.slice(endBefore, start)
    endBefore = start + word.length
    const parts = foldedWords(word)
    // Of other scripts no words are known here: what is said in them is not taken for names.
    const known =
      /[^\p{Script=Latin}\p{M}'’-]/u.test(word) || isOrdinary(fold(word)) || parts.every(isOrdinary)
    return {
      start,
      end: endBefore,
      isCapital: /^\p{Lu}/u.test(word),
      isOrdinary: known,
      isGiven: !known && given.has(parts[0] ?? '') && !isOrdinary(parts.at(-1) ?? ''),
      isFamily: parts.some((part) => families.has(part)),
      isLink: links.has(parts.join('')),
      isNext: start > 0 && /^[^\S\n]+$/.test(gap),
      isFirst: start === 0 || /[.!?\n…]\s*$|^\W*$/.test(gap),
    }
  })
}

/** Neighbouring words that are none of ours. `to`: exclusive. */
function runsOf(
  tokens: readonly Token[],
  { strange, goesOn }: Record<'strange' | 'goesOn', (token: Token) => boolean>,
): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    if (!strange(tokens[from]!)) continue
    let to = from + 1
    while (tokens[to]?.isNext && goesOn(tokens[to]!)) to += 1
    runs.push({ from, to })
    from = to
  }
  return runs
}

function speaksGerman(
  text: string,
  tokens: readonly Token[],
  { runs, isGerman }: { runs: readonly { from: number; to: number }[]; isGerman: IsWord },
): boolean {
  const names = runs
    .map(({ from, to }) => to - from)
    .filter((many) => many >= 2 && many < LONGEST_NAME)
    .reduce((sum, many) => sum + many, 0)
  const ours = tokens.filter(({ start, end }) => isGerman(fold(text.slice(start, end)))).length
  return ours >= LEAST_GERMAN_WORDS && ours >= GERMAN_SHARE * (tokens.length - names)
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

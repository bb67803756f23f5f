/**
 * Takes names out of whole sentences that leave the house (L2), in languages that write nouns small: a capital within a
 * sentence is a name, unless the word is known to have one. What begins a sentence is one where the next word is or where
 * a list has it. Languages without capitals have lists alone.
 */

import { BLANK } from '../redaction-patterns.ts'
import { withoutMarks } from '../search/fold.ts'
import { WORD, type KnownWords } from './name-words.ts'

export type NameParts = {
  known: KnownWords
  /** A word, without marks, that is a name wherever nothing else is meant. */
  isListed: (word: string) => boolean
  /** In Vietnamese every part of a name is an ordinary word, too. */
  families: ReadonlySet<string> | null
  /** Names have endings of their own. */
  inflects: boolean
  /** Without marks. What follows one of these is a name or an ordinary word; null: capitals tell. */
  before: ReadonlySet<string> | null
}

type Token = {
  word: string
  start: number
  end: number
  isCapital: boolean
  isFirst: boolean
  /** Nothing but a blank, a hyphen or the dot of an initial between it and the word before. */
  isNext: boolean
  isListed: boolean
  isKnown: boolean
  /** Written with a capital without being a name: a day, a language. */
  keeps: boolean
  /** An office's name: no name of a person, but where it stands beside one. */
  isOffice: boolean
}

/** Of so many words within sentences more with a capital than this share, or all: a capital tells nothing. */
const MOST_CAPITALS = 0.6
const LEAST_WORDS = 3
const ENOUGH_WORDS = 5
/** Endings of names in Slavic languages and Romanian. */
const LONGEST_ENDING = 3
const SHORTEST_NAME = 4

/** @returns null where a word may be a name or not: then nothing of it may leave the house */
export function hideNames(text: string, parts: NameParts): string | null {
  const tokens = tokensOf(text, parts)
  const names = parts.before ? listedNames(tokens, parts, parts.before) : capitalNames(tokens, parts)
  return names && withBlanks(text, tokens, names)
}

function listedNames(tokens: readonly Token[], { known }: NameParts, before: ReadonlySet<string>) {
  const names = new Set<number>()
  // A name has few letters, and many words begin with these.
  const isWord = ({ word, isKnown }: Token): boolean =>
    isKnown || (word.length > SHORTEST_NAME && known.isLikeKnown(word))
  for (const [at, token] of tokens.entries()) {
    const announced = token.isNext && before.has(withoutMarks(tokens[at - 1]?.word ?? ''))
    if (token.isListed && (announced || names.has(at - 1) || !token.isKnown)) names.add(at)
    else if (announced && !before.has(withoutMarks(token.word)) && !isWord(token)) return null
    // A family's name follows the given one.
    else if (token.isNext && names.has(at - 1) && !known.isLikeKnown(token.word)) names.add(at)
  }
  return names
}

function capitalNames(tokens: readonly Token[], parts: NameParts): Set<number> | null {
  const { known, families } = parts
  const within = tokens.filter(({ isFirst, word }) => !isFirst && word.length > 1)
  const capitals = within.filter(({ isCapital }) => isCapital).length
  const isShouted =
    (within.length >= LEAST_WORDS && capitals === within.length) ||
    (within.length >= ENOUGH_WORDS && capitals > MOST_CAPITALS * within.length)
  const names = new Set<number>()
  for (const [at, token] of tokens.entries()) {
    const { word, isCapital, isFirst, isListed, isKnown, keeps, isOffice } = token
    if (word.length < 2 || keeps) continue
    const isUnknown = !isOffice && !known.isLikeKnown(word)
    if (isShouted) {
      if (isListed && !isKnown) names.add(at)
      else if (isUnknown || families) return null
    } else if (!isCapital || isFirst) {
      if (isListed && !isKnown && (isCapital || !families)) names.add(at)
    } else if (isListed || (!isOffice && (families || !isKnown))) names.add(at)
  }
  if (isShouted) return names
  joinRuns(tokens, names, parts)
  return isDoubtful(tokens, names, parts) ? null : names
}

/** "Blessing Okafor", "Lê Thu Hà": what stands beside a name with a capital is part of it, also where it begins the sentence. */
function joinRuns(tokens: readonly Token[], names: Set<number>, { families }: NameParts): void {
  const begins = ({ word, isListed, isKnown, keeps }: Token): boolean =>
    !keeps && (families ? families.has(withoutMarks(word)) : isListed || !isKnown)
  for (let at = 1; at < tokens.length; at += 1) {
    const { isNext, isCapital, keeps } = tokens[at]!
    if (isNext && isCapital && names.has(at - 1) && (!keeps || families)) names.add(at)
  }
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    const before = tokens[at - 1]!
    if (!tokens[at]!.isNext || !names.has(at) || !before.isCapital || before.word.length < 2) continue
    if (before.isFirst ? begins(before) : !before.keeps) names.add(at - 1)
  }
}

/** A word that begins a sentence and that nobody knows, or one after a listed name in small letters. */
function isDoubtful(
  tokens: readonly Token[],
  names: ReadonlySet<number>,
  { known, families }: NameParts,
): boolean {
  const shortest = families ? 2 : SHORTEST_NAME
  return tokens.some(({ word, isCapital, isFirst, isNext, keeps, isOffice }, at) => {
    if (names.has(at) || keeps || isOffice || word.length < shortest || known.isLikeKnown(word)) return false
    if (isCapital) return isFirst
    const before = tokens[at - 1]
    return isNext && names.has(at - 1) && before !== undefined && !before.isCapital
  })
}

function tokensOf(text: string, { known, isListed, inflects }: NameParts): Token[] {
  let end = 0
  return Array.from(text.matchAll(WORD), ({ 0: word, index: start }) => {
    const gap = text.slice(end, start)
    const isStart = end === 0 && !gap.includes(BLANK)
    end = start + word.length
    const form = withoutMarks(word)
    return {
      word,
      start,
      end,
      isCapital: /^\p{Lu}/u.test(word),
      isFirst: isStart || /[.!?\n:؟][^\p{L}\p{N}…]*$/u.test(gap),
      isNext: !isStart && /^(?:[^\S\n]+|-|\.[^\S\n]?)$/.test(gap),
      isListed: isListed(form) || (inflects && isListedWithEnding(form, isListed)),
      isKnown: known.isKnown(word),
      keeps: known.keepsCapital(word),
      isOffice: known.isOffice(word),
    }
  })
}

function isListedWithEnding(form: string, isListed: (word: string) => boolean): boolean {
  for (let ending = 1; ending <= LONGEST_ENDING && form.length - ending >= SHORTEST_NAME; ending += 1) {
    const stem = form.slice(0, -ending)
    if (isListed(stem) || isListed(`${stem}a`) || isListed(`${stem}а`)) return true
  }
  return false
}

function withBlanks(text: string, tokens: readonly Token[], names: ReadonlySet<number>): string {
  let left = ''
  let from = 0
  tokens.forEach(({ start, end, isNext }, at) => {
    if (!names.has(at)) return
    const goesOn = isNext && names.has(at - 1)
    left += goesOn ? '' : text.slice(from, start) + BLANK
    from = end
  })
  return left + text.slice(from)
}

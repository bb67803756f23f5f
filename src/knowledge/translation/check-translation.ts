/** Whether what a model made of a text may be shown as its translation: what can be compared must be the same (L4). */

import { contactsIn } from '../answer/check-phrasing.ts'
import { inAsciiDigits } from '../answer/figures.ts'
import type { DetectLanguage } from '../understanding/detect-language.ts'
import { withoutSlots } from './hide-private.ts'
import { countWords } from './language-of.ts'

export type TranslationCheck = {
  /** What the model was told. */
  told: string
  made: string
  /** ISO 639-1. */
  to: string
  detectLanguage: DetectLanguage
  /** Codes of the languages that can be told from one another. */
  languages: readonly string[]
}

/** A code; the text is never kept. */
export type Unsound = 'length' | 'figure' | 'contact' | 'language'

/** Null: nothing speaks against it. */
export function faultOf({ told, made, to, detectLanguage, languages }: TranslationCheck): Unsound | null {
  const [source, target] = [withoutSlots(told), withoutSlots(made)]
  if (!isOfLikeLength(source.trim(), target.trim())) return 'length'
  if (!sameFigures(source, target)) return 'figure'
  const said = source.normalize('NFKC').toLowerCase()
  const contacts = contactsIn(target).filter((contact) => /\p{L}/u.test(contact))
  if (contacts.some((contact) => !said.includes(contact))) return 'contact'
  return languages.includes(to) && !isIn(to, target, detectLanguage) ? 'language' : null
}

/** No language needs three times the letters of another. */
const MOST = { times: 3, more: 40 }
/** To fewer words a whole sentence may be added unseen. */
const FEW_WORDS = 5
const MOST_OF_FEW = { times: 2, more: 20 }
const LEAST_PART = 1 / 6

function isOfLikeLength(source: string, target: string): boolean {
  const { times, more } = countWords(source) < FEW_WORDS ? MOST_OF_FEW : MOST
  return target.length <= times * source.length + more && target.length >= LEAST_PART * source.length
}

/** Fewer words are in no language for certain. */
const ENOUGH_WORDS = 3

function isIn(language: string, text: string, detectLanguage: DetectLanguage): boolean {
  const detected = detectLanguage(text)
  if (!detected.possible.includes(language)) return false
  return !detected.confident || detected.language === language || countWords(text) < ENOUGH_WORDS
}

/** Days and times stay together, so that no day becomes a month; a period from 9 to 17 is two figures. */
const FIGURE = /\d{4}-\d\d-\d\d|\d+(?:[.,:/٫٬]\d+)*/g
/** 1.200 and 1,200 and 1200 are one. */
const THOUSANDS = /(?<=(?<!\d)\d{1,3}(?:[.,٬]\d{3})*)[.,٬](?=\d{3}(?!\d))/g

/** In whatever order, and in the digits of whatever script. */
function sameFigures(source: string, target: string): boolean {
  const [one, other] = [figures(source), figures(target)]
  return one.length === other.length && one.every((figure, index) => figure === other[index])
}

const figures = (text: string): string[] =>
  (inAsciiDigits(text.normalize('NFKC')).match(FIGURE) ?? [])
    .map((figure) => figure.replaceAll(THOUSANDS, '').replaceAll(/\D/g, '·'))
    .toSorted()

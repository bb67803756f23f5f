import type { Words } from '../../words.ts'

/** A typed yes later than this answers something else; the buttons stay. */
const TYPED_WITHIN_MS = 24 * 3_600_000

/** Whoever writes more than this says more than yes or no. */
const LONGEST = 40

/**
 * What a typed answer to the question for consent means; null when it is neither yes nor no, or was not asked lately.
 * @param askedAt an ISO 8601 instant
 */
export function consentAnswer(words: Words, now: Date, askedAt: string, text: string): 'yes' | 'no' | null {
  if (text.length > LONGEST || now.getTime() - Date.parse(askedAt) > TYPED_WITHIN_MS) return null
  const typed = text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[.,!]+/g, '')
  if (listOf(words, 'tenant-typed-yes').includes(typed)) return 'yes'
  return listOf(words, 'tenant-typed-no').includes(typed) ? 'no' : null
}

function listOf(words: Words, key: string): string[] {
  return words(key)
    .split(',')
    .map((word) => word.trim())
}

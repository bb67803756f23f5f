import { spellings } from './fold.ts'

/** Letters in a row, or digits. */
const WORD = /\p{L}+|\p{N}+/gu
/** What a number may be joined to its month by: "4thdec", "5-гомарта". */
const ENDING = /^(?:st|nd|rd|th|er|ого|го)(?=\p{L})/u
/** Arabic joins "and", "by", "to" to the word. */
const JOINED = /^[وبل]/

/**
 * Which of many lists have a word in a folded text, ascending: a quick look before a close one. Of a phrase its first
 * word counts; `stem*` may go on.
 */
export function createWordIndex(lists: readonly (readonly string[])[]): (text: string) => number[] {
  const whole = new Map<string, number[]>()
  const stems = new Map<string, number[]>()
  lists.forEach((words, list) => {
    for (const word of words) {
      for (const spelling of spellings(word.replace(/\*$/, ''))) {
        const [first = ''] = spelling.match(WORD) ?? []
        const index = word.endsWith('*') && spelling.endsWith(first) ? stems : whole
        index.set(first, [...(index.get(first) ?? []), list])
      }
    }
  })
  return (text) => {
    const found = new Set<number>()
    const look = (word: string): void => {
      for (const list of whole.get(word) ?? []) found.add(list)
      for (let end = 1; end <= word.length; end += 1) {
        for (const list of stems.get(word.slice(0, end)) ?? []) found.add(list)
      }
    }
    for (const word of new Set(text.match(WORD))) {
      look(word)
      if (JOINED.test(word)) look(word.slice(1))
      const [ending] = ENDING.exec(word) ?? []
      if (ending !== undefined) look(word.slice(ending.length))
    }
    return [...found].sort((a, b) => a - b)
  }
}

/**
 * Finds words that differ by one slip (a letter missing, added, replaced, or two swapped) from words the vocabulary
 * marks with `~`. Only long words may be marked: short ones are a slip away from other words.
 */
export type TypoIndex = {
  add(word: string, number: number, open: boolean): void
  lookup(token: string): Set<number>
}

const SHORTEST = 6

export function createTypoIndex(): TypoIndex {
  /** A word with one letter left out → the words it may be (symmetric delete). */
  const byDeletion = new Map<string, { word: string; number: number; open: boolean }[]>()
  const openLengths = new Set<number>()
  const firstLetters = new Set<string>()

  return {
    add(word, number, open) {
      if (word.length < SHORTEST) return
      firstLetters.add(word[0] ?? '')
      if (open) openLengths.add(word.length)
      for (const key of [word, ...deletions(word)]) {
        const list = byDeletion.get(key) ?? []
        list.push({ word, number, open })
        byDeletion.set(key, list)
      }
    },
    lookup(token) {
      const found = new Set<number>()
      if (token.length < SHORTEST - 1 || token.length > 40 || !firstLetters.has(token[0] ?? '')) return found
      const check = (candidate: string, open: boolean) => {
        for (const key of [candidate, ...deletions(candidate)]) {
          for (const entry of byDeletion.get(key) ?? []) {
            if (entry.open === open && entry.word[0] === token[0] && oneSlip(candidate, entry.word)) {
              found.add(entry.number)
            }
          }
        }
      }
      check(token, false)
      for (const length of openLengths) {
        for (const cut of [length - 1, length, length + 1]) {
          if (cut <= token.length) check(token.slice(0, cut), true)
        }
      }
      return found
    },
  }
}

function deletions(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))
}

function oneSlip(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  if (a.length > b.length) return a.slice(i + 1) === b.slice(i)
  if (b.length > a.length) return a.slice(i) === b.slice(i + 1)
  if (a.slice(i + 1) === b.slice(i + 1)) return true
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

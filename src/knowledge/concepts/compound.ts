/** Parts of German compounds, for words that stand in one word here and in two there. */

const SHORTEST_PART = 5
/**
 * The longest known word at the start of a compound and the longest at its end.
 * @param word folded
 * @param formOf the form under which a word is known, or null when it is not
 */
export function partsOf(word: string, formOf: (part: string) => string | null): string[] {
  const parts: string[] = []
  for (let cut = word.length - 2; cut >= SHORTEST_PART; cut -= 1) {
    const form = formOf(word.slice(0, cut))
    if (form === null) continue
    parts.push(form)
    break
  }
  for (let cut = SHORTEST_PART - 1; word.length - cut >= SHORTEST_PART; cut += 1) {
    const form = formOf(word.slice(cut))
    if (form === null) continue
    parts.push(form)
    break
  }
  return parts
}

/** Shortening of what entries say: nothing is rewritten, only left out, and the reader sees where. */

const sentences = new Intl.Segmenter('de', { granularity: 'sentence' })
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** A letter, a number or letters without a vowel before the full stop: `e. V.`, `3. Mai`, `Nr.`, no sentence's end. */
const NO_END = /(?:^|[\s(.])(?:\p{L}|\d+|[bcdfghjklmnpqrstvwxz]+)\.\s*$/iu

/** One line, without control characters. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
}

/**
 * At most `limit` characters (UTF-16), cut between words, else between characters, with an ellipsis. Never within a
 * number: half a telephone number is a wrong one. Empty when nothing can be kept.
 */
export function cut(text: string, limit: number): string {
  const line = oneLine(text)
  if (line.length <= limit) return line
  const space = line.lastIndexOf(' ', limit - 2)
  const end = space > 0 ? space : lastGrapheme(line, limit - 2)
  const splitsNumber = /[\d/]$/.test(line.slice(0, end)) && /^[\s()/–-]*\d/.test(line.slice(end))
  const kept = splitsNumber ? line.slice(0, end).replace(/[\d\s()/+.–-]+$/u, '') : line.slice(0, end)
  const tidy = kept.replace(/[\s,;:–(-]+$/u, '')
  return tidy === '' ? '' : `${tidy} …`
}

/** The end of the last whole character (an emoji, a letter with its marks) within `limit`. */
function lastGrapheme(line: string, limit: number): number {
  let end = 0
  // The segmenter looks at all it is given: no character worth keeping is longer than this.
  for (const { index, segment } of graphemes.segment(line.slice(0, limit + 100))) {
    if (index + segment.length > limit) break
    end = index + segment.length
  }
  return end
}

/** The first sentences that fit into `limit` characters; the first alone is cut when it does not. */
export function firstSentences(text: string, limit: number): string {
  let taken = ''
  // A little more than fits shows that it does not; the segmenter looks at all it is given.
  for (const sentence of sentencesOf(oneLine(text).slice(0, limit + 100))) {
    const longer = taken + sentence
    if (longer.trim().length > limit) return taken === '' ? cut(text, limit) : taken.trim()
    taken = longer
  }
  return taken.trim()
}

/**
 * The first sentences of a page, without its headings and lists: lines that end like a sentence. A page without any is
 * shown from its beginning.
 */
export function firstProse(page: string, limit: number): string {
  const lines = page.split('\n').map(oneLine)
  const prose = lines.filter(
    (line) => line.length >= 40 && /[.!?…]["'”“»)]*$/.test(line) && !NO_END.test(line),
  )
  if (prose.length === 0) return cut(lines.filter((line) => line !== '').join(' · '), limit)
  return firstSentences(prose.join(' '), limit)
}

function sentencesOf(line: string): string[] {
  const found: string[] = []
  let open = ''
  for (const { segment } of sentences.segment(line)) {
    // `ca. 20`, `Tel. 030`: a sentence seldom begins with a figure, and a cut there would be worse.
    if (open !== '' && !NO_END.test(open) && !/^\d/.test(segment)) {
      found.push(open)
      open = ''
    }
    open += segment
  }
  return open === '' ? found : [...found, open]
}

/** A stretch of a text, in UTF-16 units, `end` not included. */
export type Range = { start: number; end: number }

type Cluster = Range & { blank: boolean; line: boolean }

/** White space that may be cut at: a no-break space holds a phone number together. */
const BLANK = /^[^\S\u00A0\u2007\u202F\uFEFF]+$/

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const words = new Intl.Segmenter('und', { granularity: 'word' })

/**
 * Cuts a text into parts of at most `limit` UTF-16 units (T6). A cut falls, as far as it can, between paragraphs,
 * else lines, else words, else the words of a script that writes none apart, else the characters a reader sees;
 * never inside a range of `kept` that fits a part. Blanks around a cut are left out, as Telegram does itself.
 * @param limit at least 2, so that a surrogate pair fits
 */
export function splitText(text: string, limit: number, kept: Range[] = []): Range[] {
  const clusters = readClusters(text, limit)
  const fitting = kept.filter((range) => range.end - range.start <= limit)
  let wordStarts: Set<number> | null = null
  const isWordStart = (at: number) =>
    (wordStarts ??= new Set([...words.segment(text)].map((word) => word.index))).has(at)

  const parts: Range[] = []
  let first = nextInk(clusters, 0)
  while (first < clusters.length) {
    const start = clusters[first]!.start
    let past = first
    while (past < clusters.length && clusters[past]!.end - start <= limit) past += 1
    const rest = lastInk(clusters, clusters.length)
    const cut = rest <= past ? rest : chooseCut(clusters, { first, past, limit }, fitting, isWordStart)
    const end = lastInk(clusters, cut)
    parts.push({ start, end: clusters[end - 1]!.end })
    first = nextInk(clusters, cut)
  }
  return parts
}

/** The cluster before which to cut: the last one of the best kind between `first` (not it) and `past` (it too). */
function chooseCut(
  clusters: Cluster[],
  window: { first: number; past: number; limit: number },
  kept: Range[],
  isWordStart: (at: number) => boolean,
): number {
  const { first, past, limit } = window
  const candidates = Array.from({ length: past - first }, (_, index) => past - index)
  const at = (cut: number) => clusters[cut]!.start
  const whole = candidates.filter((cut) => !kept.some(({ start, end }) => start < at(cut) && at(cut) < end))
  const blanks = whole.filter((cut) => clusters[cut]!.blank && !clusters[cut - 1]!.blank)
  // A paragraph or line end far back would leave a part half empty for its sake.
  const late = blanks.filter((cut) => at(cut) - clusters[first]!.start >= limit / 2)
  return (
    late.find((cut) => newlinesFrom(clusters, cut) > 1) ??
    late.find((cut) => newlinesFrom(clusters, cut) > 0) ??
    blanks[0] ??
    whole.find((cut) => isWordStart(at(cut))) ??
    whole[0] ??
    past
  )
}

/** Characters as a reader sees them; one longer than a part falls apart into code points. */
function readClusters(text: string, limit: number): Cluster[] {
  return [...graphemes.segment(text)].flatMap(({ segment, index }) => {
    if (segment.length <= limit) return [cluster(segment, index)]
    let at = index
    return [...segment].map((point) => {
      const part = cluster(point, at)
      at = part.end
      return part
    })
  })
}

function cluster(segment: string, index: number): Cluster {
  return {
    start: index,
    end: index + segment.length,
    blank: BLANK.test(segment),
    line: segment.includes('\n'),
  }
}

/** How many line ends the run of blanks from `cut` on holds. */
function newlinesFrom(clusters: Cluster[], cut: number): number {
  return clusters.slice(cut, nextInk(clusters, cut)).filter((blank) => blank.line).length
}

function nextInk(clusters: Cluster[], from: number): number {
  let index = from
  while (clusters[index]?.blank) index += 1
  return index
}

function lastInk(clusters: Cluster[], to: number): number {
  let index = to
  while (clusters[index - 1]?.blank) index -= 1
  return index
}

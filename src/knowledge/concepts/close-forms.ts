/** Of two forms of one word that stemming leaves apart, so much of the start is the same. */
const SHARED_START = 0.75
const LEAST_SHARED = 4

/**
 * Finds the known forms nearest to those of an unknown word by their common start: endings that no stemmer knows, and
 * slips in them.
 */
export function createCloseForms(known: ReadonlySet<string>): (forms: readonly string[]) => string[] {
  const sorted = [...known].sort()
  return (forms) => {
    const close = forms.flatMap((form) => startingLike(form, sorted))
    const best = Math.max(0, ...close.map(({ share }) => share))
    return [...new Set(close.filter(({ share }) => share === best).map((one) => one.form))]
  }
}

function startingLike(form: string, sorted: readonly string[]): { form: string; share: number }[] {
  const least = Math.max(LEAST_SHARED, Math.ceil(form.length * SHARED_START))
  if (form.length < least) return []
  const start = form.slice(0, least)
  const first = firstFrom(sorted, start)
  const found: { form: string; share: number }[] = []
  for (const other of sorted.slice(first, firstFrom(sorted, `${start}\uffff`))) {
    const share = sharedStart(form, other) / Math.max(form.length, other.length)
    if (share >= SHARED_START) found.push({ form: other, share })
  }
  return found
}

/** How many letters two words have in common from the first on. */
export function sharedStart(one: string, other: string): number {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared += 1
  return shared
}

/** Place of the first entry that is not before `start`. */
function firstFrom(sorted: readonly string[], start: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Lexical score and cosine become one order, and the decision whether any of it is good enough to be shown.
 */

export type Scored = {
  serviceId: string
  lexical: number
  /** Null: not compared, or no vector yet. */
  cosine: number | null
}

/**
 * Weighted sum of both scores, each as a share of the best of its kind in this result. Not by rank: equal
 * ranks made of unequal scores let the weaker side overrule the stronger. A service without a vector is
 * judged by its words. Ties by service id, so that paging is stable.
 * @param weight of the cosine, 0 to 1
 */
export function fuse<One extends Scored>(
  scored: readonly One[],
  weight: number,
): (One & { score: number })[] {
  const bestLexical = Math.max(0, ...scored.map(({ lexical }) => lexical))
  const bestCosine = Math.max(0, ...scored.map(({ cosine }) => cosine ?? 0))
  const share = (value: number, best: number): number => (best > 0 ? Math.max(0, value) / best : 0)
  return scored
    .map((one) => {
      const lexical = share(one.lexical, bestLexical)
      const score =
        one.cosine === null ? lexical : (1 - weight) * lexical + weight * share(one.cosine, bestCosine)
      return { ...one, score }
    })
    .sort((one, other) => other.score - one.score || (one.serviceId < other.serviceId ? -1 : 1))
}

/**
 * Share of the question's three clearest parts that must stand in the best entry: less when both name a concept of the
 * field. Calibrated with `bench/cut-off/questions.jsonl`, 56 questions of tenants and 56 that no directory answers, asked
 * without topics of 730 pages in three areas: 70 of 100 strange ones are refused, 4 of 100 good ones.
 */
const CLEAR_ENOUGH = 0.5
const CLEAR_ENOUGH_WITH_CONCEPT = 0.3

export type Evidence = {
  clarity: number
  sharesConcept: boolean
  onTopic: boolean
  cosine: number | null
  trustedCosine: number | null
}

/** Whether the best hit is no answer at all. */
export function isTooWeak({ clarity, sharesConcept, onTopic, cosine, trustedCosine }: Evidence): boolean {
  const trusted = trustedCosine !== null && cosine !== null && cosine >= trustedCosine
  return !onTopic && !trusted && clarity < (sharesConcept ? CLEAR_ENOUGH_WITH_CONCEPT : CLEAR_ENOUGH)
}

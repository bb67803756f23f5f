/** Which of what was found meets the wishes, and what is given up when nothing does. Pure. */
import { metresToService, type Coordinates } from '../directory/distance.ts'
import type { Service } from '../directory/service.ts'
import { WISHES_GIVEN_UP, type GivenUp } from '../directory/wishes.ts'
import { openingState } from '../answer/opening-hours.ts'
import type { Judging, Verdict } from './judge.ts'

/** Of the score of what does not say that it is for such people, where others do. */
const NOT_SAID_TO_FIT = 0.85
/**
 * Share of the best score from which on something still answers the question: what is free but beside the point is no
 * answer to a question for something that costs.
 */
export const STILL_ANSWERS = 0.5
/** The same for an order by place or hour: of a thing that was named the best match stays first. */
const ANSWERS_AS_WELL = { namedThing: 0.8, anyPlace: 0.5 } as const

type Scored = { score: number; verdict: Verdict }

/**
 * Lists to try, each in the order of what was found: what meets every wish; then what meets all but one, by the order in
 * which wishes are given up; at last whatever excludes nobody. A list without anything that still answers is left out,
 * except the last.
 * @param ranked best first
 */
export function lessAndLessFiltered<One extends Scored>(
  ranked: readonly One[],
): { givenUp: GivenUp[]; kept: One[] }[] {
  const admitted = ranked.filter(({ verdict }) => !verdict.excluded)
  const wished = WISHES_GIVEN_UP.filter((wish) =>
    admitted.some(({ verdict }) => verdict.unmet.includes(wish)),
  )
  const steps = [[], ...wished.map((wish) => [wish]), ...(wished.length > 1 ? [wished] : [])]
  const least = (admitted[0]?.score ?? 0) * STILL_ANSWERS
  return steps
    .map((givenUp) => ({
      givenUp,
      kept: admitted.filter(({ verdict }) => verdict.unmet.every((wish) => givenUp.includes(wish))),
    }))
    .filter(({ kept }, step) => step === steps.length - 1 || (kept[0]?.score ?? 0) >= least)
}

/** What says that it is for such people goes before its equals. */
export function fittingFirst<One extends Scored>(ranked: readonly One[]): One[] {
  if (!ranked.some(({ verdict }) => verdict.fits)) return [...ranked]
  return ranked
    .map((one) => (one.verdict.fits ? one : { ...one, score: one.score * NOT_SAID_TO_FIT }))
    .sort((one, other) => other.score - one.score)
}

/** Of what answers about as well the nearest first, or what opens first; the rest stays behind, in its order. */
export function orderedBy<One extends { score: number }>(
  ranked: readonly One[],
  distance: (one: One) => number,
  asked: keyof typeof ANSWERS_AS_WELL,
): One[] {
  const least = (ranked[0]?.score ?? 0) * ANSWERS_AS_WELL[asked]
  const well = ranked.filter(({ score }) => score >= least)
  return [...well.toSorted((one, other) => distance(one) - distance(other)), ...ranked.slice(well.length)]
}

/** Metres, in steps that make no difference to who walks: within one the better answer stays first. */
export const walkTo =
  (from: Coordinates) =>
  ({ service }: { service: Service }): number =>
    Math.round(metresToService(service, from) / 100)

/** Milliseconds until somebody is there; what is not known to open comes last. */
export const opensIn =
  ({ now, federalState }: Judging) =>
  ({ service }: { service: Service }): number => {
    const opening = service.status === 'active' ? openingState(service, now, federalState) : null
    if (opening?.kind === 'open') return 0
    return opening?.kind === 'closed' && opening.opensAt !== null
      ? opening.opensAt.getTime() - now.getTime()
      : NEVER
  }

/** Later than anything, and a number that can be subtracted. */
const NEVER = 1e15

/** Whether a service meets what somebody wishes of it, by what its entry says. */
import { openingState } from '../answer/opening-hours.ts'
import type { Service } from '../directory/service.ts'
import type { AgeRange, GivenUp, Group, Wishes } from '../directory/wishes.ts'
import type { ReadWishes } from '../understanding/read-wishes.ts'
import { freshnessOf } from '../upkeep/freshness.ts'
import { germanDay } from '../understanding/days.ts'

export type Verdict = {
  /** The entry surely excludes everybody it may be for. */
  excluded: boolean
  /** Wishes that the entry does not surely meet. */
  unmet: readonly GivenUp[]
  /** It says that it is for such people. */
  fits: boolean
}

export type Judging = {
  wishes: Wishes
  now: Date
  /** Whose public holidays count, two letters. */
  federalState: string
  /** Reads whom an entry is for, and its fees. */
  readWishes: ReadWishes
}

/** Whether there is anything to judge by. */
export function wishesSomething({ ages, groups, languages, open, free, checked }: Wishes): boolean {
  return ages.length + groups.length + languages.length > 0 || open !== null || free || checked
}

/** What an entry does not say excludes nobody; what was wished is met only where the entry says so. */
export function judge(service: Service, { wishes, now, federalState, readWishes }: Judging): Verdict {
  const { ages, groups, languages, open, free, checked } = wishes
  const unmet: GivenUp[] = []
  if (checked && !isFresh(service, now)) unmet.push('checked')
  if (free && !costsNothing(service, readWishes)) unmet.push('free')
  if (open !== null && !isOpen(service, open, now, federalState)) unmet.push('open')
  if (languages.length > 0 && !speaksOneOf(service, languages)) unmet.push('language')
  return {
    excluded: ages.length > 0 && ages.every((age) => !admits(service, age)),
    unmet,
    fits:
      (isForAges(service) && ages.some((age) => admits(service, age) && age.from === age.to)) ||
      (groups.length > 0 && isForOneOf(service, groups, readWishes)),
  }
}

/** Whether somebody checked it within a year. A plain document asks for no check, but may have one. */
function isFresh({ assured_date: day }: Service, now: Date): boolean {
  if (day === undefined) return false
  const { kind } = freshnessOf({ assured_date: day, source_kind: 'service' }, germanDay(now))
  return kind === 'fresh' || kind === 'due'
}

function isForAges({ minimum_age: from, maximum_age: to }: Service): boolean {
  return from !== undefined || to !== undefined
}

function admits({ minimum_age: from, maximum_age: to }: Service, age: AgeRange): boolean {
  return age.to >= (from ?? 0) && age.from <= (to ?? Number.POSITIVE_INFINITY)
}

/** Ages that make an entry one for children, young or old people; years. */
const CHILDREN_UP_TO = 14
const YOUTH_UP_TO = 27
const SENIORS_FROM = 50

function isForOneOf(service: Service, groups: readonly Group[], readWishes: ReadWishes): boolean {
  const { minimum_age: from = 0, maximum_age: to = Number.POSITIVE_INFINITY } = service
  const named = new Set(readWishes(service.eligibility_description ?? '').groups)
  if (to <= CHILDREN_UP_TO) named.add('children')
  if (to <= YOUTH_UP_TO && to > CHILDREN_UP_TO) named.add('youth')
  if (from >= SENIORS_FROM) named.add('seniors')
  return groups.some((group) => named.has(group))
}

/** Characters of a page that are read for whether something is free. */
const PAGE_START = 4_000

/**
 * Free for everybody: "free with a pass, otherwise 20 euros" names a figure and is not. A page has no fees of its own; it
 * is quoted, and meets the wish when it speaks of something free.
 */
function costsNothing(
  { fees_description: fees, cost_options: options, source_kind: kind, description }: Service,
  read: ReadWishes,
): boolean {
  if (kind === 'document') return read(description.slice(0, PAGE_START)).free
  const priced = options.filter(({ amount }) => amount !== undefined)
  if (priced.length > 0) return priced.every(({ amount }) => amount === 0)
  return fees !== undefined && !/\d/.test(fees) && read(fees).free
}

function speaksOneOf({ languages }: Service, wished: readonly string[]): boolean {
  return languages.some(({ code }) => code !== undefined && wished.includes(code.split('-')[0] ?? code))
}

function isOpen(service: Service, open: 'now' | 'today', now: Date, federalState: string): boolean {
  if (service.status !== 'active') return false
  const opening = openingState(service, now, federalState)
  if (opening.kind === 'open') return true
  return (
    open === 'today' &&
    opening.kind === 'closed' &&
    opening.opensAt !== null &&
    germanDay(opening.opensAt) === germanDay(now)
  )
}

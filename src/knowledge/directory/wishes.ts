/** What somebody wants of a service beside what it is about. Read from words by `understanding/read-wishes.ts`. */

/** Years, both included. */
export type AgeRange = { from: number; to: number }

/** Groups that an entry may name as those it is for. */
export const GROUPS = [
  'children',
  'youth',
  'seniors',
  'family',
  'low_income',
  'disability',
  'migration',
] as const
export type Group = (typeof GROUPS)[number]

export type Wishes = {
  /** Everybody the help may be for, by age; empty: not known. */
  ages: readonly AgeRange[]
  groups: readonly Group[]
  /** ISO 639: one of these should be spoken. */
  languages: readonly string[]
  open: 'now' | 'today' | null
  free: boolean
  /** Only what somebody checked lately. */
  checked: boolean
  /** Asks for a place to go to at once, whatever it offers. */
  goes: boolean
}

export const NO_WISHES: Wishes = {
  ages: [],
  groups: [],
  languages: [],
  open: null,
  free: false,
  checked: false,
  goes: false,
}

/** Wishes that are given up, one by one in this order, when nothing fitting is left otherwise. */
export const WISHES_GIVEN_UP = ['checked', 'free', 'open', 'language'] as const
export type GivenUp = (typeof WISHES_GIVEN_UP)[number]

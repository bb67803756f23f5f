import { areaKey, areaKeys } from './area-name.ts'
import type { Desk } from './desk.ts'

/** Postcodes that begin alike by so many digits lie side by side within a town. */
const SHARED_DIGITS = 4

/**
 * Areas around one: those that its desks serve besides, and postcodes that share four digits with it. Anywhere is none.
 * @param area as the tenant said it
 * @param known every area name and postcode of the directory
 */
export function neighboursOf(area: string, desks: readonly Desk[], known: readonly string[]): string[] {
  const own = new Set(areaKeys(area))
  const ofDesks = desks
    .filter((desk) => desk.areas.some((name) => own.has(areaKey(name))))
    .flatMap((desk) => desk.areas)
  const beginnings = [...own].filter(isPostcode).map((key) => key.slice(0, SHARED_DIGITS))
  const nearby = [...known, ...desks.flatMap((desk) => desk.areas)].filter(
    (name) => isPostcode(name) && beginnings.includes(name.slice(0, SHARED_DIGITS)),
  )
  return [...new Set([...ofDesks, ...nearby])].filter((name) => name !== '*' && !own.has(areaKey(name)))
}

const isPostcode = (name: string): boolean => /^\d{5}$/.test(name)

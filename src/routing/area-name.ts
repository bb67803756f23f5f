/** Area names as people write them, brought to one spelling for comparison. */

import { foldLetters } from '../knowledge/understanding/fold.ts'

/**
 * One spelling per name: letters as everywhere (`fold.ts`); spaces and hyphens do not count. Never shown to anyone.
 */
export function areaKey(name: string): string {
  return foldLetters(name).replaceAll(/[^\p{Letter}\p{Number}]/gu, '')
}

const POSTCODE = /(?<!\d)\d{5}(?!\d)/

/** All keys an asker's area can be found by: "04315 Neustadt" is also its postcode and its name alone. */
export function areaKeys(area: string): string[] {
  const postcode = POSTCODE.exec(area)?.[0]
  const keys = postcode ? [area, postcode, area.replace(postcode, ' ')] : [area]
  return [...new Set(keys.map(areaKey))].filter((key) => key !== '')
}

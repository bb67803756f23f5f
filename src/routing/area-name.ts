/** Area names as people write them, brought to one spelling for comparison. */

/**
 * One spelling per name: case, spaces and hyphens do not count, ß is ss, umlauts are ae, oe, ue, other accents are
 * dropped. Never shown to anyone.
 */
export function areaKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .normalize('NFKD')
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '')
}

const POSTCODE = /(?<!\d)\d{5}(?!\d)/

/** All keys an asker's area can be found by: "04315 Neustadt" is also its postcode and its name alone. */
export function areaKeys(area: string): string[] {
  const postcode = POSTCODE.exec(area)?.[0]
  const keys = postcode ? [area, postcode, area.replace(postcode, ' ')] : [area]
  return [...new Set(keys.map(areaKey))].filter((key) => key !== '')
}

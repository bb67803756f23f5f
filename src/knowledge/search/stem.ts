/**
 * German stemmer CISTEM, case-insensitive form (Weißweiler & Fraser, "Developing a Stemmer for German Based
 * on a Comparative Analysis of Publicly Available Stemmers", GSCL 2017).
 * @param word folded: lower case, umlauts already plain
 */
export function stem(word: string): string {
  // Letter groups that belong together become one sign each while endings come off.
  let rest = (word.length > 6 && word.startsWith('ge') ? word.slice(2) : word)
    .replaceAll('sch', '$')
    .replaceAll('ei', '%')
    .replaceAll('ie', '&')
    .replace(/(.)\1/g, '$1*')
  while (rest.length > 3) {
    const shorter = rest.length > 5 ? rest.replace(/(?:e[mr]|nd)$/, '') : rest
    const next = shorter === rest ? rest.replace(/[tesn]$/, '') : shorter
    if (next === rest) break
    rest = next
  }
  return rest.replace(/(.)\*/g, '$1$1').replaceAll('%', 'ei').replaceAll('&', 'ie').replaceAll('$', 'sch')
}

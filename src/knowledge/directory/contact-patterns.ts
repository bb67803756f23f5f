/** The German words that mark phones, addresses and hours in plain text; the words themselves stand in vocabulary/. */

import patterns from '../../../vocabulary/contact-patterns.json' with { type: 'json' }

export const contactPatterns = patterns

/** A regular expression source that matches any of the phrases, longest first. */
export function anyOf(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join('|')
}

import { z } from 'zod'
import { readYaml } from './vocabulary.ts'

/** Words and phrases with commas between. */
const words = z.string().transform((text, issue) => {
  const phrases = text.split(',').map((phrase) => phrase.trim())
  if (phrases.includes('')) issue.addIssue('has a comma without words beside it')
  return phrases
})

const redactionSchema = z.strictObject({
  street_endings: words,
  certain_street_endings: words,
  street_beginnings: words,
  street_links: words,
  units: words,
  english_street_words: words,
  number_labels: words,
  introductions: words,
  name_labels: words,
  introductions_of_full_names: words,
  titles: words,
  name_links: words,
  after_names: words,
  closings: words,
})

/** What `vocabulary/redaction.yaml` holds; each list is explained there. */
export type RedactionWords = z.infer<typeof redactionSchema>

/** @throws Error of one line naming the file, the place in it and what is wrong */
export function loadRedactionWords(path: string): RedactionWords {
  return readYaml(path, redactionSchema)
}

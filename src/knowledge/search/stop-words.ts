import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { parseYaml } from '../vocabulary.ts'
import { foldedWords } from './fold.ts'

/** The words without meaning of their own, folded, in the language a text is written in. */
export type StopWords = (language: string | null) => ReadonlySet<string>

const file = z.record(z.string().regex(/^[a-z]{2}$/), z.string())

/**
 * Reads `vocabulary/stop-words.yaml`: ISO 639-1 code → words between spaces. A language that is not there
 * gets the first list, the one of the directory itself.
 * @throws Error naming the file when it is not of that form
 */
export function loadStopWords(path: string): StopWords {
  const parsed = file.safeParse(parseYaml(readFileSync(path, 'utf8'), path))
  if (!parsed.success) throw new Error(`${path}: must map a language code to words between spaces`)
  const lists = new Map(Object.entries(parsed.data).map(([code, text]) => [code, new Set(foldedWords(text))]))
  const first = lists.values().next().value ?? new Set<string>()
  return (language) => lists.get(language ?? '') ?? first
}

import { FluentBundle, FluentResource } from '@fluent/bundle'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The text of one locale key. Throws on a key no locale has: a missing word is a bug, not a blank. */
export type Words = (key: string, args?: Record<string, string | number>) => string

/** Words in a language (ISO 639-1); an unknown language reads English. */
export type WordsFor = ((language: string) => Words) & { languages: readonly string[] }

/** The languages to try, after the reader's own. */
const FALLBACK = ['en', 'de']

/**
 * Reads every `<folder>/<language>/*.ftl`.
 * @throws Error naming the file when a locale file does not parse or repeats a key
 */
export function loadWords(folder: string): WordsFor {
  const languages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  const bundles = new Map(languages.map((language) => [language, loadBundle(folder, language)]))

  const wordsFor = (language: string): Words => {
    const order = [language, ...FALLBACK].flatMap((name) => bundles.get(name) ?? [])
    return (key, args) => {
      for (const bundle of order) {
        const pattern = bundle.getMessage(key)?.value
        if (pattern) return format(bundle, key, pattern, args)
      }
      throw new Error(`locales: no text for "${key}" in ${[language, ...FALLBACK].join(', ')}`)
    }
  }
  return Object.assign(wordsFor, { languages })
}

function loadBundle(folder: string, language: string): FluentBundle {
  // Isolation marks are invisible characters in what people copy (phone numbers); right-to-left text is isolated
  // by the writer of the locale file where it is needed.
  const bundle = new FluentBundle(language, { useIsolating: false })
  for (const file of readdirSync(join(folder, language)).filter((name) => name.endsWith('.ftl'))) {
    const path = join(folder, language, file)
    const errors = bundle.addResource(new FluentResource(readFileSync(path, 'utf8')))
    if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'does not parse'}`)
  }
  return bundle
}

function format(
  bundle: FluentBundle,
  key: string,
  pattern: Parameters<FluentBundle['formatPattern']>[0],
  args: Record<string, string | number> | undefined,
): string {
  const errors: Error[] = []
  const text = bundle.formatPattern(pattern, args ?? null, errors)
  if (errors.length > 0) throw new Error(`locales: "${key}": ${errors[0]?.message ?? 'cannot be formatted'}`)
  return text
}

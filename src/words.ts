import { FluentBundle, FluentResource } from '@fluent/bundle'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** The text of one locale key. Throws on a key no locale has: a missing word is a bug, not a blank. */
export type Words = (key: string, args?: Record<string, string | number>) => string

/**
 * Words in a language. A language that is not offered reads English, as a whole: no message mixes two languages.
 * `languages`: in which tenants are written to. `staffLanguages`: in which colleagues, partners and editors read too.
 */
export type WordsFor = ((language: string) => Words) & {
  languages: readonly string[]
  staffLanguages: readonly string[]
}

/** How an installation addresses people, where a language has two ways: German `Sie` or `du`. */
export type AddressForm = 'sie' | 'du'

/** The language every other one is measured by. */
const COMPLETE = 'de'
/** Who has chosen none that we speak reads this. */
const INTERNATIONAL = 'en'
/** Of other languages tenants need none of these; every other file is for them. */
const STAFF_FILES: ReadonlySet<string> = new Set(['partner', 'staff', 'template', 'upkeep'])

type Language = {
  bundle: FluentBundle
  familiar: FluentBundle
  keys: ReadonlySet<string>
  isOffered: boolean
}

/**
 * Reads every `<folder>/<language>/*.ftl`, and `<folder>/<language>/du/*.ftl` with the messages that differ where people
 * are addressed in the familiar form.
 * @param addressForm asked again for every word: it may change while the product runs
 * @throws Error naming the file when a locale file does not parse, repeats a key, or changes one there is not
 */
export function loadWords(folder: string, addressForm: () => AddressForm = () => 'sie'): WordsFor {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  const whole = keysIn(join(folder, COMPLETE), () => true)
  const forTenants = keysIn(join(folder, COMPLETE), (file) => !STAFF_FILES.has(file))
  const known = new Map(names.map((name) => [name, loadLanguage(folder, name, forTenants)]))
  const hasAll = (name: string): boolean => [...whole].every((key) => known.get(name)?.keys.has(key))
  const languages = names.filter((name) => known.get(name)?.isOffered)

  const wordsFor = (language: string): Words => {
    const order = orderFor(language)
      .flatMap((name) => known.get(name) ?? [])
      .filter(({ isOffered }) => isOffered)
    return (key, args) => {
      for (const { bundle, familiar } of order) {
        const spoken = addressForm() === 'du' ? familiar : bundle
        const pattern = spoken.getMessage(key)?.value
        if (pattern) return format(spoken, key, pattern, args)
      }
      throw new Error(`locales: no text for "${key}" in ${orderFor(language).join(', ')}`)
    }
  }
  return Object.assign(wordsFor, { languages, staffLanguages: names.filter(hasAll) })
}

/** What a plain language lacks is said in the language it is the plain form of. */
function orderFor(language: string): string[] {
  return [...new Set([language, spokenLanguage(language), INTERNATIONAL, COMPLETE])]
}

/** ISO 639-1 of a language we write: plain German is German to whoever searches, routes or listens. */
export function spokenLanguage(language: string): string {
  return language.split('-')[0] ?? language
}

/** Plain German is a language of its own here: chosen by the tenant, never detected. */
export const PLAIN_GERMAN = 'de-plain'

/** The first language of a colleague in which there are words for staff. */
export function staffLanguageOf({ staffLanguages }: WordsFor, speaks: readonly string[]): string {
  return speaks.find((language) => staffLanguages.includes(language)) ?? COMPLETE
}

function loadLanguage(folder: string, language: string, forTenants: ReadonlySet<string>): Language {
  const path = join(folder, language)
  const bundle = filledBundle(language, filesIn(path))
  const keys = keysIn(path, () => true)
  const isOffered = [...forTenants].every((key) => keys.has(key))
  return { bundle, familiar: familiarBundle(path, language, keys) ?? bundle, keys, isOffered }
}

/** The whole language in the familiar form, for messages refer to one another; null when it has none. */
function familiarBundle(path: string, language: string, keys: ReadonlySet<string>): FluentBundle | null {
  const overlay = filesIn(join(path, 'du'))
  if (overlay.length === 0) return null
  const bundle = filledBundle(language, filesIn(path))
  for (const file of overlay) {
    const resource = readResource(file)
    const unknown = resource.body.find(({ id }) => !keys.has(id))
    if (unknown) throw new Error(`${file}: changes "${unknown.id}", which ${language} does not have`)
    bundle.addResource(resource, { allowOverrides: true })
  }
  return bundle
}

function filledBundle(language: string, files: readonly string[]): FluentBundle {
  // In right-to-left text every name, number and address that is put in stands by itself, or its parts change places.
  // Elsewhere the marks would only be invisible characters in what people copy.
  const bundle = new FluentBundle(writtenAs(language), { useIsolating: isRightToLeft(language) })
  for (const file of files) {
    const errors = bundle.addResource(readResource(file))
    if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? 'does not parse'}`)
  }
  return bundle
}

export function isRightToLeft(language: string): boolean {
  return new Intl.Locale(language).maximize().script === 'Arab'
}

/**
 * A number or name that stands in no message of a locale file, so that right-to-left text around it does not turn its
 * parts round (Unicode Annex 9: first strong isolate).
 */
export function isolated(words: Words, text: string): string {
  return isRightToLeft(words('language-tag')) ? `\u2068${text}\u2069` : text
}

/** What readers of these words call a language (ISO 639-1): "Türkisch". A code that is none is named as it is. */
export function languageName(words: Words, language: string): string {
  try {
    return new Intl.DisplayNames([words('language-tag')], { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}

/** BCP 47 with digits as on phones, doors and letters in Germany, and its calendar. */
export function writtenAs(tag: string): string {
  return new Intl.Locale(tag, { numberingSystem: 'latn', calendar: 'gregory', hourCycle: 'h23' }).toString()
}

function keysIn(path: string, isWanted: (file: string) => boolean): Set<string> {
  const files = filesIn(path).filter((file) => isWanted(basename(file, '.ftl')))
  return new Set(files.flatMap((file) => readResource(file).body.map(({ id }) => id)))
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith('.ftl'))
    .map((name) => join(path, name))
}

function readResource(file: string): FluentResource {
  return new FluentResource(readFileSync(file, 'utf8'))
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

/** What tells that a text is in a language: its own messages, nobody else's, and its letters. */

import { FluentResource } from '@fluent/bundle'
import { globSync, readFileSync } from 'node:fs'
import { spokenLanguage, type Words } from '../../src/words.ts'

const ARGUMENT = '§'

/** A pattern for a message with anything put in; `args` choose among its variants. */
export function shapeOf(words: Words, key: string, args: Record<string, string | number>): RegExp {
  const anything = new Proxy(args, {
    has: () => true,
    getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
    get: (given, name) => Reflect.get(given, name) ?? ARGUMENT,
  })
  const parts = words(key, anything).split(ARGUMENT)
  return new RegExp(
    parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('[^]*?'),
  )
}

const SHORTEST = 14

/** Texts of other languages' messages for tenants that the language itself does not use, without what is put in. */
export function foreignTexts(languages: readonly string[], language: string): string[] {
  const own = textsOf(language).join('\n')
  const others = languages.filter((other) => other !== language).flatMap(textsOf)
  return [...new Set(others)].filter((text) => !own.includes(text))
}

function textsOf(language: string): string[] {
  return globSync(`locales/${language}/*.ftl`)
    .filter((file) => !/(partner|staff|template|upkeep)\.ftl$/.test(file))
    .flatMap((file) => new FluentResource(readFileSync(file, 'utf8')).body)
    .flatMap(({ value }) => stringsIn(value))
    .flatMap((text) => text.split('\n'))
    .map((text) => text.trim())
    .filter((text) => (text.match(/\p{L}/gu)?.length ?? 0) >= SHORTEST)
}

function stringsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  if (Array.isArray(part)) return part.flatMap(stringsIn)
  if (typeof part !== 'object' || part === null) return []
  return 'variants' in part
    ? (part.variants as { value: unknown }[]).flatMap(({ value }) => stringsIn(value))
    : []
}

const SCRIPTS: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/gu,
  fa: /\p{Script=Arabic}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  uk: /\p{Script=Cyrillic}/gu,
}

/** The share of a text's letters that are of its language's script; commands, names and references are of another. */
export function scriptShare(text: string, language: string): number {
  const bare = text.replaceAll(/\/[a-z]+\b/g, '')
  const letters = bare.match(/\p{L}/gu)?.length ?? 0
  const own = bare.match(SCRIPTS[spokenLanguage(language)] ?? /\p{Script=Latin}/gu)?.length ?? 0
  return letters === 0 ? 1 : own / letters
}

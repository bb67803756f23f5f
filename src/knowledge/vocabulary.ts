import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load, YAMLException } from 'js-yaml'
import type { z } from 'zod'
import { helplinesSchema, type Helpline } from './crisis/helplines.ts'
import { reviewsSchema, type CrisisReviews } from './crisis/reviews.ts'
import {
  crisisCommonSchema,
  crisisKindSchema,
  type CrisisCommon,
  type CrisisKindRules,
} from './crisis/rules.ts'
import { sensesSchema, type SenseWords } from './learned/sense-words.ts'
import { conversationSchema, type ConversationWords } from './understanding/conversation-words.ts'
import { datesSchema, type DateWords } from './understanding/date-words.ts'
import { languagesSchema, type LanguageWords } from './understanding/language-words.ts'
import { signalsSchema, type SignalWords } from './understanding/signal-words.ts'
import { topicsSchema, type TopicWords } from './understanding/topic-words.ts'
import { wishesSchema, type WishWords } from './understanding/wish-words.ts'
import { CRISIS_KINDS, type CrisisKind } from './understanding/understanding.ts'

export type CrisisLanguage = {
  language: string
  common: CrisisCommon
  kinds: { kind: CrisisKind; file: CrisisKindRules }[]
}

export type CrisisVocabulary = { languages: CrisisLanguage[] }

/** The field's words as data, read from `vocabulary/` and checked. */
export type Vocabulary = {
  crisis: CrisisVocabulary
  helplines: Helpline[]
  reviews: CrisisReviews
  topics: Record<string, TopicWords>
  signals: Record<string, SignalWords>
  dates: Record<string, DateWords>
  wishes: Record<string, WishWords>
  senses: Record<string, SenseWords>
  conversation: Record<string, ConversationWords>
  languages: LanguageWords
}

/**
 * Reads and checks the whole vocabulary.
 * @throws Error of one line naming the file, the place in it and what is wrong
 */
export function loadVocabulary(folder: string): Vocabulary {
  return {
    crisis: { languages: readCrisis(join(folder, 'crisis')) },
    helplines: readYaml(join(folder, 'helplines.yaml'), helplinesSchema),
    reviews: readYaml(join(folder, 'crisis', 'reviews.yaml'), reviewsSchema),
    topics: readPerLanguage(join(folder, 'topics'), topicsSchema),
    signals: readPerLanguage(join(folder, 'signals'), signalsSchema),
    dates: readPerLanguage(join(folder, 'dates'), datesSchema),
    wishes: loadWishes(folder),
    senses: readPerLanguage(join(folder, 'senses'), sensesSchema),
    conversation: readPerLanguage(join(folder, 'conversation'), conversationSchema),
    languages: readYaml(join(folder, 'languages.yaml'), languagesSchema),
  }
}

/**
 * What search needs beside the concepts, read without the rest.
 * @throws Error of one line naming the file, the place in it and what is wrong
 */
export function loadWishes(folder: string): Record<string, WishWords> {
  return readPerLanguage(join(folder, 'wishes'), wishesSchema)
}

function readCrisis(folder: string): CrisisLanguage[] {
  return list(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name: language }) => {
      const path = (name: string) => join(folder, language, `${name}.yaml`)
      return {
        language,
        common: readYaml(path('common'), crisisCommonSchema),
        kinds: CRISIS_KINDS.filter((kind) => existsSync(path(kind))).map((kind) => ({
          kind,
          file: checkHazards(path(kind), kind, readYaml(path(kind), crisisKindSchema)),
        })),
      }
    })
}

/** Fire, gas and carbon monoxide have opposite instructions: a rule that does not say which is not usable. */
function checkHazards(path: string, kind: CrisisKind, file: CrisisKindRules): CrisisKindRules {
  const wrong = file.rules.findIndex((rule) => (rule.hazard !== undefined) !== (kind === 'fire_gas'))
  if (wrong === -1) return file
  const problem =
    kind === 'fire_gas' ? 'needs a hazard: fire, gas or carbon_monoxide' : 'must not have a hazard'
  throw new Error(`${path}: rules.${wrong}: "${file.rules[wrong]?.name}" ${problem}`)
}

function readPerLanguage<T>(folder: string, schema: z.ZodType<T>): Record<string, T> {
  const files = list(folder).filter((entry) => entry.name.endsWith('.yaml'))
  return Object.fromEntries(
    files.map(({ name }) => [name.slice(0, -'.yaml'.length), readYaml(join(folder, name), schema)]),
  )
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    throw new Error(`${folder}: cannot be read; the vocabulary folder is incomplete`, { cause: error })
  }
}

/** @throws Error of one line: file, place, problem */
export function readYaml<T>(path: string, schema: z.ZodType<T>): T {
  let source: string
  try {
    source = readFileSync(path, 'utf8')
  } catch (error) {
    throw new Error(`${path}: cannot be read`, { cause: error })
  }
  const parsed = schema.safeParse(parseYaml(source, path))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Error(
    `${path}: ${issue?.path.map(String).join('.') || 'the file'}: ${issue?.message ?? 'is not valid'}`,
  )
}

/** @throws Error for what parses but has no value: `*inner*` without quotes is an alias to YAML */
/** With js-yaml: 115 files in a sixth of the time that `yaml` takes, which keeps positions for messages (desks file). */
export function parseYaml(source: string, path: string): unknown {
  try {
    return load(source)
  } catch (error) {
    const why =
      error instanceof YAMLException
        ? `${error.reason} in line ${(error.mark?.line ?? 0) + 1}`
        : String(error)
    throw new Error(`${path}: ${why}`, { cause: error })
  }
}

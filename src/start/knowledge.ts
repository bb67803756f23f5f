import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import type { ModelConfig } from '../config.ts'
import { wordedAnswersSchema } from '../knowledge/answer/worded-answers.ts'
import { composeAnswer } from '../knowledge/answer/compose-answer.ts'
import type { Field } from '../knowledge/concepts/field.ts'
import { readField } from '../knowledge/concepts/read-field.ts'
import { crisisReply, nobodyYetReply } from '../knowledge/crisis/crisis-reply.ts'
import type { Directory } from '../knowledge/directory/directory.ts'
import type { DirectoryStore } from '../knowledge/directory/store.ts'
import { createAskedAbout } from '../knowledge/gaps/asked-about.ts'
import { createIsWord, loadRedactionWords } from '../knowledge/redaction-words.ts'
import { createRedact } from '../knowledge/redaction.ts'
import { createDirectory } from '../knowledge/search/create-directory.ts'
import { withBudget, type SpendTokens } from '../knowledge/search/budgeted-embedder.ts'
import type { Embedder } from '../knowledge/search/embedder.ts'
import { hashedEmbedder } from '../knowledge/search/hashed-embedder.ts'
import { createOpenAiEmbedder } from '../knowledge/search/openai-embedder.ts'
import type { EmbeddingModel, PassageStore } from '../knowledge/search/passage-store.ts'
import { createReadRemark } from '../knowledge/understanding/read-remark.ts'
import { createReadWishes, type ReadWishes } from '../knowledge/understanding/read-wishes.ts'
import { loadVocabulary, loadWishes, readYaml } from '../knowledge/vocabulary.ts'
import type { Database } from '../storage/database.ts'
import { periodsOf, spendTokens } from '../storage/model-use.ts'
import type { Knowledge } from '../workers/context.ts'
import { createBuiltIn, createReaders, loadLearned, vocabularyFolder } from './understanding.ts'

export const folder = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))

export const localesFolder = folder('locales')

export type DirectoryStores = { directory: DirectoryStore; passages: PassageStore }

export type Embedders = {
  /** The built-in one, or the one of an OpenAI-compatible endpoint when a model is configured. */
  target: Embedder
  /** How a model is asked whose vectors still answer; null: there is no endpoint any more. */
  of(model: EmbeddingModel): Embedder | null
}

/** @param options `spend`: what a model may cost; `maxRetries`: tries at once, beside those of a job */
export function createEmbedders(
  config: ModelConfig | null,
  options: { spend?: SpendTokens; maxRetries?: number } = {},
): Embedders {
  const { spend, ...more } = options
  if (!config) return { target: hashedEmbedder, of: ({ model }) => builtIn(model) }
  const { apiKey, baseUrl, embeddingModel, embeddingDimensions } = config
  const redact = loadRedact()
  const asked = (given: EmbeddingModel): Embedder => {
    const embedder = createOpenAiEmbedder({ apiKey, baseUrl, ...given, redact, ...more })
    return spend ? withBudget(embedder, spend) : embedder
  }
  return {
    target: asked({ model: embeddingModel, dimension: embeddingDimensions }),
    of: (model) => builtIn(model.model) ?? asked(model),
  }
}

const builtIn = (model: string): Embedder | null => (model === hashedEmbedder.model ? hashedEmbedder : null)

/**
 * What the configured model may cost in a day and a month, the directory and the questions each (L6): many questions keep
 * no entry from being embedded, and no tenant uses up what is for all.
 */
export function embeddingBudget(
  db: Database,
  { embeddingBudget: most }: ModelConfig,
  now: () => Date,
): SpendTokens {
  return (tokens, question) => {
    const { day, month } = periodsOf(now())
    const tenant = question?.tenantId ?? null
    return spendTokens(db, question ? 'question' : 'embedding', tokens, [
      ...(tenant === null ? [] : [{ subject: tenant, period: day, most: most.perTenantAndDay }]),
      { subject: '', period: day, most: most.perDay },
      { subject: '', period: month, most: most.perMonth },
    ])
  }
}

let field: Field | null = null

/**
 * The concepts of the field, read once in a process.
 * @throws Error one line naming the file and place
 */
export function loadField(): Field {
  return (field ??= readField(vocabularyFolder))
}

let redact: ((text: string) => string) | null = null

/**
 * Takes out of a text what must not leave the house (L2), read once in a process.
 * @throws Error one line naming the file and place
 */
export function loadRedact(): (text: string) => string {
  if (redact !== null) return redact
  const { concepts, stopWords } = loadField()
  const { topics, signals, wishes, dates, crisis, languages } = loadVocabulary(vocabularyFolder)
  const worded = readYaml(`${vocabularyFolder}/worded-answers.yaml`, wordedAnswersSchema)
  const words = loadRedactionWords(`${vocabularyFolder}/redaction.yaml`)
  const { given_names: _given, family_names: _family, ...announcing } = words
  const wordsOf = (language: 'de' | 'en') =>
    createIsWord([
      concepts.map(({ labels }) => labels[language]),
      [...stopWords(language)],
      [topics, signals, wishes, dates, languages.words, worded.plain].map((of) => of[language]),
      crisis.languages.filter((of) => of.language === language),
      language === 'de' ? [languages.loans, worded.claims, worded.titles, worded.denials, announcing] : [],
    ])
  redact = createRedact(words, { isGerman: wordsOf('de'), isEnglish: wordsOf('en') })
  return redact
}

let readWishes: ReadWishes | null = null

/**
 * What a message wishes beside its topic, read once in a process.
 * @throws Error one line naming the file and place
 */
export function loadReadWishes(): ReadWishes {
  return (readWishes ??= createReadWishes(loadWishes(vocabularyFolder)))
}

/** The directory as bot, commands and evaluation ask it: one code path. */
export function openDirectory(
  stores: DirectoryStores,
  embedders: Embedders,
  now: () => Date,
  log: Logger,
): Directory {
  return createDirectory({
    store: stores.directory,
    passages: stores.passages,
    embedder: embedders.target,
    embedderOf: embedders.of,
    field: loadField(),
    readWishes: loadReadWishes(),
    now,
    onEmbeddingFailure: (error) =>
      log.warn({ code: error instanceof Error ? error.name : 'unknown' }, 'a question could not be embedded'),
  })
}

/** Areas change with an import only; every message asks for them. */
const AREAS_KEPT_MS = 30_000

/** A directory that asks for its areas now and then only. */
export function rememberingAreas(directory: Directory): Directory {
  let known: { areas: Promise<string[]>; until: number } | null = null
  return {
    ...directory,
    areas: () => {
      if (!known || known.until < Date.now()) {
        const areas = directory.areas()
        known = { areas, until: Date.now() + AREAS_KEPT_MS }
        areas.catch(() => (known = null))
      }
      return known.areas
    },
  }
}

let known: Omit<Knowledge, 'directory'> | null = null

/**
 * What needs no storage, read once in a process: about a second's work.
 * @throws Error one line naming the file and place
 */
export function loadKnowledge(): Omit<Knowledge, 'directory'> {
  known ??= readKnowledge()
  return known
}

function readKnowledge(): Omit<Knowledge, 'directory'> {
  const vocabulary = loadVocabulary(vocabularyFolder)
  return {
    ...createBuiltIn(createReaders(vocabulary, loadField()), loadLearned()),
    crisisReply: (question) => crisisReply(question, vocabulary.helplines),
    nobodyYetReply: (question) => nobodyYetReply(question, vocabulary.helplines),
    askedAbout: createAskedAbout(loadField()),
    readWishes: loadReadWishes(),
    readRemark: createReadRemark(vocabulary),
    composeAnswer,
  }
}

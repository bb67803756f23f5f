import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import type { ModelConfig } from '../config.ts'
import { composeAnswer } from '../knowledge/answer/compose-answer.ts'
import type { Field } from '../knowledge/concepts/field.ts'
import { readField } from '../knowledge/concepts/read-field.ts'
import { crisisReply } from '../knowledge/crisis/crisis-reply.ts'
import { createCrisisScreen } from '../knowledge/crisis/screen.ts'
import type { Directory } from '../knowledge/directory/directory.ts'
import type { DirectoryStore } from '../knowledge/directory/store.ts'
import { createAskedAbout } from '../knowledge/gaps/asked-about.ts'
import { loadRedactionWords } from '../knowledge/redaction-words.ts'
import { createRedact } from '../knowledge/redaction.ts'
import { createDirectory } from '../knowledge/search/create-directory.ts'
import type { Embedder } from '../knowledge/search/embedder.ts'
import { hashedEmbedder } from '../knowledge/search/hashed-embedder.ts'
import { createOpenAiEmbedder } from '../knowledge/search/openai-embedder.ts'
import type { PassageStore } from '../knowledge/search/passage-store.ts'
import { createReadWishes, type ReadWishes } from '../knowledge/understanding/read-wishes.ts'
import { createUnderstand } from '../knowledge/understanding/understand.ts'
import { loadVocabulary, loadWishes } from '../knowledge/vocabulary.ts'
import type { Knowledge } from '../workers/context.ts'

const folder = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))

export const localesFolder = folder('locales')
export const vocabularyFolder = folder('vocabulary')

export type DirectoryStores = { directory: DirectoryStore; passages: PassageStore }

/** The built-in embedder, or the one of an OpenAI-compatible endpoint when a model is configured. */
export function chooseEmbedder(model: ModelConfig | null): Embedder {
  if (!model) return hashedEmbedder
  return createOpenAiEmbedder({
    apiKey: model.apiKey,
    baseUrl: model.baseUrl,
    model: model.embeddingModel,
    dimension: model.embeddingDimensions,
    redact: createRedact(loadRedactionWords(`${vocabularyFolder}/redaction.yaml`)),
  })
}

let field: Field | null = null

/**
 * The concepts of the field, read once in a process.
 * @throws Error one line naming the file and place
 */
export function loadField(): Field {
  return (field ??= readField(vocabularyFolder))
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
  embedder: Embedder,
  now: () => Date,
  log: Logger,
): Directory {
  return createDirectory({
    store: stores.directory,
    passages: stores.passages,
    embedder,
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
  const screen = createCrisisScreen(vocabulary.crisis)
  return {
    screen,
    crisisReply: (question) => crisisReply({ ...question, helplines: vocabulary.helplines }),
    understand: createUnderstand(vocabulary, screen),
    askedAbout: createAskedAbout(loadField()),
    readWishes: loadReadWishes(),
    composeAnswer,
  }
}

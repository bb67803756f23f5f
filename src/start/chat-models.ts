import type { Logger } from 'pino'
import type { ModelConfig } from '../config.ts'
import type { FetchFile } from '../cases/outbound.ts'
import { createOrdinaryWords, numberWordsSchema } from '../knowledge/answer/ordinary-words.ts'
import { createPhraseAnswer, type PhraseAnswer } from '../knowledge/answer/phrase-answer.ts'
import { wordedAnswersSchema } from '../knowledge/answer/worded-answers.ts'
import { createOpenAiChat, type ChatModel } from '../knowledge/chat-model.ts'
import { loadPrompt, type Prompt } from '../knowledge/prompt.ts'
import { createTranscribe, type Transcribe } from '../knowledge/transcription.ts'
import { createLanguageOf, type LanguageOf } from '../knowledge/translation/language-of.ts'
import { createAskTranslation, type AskTranslation } from '../knowledge/translation/translate.ts'
import { createLanguageDetector } from '../knowledge/understanding/detect-language.ts'
import { createDayFinder } from '../knowledge/understanding/find-days.ts'
import {
  createAskUnderstanding,
  type AskUnderstanding,
} from '../knowledge/understanding/model-understanding.ts'
import { loadVocabulary, readYaml } from '../knowledge/vocabulary.ts'
import type { Database } from '../storage/database.ts'
import type { JobContext } from '../workers/context.ts'
import { createTranscribeVoice, type TranscribeVoice } from '../workers/tenant/transcribe.ts'
import { createUnderstandWithModel } from '../workers/tenant/consult-model.ts'
import { createPhrase } from '../workers/tenant/phrase.ts'
import { createTranslator } from '../workers/translation/translate.ts'
import { folder, loadField, loadRedact } from './knowledge.ts'
import { loadPrivateIn } from './translation-names.ts'
import { vocabularyFolder } from './understanding.ts'

type Parts = { db: Database; now: () => Date; log: Logger }

/** Lets a configured model write down voice notes, within its own bounds; null: none is configured. */
export function openTranscription(
  config: ModelConfig | null,
  parts: Parts & { fetchFile: FetchFile },
): TranscribeVoice | null {
  const transcribe = createTranscription(config)
  return config && transcribe
    ? createTranscribeVoice({ ...parts, budget: config.transcriptionBudget, transcribe })
    : null
}

/** The configured model that writes down recordings; null: none is configured. */
export function createTranscription(config: ModelConfig | null): Transcribe | null {
  if (!config || config.transcriptionModel === null) return null
  const { apiKey, baseUrl, transcriptionModel } = config
  return createTranscribe({ apiKey, baseUrl, model: transcriptionModel })
}

/** What a chat model does for a conversation, each within its own bounds; without one nothing. */
export function openChatModels(
  config: ModelConfig | null,
  parts: Parts,
): Pick<JobContext, 'phrase' | 'understandWithModel' | 'translator' | 'asksModel'> {
  const phraseAnswer = createPhrasing(config)
  const askUnderstanding = createModelReading(config)
  const translating = createTranslating(config)
  if (!config || !phraseAnswer || !askUnderstanding) return { asksModel: config !== null }
  const bounded = { ...parts, budget: config.chatBudget }
  return {
    phrase: createPhrase({ ...bounded, phraseAnswer }),
    understandWithModel: createUnderstandWithModel({ ...bounded, askUnderstanding }),
    translator: translating && createTranslator({ ...bounded, ...translating }),
    asksModel: true,
  }
}

/** Lets the configured chat model word the answers; null: none is configured. */
export function createPhrasing(config: ModelConfig | null): PhraseAnswer | null {
  if (!config || config.chatModel === null) return null
  const { apiKey, baseUrl, chatModel } = config
  const { concepts, stopWords } = loadField()
  const { dates, languages } = loadVocabulary(vocabularyFolder)
  const detect = createLanguageDetector(languages)
  const numbers = readYaml(`${vocabularyFolder}/number-words.yaml`, numberWordsSchema)
  const worded = readYaml(`${vocabularyFolder}/worded-answers.yaml`, wordedAnswersSchema)
  return createPhraseAnswer({
    chat: createOpenAiChat({ apiKey, baseUrl, model: chatModel }),
    prompt: loadPrompt(folder('prompts/answer.md'), ['language', 'count']),
    redact: loadRedact(),
    ordinaryWords: createOrdinaryWords({
      concepts,
      stopWords,
      dates,
      common: languages.words,
      numbers,
      worded,
    }),
    detectLanguage: (text) => detect(text).language,
  })
}

/** Tokens of the translation of a whole message of Telegram. */
const WHOLE_MESSAGE = 4000

/** Lets the configured chat model translate between people; null: it is not asked to. */
export function createTranslating(
  config: ModelConfig | null,
): { askTranslation: AskTranslation; languageOf: LanguageOf } | null {
  if (!config?.translate || config.chatModel === null) return null
  const { apiKey, baseUrl, chatModel } = config
  const { languages } = loadVocabulary(vocabularyFolder)
  const detectLanguage = createLanguageDetector(languages)
  return {
    languageOf: createLanguageOf(detectLanguage, languages.known),
    askTranslation: createAskTranslation({
      chat: createOpenAiChat({ apiKey, baseUrl, model: chatModel, longestAnswer: WHOLE_MESSAGE }),
      prompt: loadPrompt(folder('prompts/translate.md'), ['language']),
      privateIn: loadPrivateIn(),
      detectLanguage,
      languages: languages.known,
    }),
  }
}

/** Tokens of an answer that holds nothing but codes. */
const CODES_ALONE = 200

export const understandPrompt = folder('prompts/understand.md')

/** Lets the configured chat model read messages beside the rules; null: none is configured. */
export function createModelReading(config: ModelConfig | null): AskUnderstanding | null {
  const chat = createReadingChat(config)
  return chat && readingWith(chat, understandPrompt)
}

/** The configured chat model, for answers that hold nothing but codes; null: none is configured. */
export function createReadingChat(config: ModelConfig | null): ChatModel | null {
  if (!config || config.chatModel === null) return null
  const { apiKey, baseUrl, chatModel } = config
  return createOpenAiChat({ apiKey, baseUrl, model: chatModel, longestAnswer: CODES_ALONE })
}

/** @throws Error of one line, when it has another form, or other slots */
export function loadUnderstandPrompt(file: string): Prompt<'today' | 'topics' | 'languages'> {
  return loadPrompt(file, ['today', 'topics', 'languages'])
}

/**
 * Lets a chat model read messages by a version of the prompt.
 * @throws Error of one line, when the prompt has another form
 */
export function readingWith(chat: ChatModel, promptFile: string): AskUnderstanding {
  const { dates, languages } = loadVocabulary(vocabularyFolder)
  return createAskUnderstanding({
    chat,
    prompt: loadUnderstandPrompt(promptFile),
    redact: loadRedact(),
    languages: languages.known,
    daysIn: createDayFinder(dates),
  })
}

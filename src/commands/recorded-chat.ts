import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { ChatModel } from '../knowledge/chat-model.ts'
import { Refusal } from './run-command.ts'

/** What a model answered to one message under one version of a prompt; null: nothing of the form asked for. */
export type Recording = { prompt: string; message: string; answer: unknown }

const recordingSchema = z.strictObject({ prompt: z.string(), message: z.string(), answer: z.unknown() })

/** @throws Refusal naming the line that is no recording */
export function readRecordings(path: string): Recording[] {
  if (!existsSync(path)) throw new Refusal(`--recordings ${path}: cannot be read; give a file of JSON lines`)
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return []
      try {
        return [recordingSchema.parse(JSON.parse(line))]
      } catch {
        throw new Refusal(`${path}:${index + 1}: must be JSON with "prompt", "message" and "answer"`)
      }
    })
}

/** Answers without a network what was recorded. @param messageOf the message that this data was made of */
export function recordedChat(
  recordings: readonly Recording[],
  prompt: string,
  messageOf: (data: string) => string,
): ChatModel {
  const answers = new Map(
    recordings.filter((one) => one.prompt === prompt).map(({ message, answer }) => [message, answer]),
  )
  return {
    longestAnswer: 0,
    ask: async ({ data, schema }) => schema.parse(answers.get(messageOf(data)) ?? null),
  }
}

/** The same model, with what it answers kept in `recordings`. */
export function recordingChat(
  chat: ChatModel,
  prompt: string,
  { messageOf, recordings }: { messageOf: (data: string) => string; recordings: Recording[] },
): ChatModel {
  return {
    longestAnswer: chat.longestAnswer,
    ask: async (question) => {
      const recording: Recording = { prompt, message: messageOf(question.data), answer: null }
      recordings.push(recording)
      const answer = await chat.ask(question)
      recording.answer = answer
      return answer
    },
  }
}

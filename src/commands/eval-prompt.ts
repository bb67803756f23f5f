import { defineCommand } from 'citty'
import Table from 'cli-table3'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { readConfig, useGermanTime } from '../config.ts'
import type { ChatModel } from '../knowledge/chat-model.ts'
import { mergeUnderstanding } from '../knowledge/understanding/merge-understanding.ts'
import type { AskUnderstanding, ModelUnderstanding } from '../knowledge/understanding/model-understanding.ts'
import {
  CRISIS_KINDS,
  TOPIC_IDS,
  URGENCIES,
  type Understanding,
} from '../knowledge/understanding/understanding.ts'
import { germanDay } from '../knowledge/understanding/days.ts'
import {
  createReadingChat,
  loadUnderstandPrompt,
  readingWith,
  understandPrompt,
} from '../start/chat-models.ts'
import { loadKnowledge } from '../start/knowledge.ts'
import { readRecordings, recordedChat, recordingChat, type Recording } from './recorded-chat.ts'
import { Refusal, runCommandLine } from './run-command.ts'
import {
  SCORED_FIELDS,
  scoreUnderstanding,
  type Label,
  type Score,
  type Understood,
} from './score-understanding.ts'

const labelled = z
  .looseObject({
    id: z.string().min(1),
    text: z.string(),
    language: z.string(),
    crisis: z.enum(CRISIS_KINDS).nullable(),
    topics: z.array(z.enum(TOPIC_IDS)).min(1),
    urgency: z.enum(URGENCIES),
    wants_human: z.boolean(),
    deadline: z.iso.date().nullable(),
  })
  .transform(({ text, wants_human: wantsHuman, ...label }) => ({ text, label: { ...label, wantsHuman } }))
type Labelled = { text: string; label: Label }

/** Nobody waits here: as long as a slow model may take. */
const PATIENCE_MS = 60_000
const AT_ONCE = 4

const evalPrompt = defineCommand({
  meta: {
    name: 'eval:prompt',
    description:
      'Runs a version of the prompt against labelled messages and scores rules alone, model alone and both merged',
  },
  args: {
    prompt: { type: 'string', default: understandPrompt, description: 'The prompt' },
    messages: {
      type: 'string',
      required: true,
      description: 'JSON lines: id, text, language, crisis, topics, urgency, wants_human, deadline',
    },
    recordings: { type: 'string', description: 'Answers of before instead of the configured endpoint' },
    record: { type: 'string', description: 'File to write the answers of the endpoint to' },
    today: {
      type: 'string',
      description: 'YYYY-MM-DD, the day of the messages; the present day unless given',
    },
  },
  run: async ({ args }) => {
    const today = args.today ?? germanDay(new Date())
    if (!z.iso.date().safeParse(today).success)
      throw new Refusal(`--today ${today}: must be a day like 2026-11-23`)
    if (!existsSync(args.prompt)) throw new Refusal(`--prompt ${args.prompt}: cannot be read; give its path`)
    const { name, version } = loadUnderstandPrompt(args.prompt)
    const messages = readMessages(args.messages)
    const sent = new Map<string, string>()
    const messageOf = (data: string) => sent.get(data) ?? ''
    const recorded: Recording[] = []
    const chat = chatOf(args.recordings, `${name}.${version}`, { messageOf, recorded })
    const ask = readingWith(chat, args.prompt)
    const { understand } = loadKnowledge()
    const rules = messages.map(({ text }) =>
      understand(text, { today, tenantLanguage: null, platformLanguage: null }),
    )
    const heard = await askAll(messages, { ask, today, sent })
    if (args.record !== undefined) write(args.record, recorded)
    print(`${name}.${version}`, messages, { rules, heard })
  },
})

function chatOf(
  recordings: string | undefined,
  prompt: string,
  { messageOf, recorded }: { messageOf: (data: string) => string; recorded: Recording[] },
): ChatModel {
  if (recordings !== undefined) {
    const known = readRecordings(recordings)
    if (!known.some((one) => one.prompt === prompt))
      throw new Refusal(`${recordings}: holds nothing of ${prompt}; record it with --record FILE`)
    return recordedChat(known, prompt, messageOf)
  }
  const chat = createReadingChat(readConfig().model)
  if (chat === null)
    throw new Refusal('no chat model: set OPENAI_API_KEY and CHAT_MODEL, or give --recordings FILE')
  return recordingChat(chat, prompt, { messageOf, recordings: recorded })
}

async function askAll(
  messages: readonly Labelled[],
  { ask, today, sent }: { ask: AskUnderstanding; today: string; sent: Map<string, string> },
): Promise<(ModelUnderstanding | null)[]> {
  const heard: (ModelUnderstanding | null)[] = []
  for (let from = 0; from < messages.length; from += AT_ONCE) {
    const asked = messages.slice(from, from + AT_ONCE).map(async ({ text }) => {
      const prepared = ask(text, today)
      sent.set(prepared.data, text)
      return prepared.ask(AbortSignal.timeout(PATIENCE_MS)).catch(() => null)
    })
    heard.push(...(await Promise.all(asked)))
  }
  return heard
}

function print(
  prompt: string,
  messages: readonly Labelled[],
  { rules, heard }: { rules: readonly Understanding[]; heard: readonly (ModelUnderstanding | null)[] },
): void {
  const scored = (understood: readonly Understood[]) =>
    scoreUnderstanding(messages.map(({ label }, index) => ({ label, understood: understood[index]! })))
  const scores = {
    rules: scored(rules),
    model: scored(heard.map(alone)),
    merged: scored(rules.map((one, index) => mergeUnderstanding(one, heard[index]!))),
  }
  const answered = heard.filter((one) => one !== null).length
  console.log(`${prompt}: ${answered} of ${messages.length} messages answered in the form asked for`)
  const table = new Table({
    head: ['field', 'n', 'rules', 'model', 'merged'],
    style: { head: [], border: [] },
  })
  for (const field of SCORED_FIELDS) {
    const { n } = scores.rules[field]
    table.push([field, n, ...Object.values(scores).map((of) => percent(of[field]))])
  }
  console.log(table.toString())
  for (const field of SCORED_FIELDS) {
    const [of, model, merged] = [scores.rules, scores.model, scores.merged].map((one) => rounded(one[field]))
    const { n } = scores.rules[field]
    console.log(JSON.stringify({ prompt, field, n, answered, rules: of, model, merged }))
  }
}

/** What the model says by itself, by the same rule that nothing is an emergency without a danger. */
function alone(model: ModelUnderstanding | null): Understood {
  if (model === null) return null
  const { danger, language, topics, wantsHuman, deadline } = model
  const urgency = model.urgency === 'emergency' ? 'high' : model.urgency
  return {
    language: language ?? 'und',
    crisis: danger?.kind ?? null,
    topics,
    urgency: danger === null ? urgency : 'emergency',
    wantsHuman,
    deadline,
  }
}

const percent = ({ score }: Score): string => (score === null ? '–' : `${(score * 100).toFixed(1)} %`)
const rounded = ({ score }: Score): number | null => (score === null ? null : Math.round(score * 1e4) / 1e4)

function readMessages(path: string): Labelled[] {
  if (!existsSync(path))
    throw new Refusal(`--messages ${path}: cannot be read; give the path of a file of JSON lines`)
  const messages = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((written, index) => {
      if (written.trim() === '') return []
      const parsed = labelled.safeParse(parseJson(written))
      if (parsed.success) return [parsed.data]
      const field = parsed.error.issues[0]?.path.join('.') || 'the line'
      throw new Refusal(
        `${path}:${index + 1}: ${field} is missing or wrong; write a labelled message as JSON`,
      )
    })
  if (messages.length === 0) throw new Refusal(`${path}: holds no messages; write one JSON object a line`)
  return messages
}

function write(path: string, recordings: readonly Recording[]): void {
  try {
    writeFileSync(path, recordings.map((one) => `${JSON.stringify(one)}\n`).join(''))
  } catch {
    throw new Refusal(`--record ${path}: cannot be written; give a path in a folder that exists`)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

useGermanTime()
await runCommandLine('eval:prompt', evalPrompt)

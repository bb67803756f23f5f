import { defineCommand } from 'citty'
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { useGermanTime } from '../config.ts'
import { germanDay } from '../knowledge/understanding/days.ts'
import { loadKnowledge } from '../start/knowledge.ts'
import { Refusal, runCommandLine } from './run-command.ts'

const line = z.looseObject({ id: z.string().min(1), text: z.string() })

useGermanTime()
await runCommandLine(
  'eval:understanding',
  defineCommand({
    meta: {
      name: 'eval:understanding',
      description: "Runs every message through the bot's own understanding",
    },
    args: {
      messages: { type: 'string', required: true, description: 'JSON lines {"id","text"}' },
      out: { type: 'string', required: true, description: 'Where the JSON lines of the result go' },
      today: {
        type: 'string',
        description: 'YYYY-MM-DD, the day of the messages; the present day unless given',
      },
    },
    run: ({ args }) => {
      const today = args.today ?? germanDay(new Date())
      if (!z.iso.date().safeParse(today).success)
        throw new Refusal(`--today ${today}: must be a day like 2026-11-23`)
      const { understand } = loadKnowledge()
      const results = readMessages(args.messages).map(({ id, text }) => {
        const { language, crisis, topics, urgency, wantsHuman, deadline } = understand(text, {
          today,
          tenantLanguage: null,
          platformLanguage: null,
        })
        return JSON.stringify({ id, language, crisis, topics, urgency, wants_human: wantsHuman, deadline })
      })
      write(args.out, results.map((result) => `${result}\n`).join(''))
      console.log(`${results.length} messages understood, written to ${args.out}`)
    },
  }),
)

function readMessages(path: string): z.infer<typeof line>[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new Refusal(`--messages ${path}: cannot be read; give the path of a file of JSON lines`)
  }
  return text.split('\n').flatMap((written, index) => {
    if (written.trim() === '') return []
    const parsed = line.safeParse(parseJson(written))
    if (parsed.success) return [parsed.data]
    throw new Refusal(`${path}:${index + 1}: must be JSON with "id" and "text"; mend or remove the line`)
  })
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch {
    throw new Refusal(`--out ${path}: cannot be written; give a path in a folder that exists`)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

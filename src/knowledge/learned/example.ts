import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { CRISIS_KINDS, TOPIC_IDS, URGENCIES } from '../understanding/understanding.ts'
import { HAZARDS } from '../crisis/rules.ts'

export const ROLES = ['victim', 'witness', 'doer'] as const
/** Who writes about violence or a child in danger. `doer`: who hurts somebody, or fears to. */
export type Role = (typeof ROLES)[number]

/** The day on which the examples say "tomorrow": their deadlines count from it. */
export const EXAMPLES_TODAY = '2026-11-23'

const exampleSchema = z
  .strictObject({
    text: z.string().trim().min(1),
    language: z.string().regex(/^[a-z]{2}$|^und$/),
    crisis: z.enum(CRISIS_KINDS).nullable(),
    /** In `fire_gas`. */
    hazard: z.enum(HAZARDS).optional(),
    /** In `violence` and `child_danger`. */
    role: z.enum(ROLES).optional(),
    /** Best first; each is a good answer. */
    topics: z.array(z.enum(TOPIC_IDS)).min(1).max(3),
    urgency: z.enum(URGENCIES),
    wants_human: z.boolean(),
    deadline: z.iso.date().nullable(),
    /** No danger, but sounds like one on purpose. */
    lookalike: z.literal(true).optional(),
  })
  .refine(({ urgency, crisis }) => (urgency === 'emergency') === (crisis !== null), {
    message: 'urgency is emergency if, and only if, there is a crisis',
  })
  .refine(({ crisis, hazard }) => (hazard !== undefined) === (crisis === 'fire_gas'), {
    message: 'fire_gas needs a hazard, and nothing else has one',
  })
  .refine(
    ({ crisis, role }) => (role !== undefined) === (crisis === 'violence' || crisis === 'child_danger'),
    {
      message: 'violence and child_danger need a role, and nothing else has one',
    },
  )

/** An invented message and what it means. */
export type Example = z.infer<typeof exampleSchema>

/**
 * All examples of a folder of `.jsonl` files, by name of file.
 * @throws Error of one line: file, line, problem
 */
export function readExamples(folder: string): Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => parseExamples(readFileSync(join(folder, name), 'utf8'), join(folder, name)))
}

function parseExamples(source: string, path: string): Example[] {
  return source.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    const parsed = exampleSchema.safeParse(parseJson(line))
    if (parsed.success) return [parsed.data]
    const [issue] = parsed.error.issues
    throw new Error(
      `${path}:${at + 1}: ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'is not valid'}`,
    )
  })
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

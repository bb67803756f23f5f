import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { parseYaml } from './vocabulary.ts'

const frontMatter = z.strictObject({
  name: z.string().min(1),
  version: z.number().int().positive(),
  slots: z.array(z.string().regex(/^[a-z_]+$/)),
})

/** A prompt of `prompts/`, whose slots are known. */
export type Prompt<Slot extends string> = {
  name: string
  version: number
  filled(values: Readonly<Record<Slot, string>>): string
}

/**
 * Reads a prompt. @param slots those that the program fills
 * @throws Error of one line, when the file has another form, or other slots
 */
export function loadPrompt<Slot extends string>(path: string, slots: readonly Slot[]): Prompt<Slot> {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]+)$/.exec(readFileSync(path, 'utf8')) ?? []
  if (head === undefined || body === undefined) throw new Error(`${path}: begins with no front matter (---)`)
  const parsed = frontMatter.safeParse(parseYaml(head, path))
  if (!parsed.success) throw new Error(`${path}: the front matter must be name, version and slots`)
  const { name, version, slots: named } = parsed.data
  const used = [...body.matchAll(/\{\{(.*?)\}\}/g)].map(([, slot = '']) => slot)
  const known: readonly string[] = slots
  for (const slot of [...used, ...named]) {
    if (!known.includes(slot) || !named.includes(slot)) throw new Error(`${path}: unknown slot {{${slot}}}`)
  }
  for (const slot of slots) {
    if (!used.includes(slot)) throw new Error(`${path}: slot {{${slot}}} is missing`)
  }
  const isSlot = (text: string): text is Slot => known.includes(text)
  return {
    name,
    version,
    filled: (values) =>
      body.trim().replaceAll(/\{\{(.*?)\}\}/g, (_, slot: string) => (isSlot(slot) ? values[slot] : '')),
  }
}

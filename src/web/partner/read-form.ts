import { z } from 'zod'
import type { Form } from './port.ts'

/** Bytes; the longest entry of a real directory takes some thousand. */
export const LARGEST_FORM = 64 * 1024
/** Names of the fields begin with this, so that none is taken for another part of the form. */
export const CELL = 'cell-'
const LONGEST_NOTE = 2000

const schema = z.object({
  form: z.uuid(),
  seen: z.string().regex(/^[0-9a-f]{64}$|^$/),
  answer: z.enum(['confirm', 'correct', 'end', 'new_link']),
  note: z.string().max(LONGEST_NOTE).default(''),
})

export type FormRead = { kind: 'form'; form: Form } | { kind: 'bad' }

/** Reads `application/x-www-form-urlencoded`: what is not whole and in UTF-8 is refused, not guessed. */
export function readForm(bytes: ArrayBuffer): FormRead {
  const text = textOf(bytes)
  if (text === null) return { kind: 'bad' }
  const values = new URLSearchParams(text)
  const read = schema.safeParse(Object.fromEntries([...values].filter(([name]) => !name.startsWith(CELL))))
  if (!read.success) return { kind: 'bad' }
  const { form: id, seen, answer: kind, note } = read.data
  if (kind !== 'correct') return { kind: 'form', form: { id, seen, kind } }
  const written = Object.fromEntries(
    [...values]
      .filter(([name]) => name.startsWith(CELL))
      .map(([name, value]) => [name.slice(CELL.length), value]),
  )
  return { kind: 'form', form: { id, seen, kind, written, note } }
}

function textOf(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // URLSearchParams would put a replacement character for bytes that are no UTF-8.
    decodeURIComponent(text.replaceAll('+', ' '))
    return text.includes('%00') ? null : text
  } catch {
    return null
  }
}

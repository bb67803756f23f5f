import { createHash } from 'node:crypto'
import type { Reply } from '../../cases/outbound.ts'
import { areaKey } from '../../routing/area-name.ts'
import type { JobContext } from '../context.ts'
import { say, type Situation } from './situation.ts'

/** Telegram shows rows of three words well; at most eight buttons stand below a message in all. */
const AREAS_PER_ROW = 2
const MOST_AREA_BUTTONS = 4

/** The question where the tenant lives; null when we know, or when there is nothing to choose from. */
export async function askArea(context: JobContext, situation: Situation): Promise<Reply | null> {
  if (situation.tenant.area !== null) return null
  const areas = await context.knowledge.directory.areas()
  if (areas.length < 2 || areas.length > MOST_AREA_BUTTONS) return null
  const buttons = areas.map((name) => ({ action: 'area' as const, id: areaId(name), label: name }))
  const rows = Array.from({ length: Math.ceil(buttons.length / AREAS_PER_ROW) }, (_, row) =>
    buttons.slice(row * AREAS_PER_ROW, (row + 1) * AREAS_PER_ROW),
  )
  return say(situation.words('tenant-ask-area'), rows)
}

/** Names of places; none where the directory does not answer, for help in danger waits for nothing (C1). */
export async function areasIfKnown({ knowledge }: JobContext): Promise<readonly string[]> {
  try {
    return await knowledge.directory.areas()
  } catch {
    return []
  }
}

const AREAS_NAMED = 8

/** Somebody named a place that the directory has no entry for. */
export function unknownPlace({ words }: Situation, areas: readonly string[]): Reply {
  return say(words('tenant-place-unknown', { areas: areas.slice(0, AREAS_NAMED).join(', ') }))
}

/** The area a button stands for; null for one that is gone. */
export function areaById(id: string, areas: readonly string[]): string | null {
  return areas.find((name) => areaId(name) === id) ?? null
}

/** The longest area name, in words. */
const LONGEST_NAME = 4

/** The one area a text names in whole words. */
export function areaNamedIn(text: string, areas: readonly string[]): string | null {
  const spoken = text.split(/[^\p{Letter}\p{Number}]+/u).filter(Boolean)
  const runs = new Set(
    spoken.flatMap((_, start) =>
      Array.from({ length: LONGEST_NAME }, (_unused, length) =>
        areaKey(spoken.slice(start, start + length + 1).join('')),
      ),
    ),
  )
  const named = areas.filter((name) => runs.has(areaKey(name)))
  return named.length === 1 ? (named[0] ?? null) : null
}

/**
 * A text without the area it names: that filters what is found, and says nothing of what is needed. A text that holds
 * nothing else stays as it is.
 */
export function withoutArea(text: string, area: string | null): string {
  if (area === null) return text
  const key = areaKey(area)
  const spoken = [...text.matchAll(/[\p{Letter}\p{Number}]+/gu)]
  for (const [start, { index: from }] of spoken.entries()) {
    for (const last of spoken.slice(start, start + LONGEST_NAME)) {
      const to = last.index + last[0].length
      if (areaKey(text.slice(from, to)) !== key) continue
      const rest = `${text.slice(0, from)} ${text.slice(to)}`
      return /[\p{Letter}\p{Number}]/u.test(rest) ? rest : text
    }
  }
  return text
}

function areaId(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 16)
}

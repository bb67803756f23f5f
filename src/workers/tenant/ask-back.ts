/** One question back, when its answer would change ours; nobody has to answer it. */
import { randomUUID } from 'node:crypto'
import type { Reply } from '../../cases/outbound.ts'
import type { Service } from '../../knowledge/directory/service.ts'
import type { AgeRange, Wishes } from '../../knowledge/directory/wishes.ts'
import type { JobContext } from '../context.ts'
import { askArea } from './area.ts'
import type { ConversationState } from './conversation.ts'
import { say, type Situation } from './situation.ts'

/** At most eight buttons stand below a message; four belong to the answer. */
const MOST_AGE_BUTTONS = 4
const BUTTONS_PER_ROW = 2

export type AskedBack = { reply: Reply; ages?: NonNullable<ConversationState['answer']>['ages'] }

/** Where the tenant lives, else for whom it is; null when neither would change what is shown. */
export async function askBack(
  context: JobContext,
  situation: Situation,
  services: readonly Service[],
  { ages }: Pick<Wishes, 'ages'>,
): Promise<AskedBack | null> {
  const area = services.some(isForSomeAreas) ? await askArea(context, situation) : null
  if (area) return { reply: area }
  return ages.length === 0 ? askAge(situation, services) : null
}

/** What is for everybody everywhere stays where it is, wherever the tenant lives. */
function isForSomeAreas({ service_areas: areas }: Service): boolean {
  return areas.length > 0 && areas.every(({ name }) => name.trim() !== '*')
}

function askAge({ words }: Situation, services: readonly Service[]): AskedBack | null {
  const ranges = ageRanges(services)
  const exclude = ranges.some((one) => ranges.some((other) => one.to < other.from))
  if (!exclude || ranges.length > MOST_AGE_BUTTONS) return null
  const id = randomUUID().slice(0, 8)
  const buttons = ranges.map((range, index) => ({
    action: 'age' as const,
    id: `${id}.${index}`,
    label: ageText(range, words),
  }))
  const rows = Array.from({ length: Math.ceil(buttons.length / BUTTONS_PER_ROW) }, (_, row) =>
    buttons.slice(row * BUTTONS_PER_ROW, (row + 1) * BUTTONS_PER_ROW),
  )
  return { reply: say(words('tenant-ask-age'), rows), ages: { id, ranges } }
}

/** The age a button stands for; null for one that is gone. */
export function ageById(id: string, { answer }: ConversationState): AgeRange | null {
  const [asked, index] = id.split('.')
  return answer?.ages?.id === asked ? (answer?.ages?.ranges[Number(index)] ?? null) : null
}

/** The id of the button whose range holds an age; null when no age was asked, or none of them does. */
export function ageButton(age: number, { answer }: ConversationState): string | null {
  const index = answer?.ages?.ranges.findIndex(({ from, to }) => age >= from && age <= to) ?? -1
  return answer?.ages && index !== -1 ? `${answer.ages.id}.${index}` : null
}

const YOUNGEST = 0
const OLDEST = 120

/** Each age range that an entry is for, once, the youngest first. */
function ageRanges(services: readonly Service[]): AgeRange[] {
  const ranges = services.flatMap(({ minimum_age: from, maximum_age: to }) =>
    from === undefined && to === undefined ? [] : [{ from: from ?? YOUNGEST, to: to ?? OLDEST }],
  )
  const once = new Map(ranges.map((range) => [`${range.from}-${range.to}`, range]))
  return [...once.values()].sort((one, other) => one.from - other.from || one.to - other.to)
}

function ageText({ from, to }: AgeRange, words: Situation['words']): string {
  if (to >= OLDEST) return words('answer-age-from', { from })
  return from <= YOUNGEST ? words('answer-age-to', { to }) : words('answer-age-range', { from, to })
}

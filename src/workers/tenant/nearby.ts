/** Where can I go right now: what is near a shared location and open. */
import { rounded, type Coordinates } from '../../knowledge/directory/distance.ts'
import { NO_WISHES } from '../../knowledge/directory/wishes.ts'
import type { JobContext } from '../context.ts'
import { find, soughtBy, type Found, type Sought } from './find.ts'
import { questionText } from './last-question.ts'
import { say, understand, type Reaction, type Situation } from './situation.ts'
import { spokenLanguage } from '../../words.ts'

/** A location sent later than this after an answer is a question of its own. */
const ANSWERS_WITHIN_MS = 30 * 60_000

/**
 * The nearest places that are open now: of what was asked just before, else for small everyday emergencies. The location
 * lives for this answer alone: no state, message or log of ours holds it, nor its distances, which would give it back.
 */
export async function answerLocation(
  context: JobContext,
  situation: Situation,
  place: Coordinates,
): Promise<Reaction> {
  const sought = (await soughtBefore(context, situation)) ?? anywhereToGo(situation)
  const found = await find(context, situation, {
    ...sought,
    wishes: { ...sought.wishes, open: 'now', goes: true },
    from: rounded(place),
  })
  if (found.reply) return { reply: withoutMore(found.reply), unkept: true }
  return { reply: say(situation.words('tenant-nowhere-to-go')) }
}

async function soughtBefore(context: JobContext, situation: Situation): Promise<Sought | null> {
  const { answer } = situation.conversation
  const at = Date.parse(answer?.answeredAt ?? '')
  if (!answer || !(situation.now.getTime() - at <= ANSWERS_WITHIN_MS)) return null
  const text = await questionText(context, situation, answer)
  return text === null
    ? null
    : soughtBy(
        context.knowledge,
        situation.tenant.area,
        text,
        understand(context, situation, text),
        answer.age,
      )
}

/** Whoever is there now may live anywhere. */
function anywhereToGo({ language }: Situation): Sought {
  return {
    text: '',
    area: null,
    language: spokenLanguage(language),
    topics: ['small_emergency'],
    wishes: { ...NO_WISHES, goes: true },
    from: null,
  }
}

/** Further places would need the location again, which is not kept. */
function withoutMore(reply: NonNullable<Found['reply']>): NonNullable<Found['reply']> {
  return { ...reply, buttons: reply.buttons.map((row) => row.filter(({ action }) => action !== 'more')) }
}

/** How a location is shared, where a place is asked for and lies somewhere that we know. */
export function locationHint(
  { tenant, words }: Situation,
  { wishes }: Sought,
  { services }: Found,
): string | null {
  const placed = services.some(({ service_at_locations: places }) =>
    places.some(({ location }) => location.latitude !== undefined),
  )
  return wishes.goes && placed && tenant.platform === 'telegram' ? words('tenant-share-location') : null
}

/** One look into the directory, and the answer made of it. */
import { randomUUID } from 'node:crypto'
import type { Reply } from '../../cases/outbound.ts'
import type { Coordinates } from '../../knowledge/directory/distance.ts'
import type { Service } from '../../knowledge/directory/service.ts'
import type { AgeRange, Wishes } from '../../knowledge/directory/wishes.ts'
import { asPlaceToGo } from '../../knowledge/understanding/place-to-go.ts'
import type { TopicId, Understanding } from '../../knowledge/understanding/understanding.ts'
import { neighboursOf } from '../../routing/neighbours.ts'
import { spokenLanguage } from '../../words.ts'
import type { JobContext, Knowledge } from '../context.ts'
import { withoutArea } from './area.ts'
import type { Situation } from './situation.ts'

/** Services shown in one answer; *more* pages on. */
const SERVICES_PER_ANSWER = 3

/** On the first page a service this much worse than the best one would only distract; *more* still shows it. */
const SHARE_OF_BEST = 0.5

/** What is looked for. */
export type Sought = {
  text: string
  area: string | null
  language: string | null
  topics: readonly TopicId[]
  wishes: Wishes
  from: Coordinates | null
}

export type Found = {
  id: string
  reply: Reply | null
  /** Services shown up to now, those of earlier pages included. */
  shown: number
  /** What this page shows, best first. */
  services: Service[]
}

/** What a message looks for. `age`: for whom, when that was asked and told. */
export function soughtBy(
  { readWishes }: Pick<Knowledge, 'readWishes'>,
  area: string | null,
  text: string,
  { topics, language }: Pick<Understanding, 'topics' | 'language'>,
  age: AgeRange | null = null,
): Sought {
  const read = readWishes(text)
  return {
    ...asPlaceToGo(topics, age ? { ...read, ages: [age] } : read),
    text: withoutArea(text, area),
    area,
    language: language === 'und' ? null : language,
    from: null,
  }
}

export async function find(
  context: JobContext,
  situation: Situation,
  sought: Sought,
  offset = 0,
): Promise<Found> {
  const { directory, composeAnswer } = context.knowledge
  const { desks, federalState } = situation.routing.organisation
  const { area, wishes, from } = sought
  const language = spokenLanguage(situation.language)
  const id = randomUUID()
  // The first notice tells of models: what comes before it goes to none (G1).
  const wasTold = situation.tenant.noticeGivenAt !== null
  const result = await directory.search({
    text: sought.text,
    area,
    language: sought.language,
    topics: sought.topics,
    limit: SERVICES_PER_ANSWER + 1,
    offset,
    neighbours: area === null ? [] : neighboursOf(area, desks, await directory.areas()),
    filter: { wishes, federalState },
    from,
    tenantId: situation.tenant.id,
    wordsAlone: !wasTold,
  })
  if (result.abstained || result.hits.length === 0) return { id, reply: null, shown: offset, services: [] }
  const best = Math.max(...result.hits.map(({ score }) => score))
  const good = offset > 0 ? result.hits : result.hits.filter(({ score }) => score >= best * SHARE_OF_BEST)
  const hits = good.slice(0, SERVICES_PER_ANSWER)
  const services = hits.map(({ service }) => service)
  const asked = { question: sought.text, services, language, tenantId: situation.tenant.id }
  // Nobody checks a model's sentences for being plain.
  const mayPhrase = wasTold && situation.language === language
  const reply = composeAnswer({
    hits,
    phrasing: (mayPhrase ? await context.phrase?.(asked) : null) ?? null,
    hasMore: result.hits.length > hits.length,
    answerId: id,
    words: situation.words,
    language,
    federalState,
    now: situation.now,
    wishes,
    givenUp: result.givenUp,
    nothingIn: result.fromNeighbours ? area : null,
    from,
  })
  return { id, reply, shown: offset + hits.length, services }
}

import { createHash } from 'node:crypto'
import type { Service } from '../directory/service.ts'
import { wordsOf, type MatchConcepts } from '../concepts/match-concepts.ts'
import { countedWords } from './fold.ts'
import {
  ANYWHERE,
  areaTerm,
  conceptTerm,
  FIRST_TOPIC,
  languageTerm,
  PAUSED,
  topicTerm,
  wordTerms,
} from './terms.ts'

/** One service as it is searched. */
export type Passage = {
  serviceId: string
  /** Term → how often, at most 255; words of the title count `TITLE_WEIGHT` times. */
  terms: ReadonlyMap<string, number>
  /** Number of terms counted, for the length of an entry in its score; at most 65,535. */
  length: number
  /** Area terms, for the vector side. */
  areas: readonly string[]
  textHash: string
}

/** What of a service becomes a vector. */
export type EmbeddedText = {
  serviceId: string
  text: string
  /** SHA-256 (hex) of `text`: a new phone number does not pay for a new vector (P4). */
  textHash: string
}

/** Changes whenever an entry would be indexed differently, so that the next run indexes everything again. */
export const SCHEME = 'stem-gram4-concept-3'

/** A name says more than a sentence; 3 to 10 made no difference that the development questions can tell. */
const TITLE_WEIGHT = 4
/** What is longer is a book put into a field; its start says what it is about. */
const LONGEST_TEXT = 32_000
/** About 3,000 tokens of German: below the limit of every common embedding model (8,191). */
const LONGEST_EMBEDDED = 8_000

/** Whether tenants may be told of it at all. */
export function isFindable(service: Service): boolean {
  return service.status !== 'inactive' && service.status !== 'defunct'
}

type Texts = { title: string; body: string }

function textsOf(service: Service): Texts {
  return {
    title: joined([service.name, service.alternate_name]),
    body: joined([
      service.organization.name,
      service.description,
      service.eligibility_description,
      service.application_process,
      service.fees_description,
      ...service.taxonomy_terms.map((term) => term.name),
      ...service.languages.map((language) => language.name),
      ...service.service_at_locations.flatMap(({ location }) => [
        location.name,
        ...location.addresses.map((address) => `${address.address_1} ${address.city}`),
      ]),
    ]).slice(0, LONGEST_TEXT),
  }
}

export function embeddedText(service: Service): EmbeddedText {
  const { title, body } = textsOf(service)
  const text = `${title}\n${body}`.slice(0, LONGEST_EMBEDDED)
  return { serviceId: service.id, text, textHash: createHash('sha256').update(text).digest('hex') }
}

/** @param matchConcepts finds the concepts that an entry names */
export function passageOf(service: Service, matchConcepts: MatchConcepts): Passage {
  const { title, body } = textsOf(service)
  const terms = new Map<string, number>()
  let length = 0
  const count = (field: string, weight: number): void => {
    for (const [word, times] of countedWords(field)) {
      for (const term of wordTerms(word)) {
        terms.set(term, Math.min(255, (terms.get(term) ?? 0) + times * weight))
        length += times * weight
      }
    }
    for (const line of field.split('\n')) {
      for (const { meanings } of matchConcepts(wordsOf(line), service.language)) {
        for (const { concept } of meanings) {
          const term = conceptTerm(concept.id)
          terms.set(term, Math.min(255, (terms.get(term) ?? 0) + weight))
        }
      }
    }
  }
  count(title, TITLE_WEIGHT)
  count(body, 1)

  const areas = servedAreas(service)
  for (const signal of [...areas, ...spokenLanguages(service)]) terms.set(signal, 1)
  if (service.status === 'temporarily closed') terms.set(PAUSED, 1)
  for (const [rank, topic] of topics(service).entries()) terms.set(topic, Math.max(1, FIRST_TOPIC - rank))

  const { textHash } = embeddedText(service)
  return { serviceId: service.id, terms, length: Math.min(65_535, length), areas, textHash }
}

/**
 * Where a service helps. Its own postcodes count beside the names it gives, so that somebody who knows only
 * their postcode finds what is around the corner. An entry that names no area is not hidden: it counts as
 * anywhere.
 */
function servedAreas(service: Service): string[] {
  const named = service.service_areas.map((area) => areaTerm(area.name)).filter((term) => term !== '@')
  if (named.length === 0) return [ANYWHERE]
  const postcodes = service.service_at_locations.flatMap(({ location }) =>
    location.addresses.map((address) => areaTerm(address.postal_code)).filter((term) => term !== '@'),
  )
  return [...new Set([...named, ...postcodes])]
}

function topics(service: Service): string[] {
  return service.taxonomy_terms.flatMap((term) =>
    term.taxonomy === 'lotse-topic' && term.code ? [topicTerm(term.code)] : [],
  )
}

function spokenLanguages(service: Service): string[] {
  const codes = service.languages.flatMap((language) => language.code ?? [])
  return [...new Set([service.language, ...codes].map(languageTerm))]
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n')

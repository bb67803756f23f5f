import fc from 'fast-check'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { expect, test } from 'vitest'
import type { Reply } from '../../../src/cases/outbound.ts'
import { composeAnswer } from '../../../src/knowledge/answer/compose-answer.ts'
import { openingState } from '../../../src/knowledge/answer/opening-hours.ts'
import type { Service } from '../../../src/knowledge/directory/service.ts'
import { loadWords } from '../../../src/words.ts'
import { anyService } from './any-service.ts'

const wordsFor = loadWords('locales')
const now = new Date('2026-11-23T10:00:00+01:00')

function answer(services: Service[], language: string): Reply {
  return composeAnswer({
    hits: services.map((service) => ({ service, score: 1, lexical: 1, vector: 1 })),
    hasMore: true,
    answerId: 'answer',
    words: wordsFor(language),
    language,
    federalState: 'SN',
    now,
  })
}

const textOf = ({ spans }: Reply): string => spans.map((span) => span.text).join('')
const anyLanguage = fc.constantFrom('de', 'en', 'ar', 'und', '!')

test('T6: whatever three entries hold, the answer stays short, and no line of it is empty', () => {
  fc.assert(
    fc.property(fc.array(anyService, { minLength: 3, maxLength: 3 }), anyLanguage, (services, language) => {
      const text = textOf(answer(services, language))
      expect(text.length).toBeLessThanOrEqual(3000)
      const [intro, ...blocks] = text.split('\n\n')
      expect(intro).not.toBe('')
      expect(blocks).toHaveLength(3)
      for (const line of blocks.flatMap((block) => block.split('\n'))) expect(line.trim()).not.toBe('')
    }),
    { numRuns: 60 },
  )
})

/** Figures as numbers, so that `01` of a date is the `1` of the calendar. */
function figuresIn(text: string): number[] {
  return [...text.matchAll(/\p{Nd}+/gu)].map(([run]) => Number(run))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

/** Day, year and time of the moments that follow from the hours of an entry. */
function figuresOfOpening(service: Service): number[] {
  const all = [
    service,
    ...service.service_at_locations.map((place) => ({ ...service, service_at_locations: [place] })),
  ]
  return all.flatMap((part) => {
    const opening = openingState(part, now, 'SN')
    const at = opening.kind === 'open' ? opening.until : opening.kind === 'closed' ? opening.opensAt : null
    return at === null ? [] : [at.getDate(), at.getFullYear(), at.getHours(), at.getMinutes()]
  })
}

function phonesOf(service: Service) {
  const places = service.service_at_locations.flatMap((place) => [...place.phones, ...place.location.phones])
  return [...service.phones, ...places]
}

test('L4: every figure of an answer stands in the entry or follows from its hours', () => {
  fc.assert(
    fc.property(anyService, fc.constantFrom('de', 'en'), (service, language) => {
      const text = textOf(answer([service], language))
      const known = new Set([
        ...textsIn(service).flatMap(figuresIn),
        ...figuresOfOpening(service),
        // 12.5 is spelled 12,50 and 1200 is spelled 1.200
        ...service.cost_options.flatMap(({ amount }) =>
          figuresIn(amount?.toLocaleString('de', { minimumFractionDigits: 2 }) ?? ''),
        ),
      ])
      const dialled = new Set(
        phonesOf(service).map(({ number }) => parsePhoneNumberFromString(number, 'DE')?.number),
      )
      // Telephone numbers are spelled anew: they must be the same number.
      const rest = text.replaceAll(/^☎ ([+\d ()/-]+)/gmu, (line, number: string) =>
        dialled.has(parsePhoneNumberFromString(number, 'DE')?.number) ? '' : line,
      )
      expect(figuresIn(rest).filter((figure) => !known.has(figure))).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('L4: names and addresses are the entry’s own, at most shortened', () => {
  const oneLine = (text: string) => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
  const words = wordsFor('de')
  fc.assert(
    fc.property(anyService, (service) => {
      const reply = answer([service], 'de')
      const entry = textsIn(service).map(oneLine)
      const shown = reply.spans.flatMap((span) => (span.bold ? [span.text] : []))
      const addresses = textOf(reply)
        .split('\n')
        .flatMap((line) => (line.startsWith('📍 ') ? line.slice(3).split(', ') : []))
      for (const part of [...shown, ...addresses]) {
        if (part === words('answer-unnamed')) continue
        const kept = part.replace(/ …$/, '')
        const ofEntry = entry.some((text) => text.includes(kept))
        const town = service.service_at_locations.some(({ location }) =>
          location.addresses.some((address) =>
            oneLine(`${address.postal_code} ${address.city}`).includes(kept),
          ),
        )
        expect(ofEntry || town, part).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

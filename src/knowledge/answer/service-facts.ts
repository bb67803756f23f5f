import type { CostOption, Service } from '../directory/service.ts'
import { germanDay } from '../understanding/days.ts'
import { freshnessOf } from '../upkeep/freshness.ts'
import { contactLines } from './contact-lines.ts'
import { cut, firstProse, firstSentences, oneLine } from './excerpt.ts'
import type { Line } from './line.ts'
import { placeLines } from './place-lines.ts'
import { writtenAs } from '../../words.ts'
import { dateText, inARow, languageName, type Reader } from './reader.ts'

/** Characters (UTF-16) one service may take: three of them and the words around stay a short message. */
const SERVICE_LIMIT = 900

const NAME = 120
const DESCRIPTION = 220
const PAGE_EXCERPT = 300
const SHORT = 120
const ASSURER = 60

type Fact = { text: string; spare: number }

export type ServiceText = { name: string; lines: string[] }

/** What an answer says of a service, a line a fact. Every number, name and address stands in the entry (L4). */
export function serviceText(service: Service, reader: Reader, doubted = false): ServiceText {
  const name =
    cut(service.name, NAME) || cut(service.organization.name, NAME) || reader.words('answer-unnamed')
  const facts = (service.source_kind === 'document' ? pageFacts : serviceFacts)(service, reader)
  // Who reads that the check is old is asked the same already.
  const isSaid = isCheckedLongAgo(service, reader)
  const doubt = doubted && !isSaid ? [{ text: reader.words('answer-doubted'), spare: 0 }] : []
  return { name, lines: fitting([...facts, ...doubt], SERVICE_LIMIT - name.length) }
}

function serviceFacts(service: Service, reader: Reader): Fact[] {
  return present([
    [organizationLine(service, reader), 3],
    [firstSentences(service.description, DESCRIPTION), 1],
    ...statusLines(service, reader),
    ...placeLines(service, reader),
    ...contactLines(service, reader),
    [costLine(service, reader), 4],
    speaksTo(service, reader) ? [languagesLine(service, reader), 5] : [barrierLine(service, reader), 1],
    [eligibilityLine(service, reader), 4],
    [howLine(service, reader), 6],
    [checkedLine(service, reader), 0],
  ])
}

/** A page names no organization, cost or languages in fields; what it says of them stands in its text. */
function pageFacts(service: Service, reader: Reader): Fact[] {
  const area = cut(service.service_areas.find(({ name }) => name !== '*')?.name ?? '', SHORT)
  return present([
    [firstProse(service.description, PAGE_EXCERPT), 1],
    ...placeLines(service, reader),
    ...contactLines(service, reader),
    [area === '' ? null : reader.words('answer-source', { area }), 2],
    [checkedLine(service, reader), 0],
  ])
}

function present(lines: Line[]): Fact[] {
  return lines.flatMap(([text, spare]) => (text === null || text === '' ? [] : [{ text, spare }]))
}

function fitting(facts: Fact[], room: number): string[] {
  const kept = [...facts]
  const length = () => kept.reduce((sum, { text }) => sum + text.length + 1, 0)
  while (length() > room) {
    const spared = Math.max(...kept.map(({ spare }) => spare))
    if (spared === 0 || kept.length === 0) break
    kept.splice(
      kept.findLastIndex(({ spare }) => spare === spared),
      1,
    )
  }
  return kept.map(({ text }) => text)
}

function organizationLine({ name, organization }: Service, { words }: Reader): string | null {
  const by = cut(organization.name, NAME)
  const known = oneLine(name) === '' || oneLine(name).includes(oneLine(organization.name))
  return by === '' || known ? null : words('answer-organization', { name: by })
}

function statusLines({ status }: Service, { words }: Reader): Line[] {
  if (status === 'active') return []
  return [[words(status === 'temporarily closed' ? 'answer-temporarily-closed' : 'answer-no-longer'), 0]]
}

function costLine(service: Service, reader: Reader): string | null {
  const cost = cut(costOf(service, reader), SHORT)
  return cost === '' ? null : reader.words('answer-cost', { cost })
}

/** What it costs, in words; empty when the entry does not say. */
export function costOf({ fees_description: fees, cost_options: options }: Service, reader: Reader): string {
  const priced = options.map((option) => costText(option, reader)).filter((text) => text !== '')
  return oneLine(fees ?? '') || priced.join('; ')
}

function costText(
  { option, amount, currency, amount_description }: CostOption,
  { words, tag }: Reader,
): string {
  const price =
    amount === 0 ? words('answer-cost-free') : amount === undefined ? '' : money(amount, currency, tag)
  return [option, price, amount_description]
    .map((part) => oneLine(part ?? ''))
    .filter((part) => part !== '')
    .join(' ')
}

function money(amount: number, currency: string | undefined, tag: string): string {
  try {
    const whole = Number.isInteger(amount) ? { maximumFractionDigits: 0 } : {}
    return new Intl.NumberFormat(writtenAs(tag), {
      style: 'currency',
      currency: currency ?? 'EUR',
      ...whole,
    }).format(amount)
  } catch {
    return `${new Intl.NumberFormat(writtenAs(tag)).format(amount)} ${currency}`
  }
}

function languageNamesOf({ languages: offered }: Service, reader: Reader): string[] {
  const names = offered.map(({ code, name }) => (code ? languageName(code, reader) : oneLine(name ?? '')))
  return [...new Set(names)].filter((name) => name !== '')
}

function languagesLine(service: Service, reader: Reader): string | null {
  const languages = cut(languageNamesOf(service, reader).join(', '), SHORT)
  return languages === '' ? null : reader.words('answer-languages', { languages })
}

/** An entry that names no language by its code leaves open who is spoken to. */
function speaksTo({ languages: offered }: Service, { speaks }: Reader): boolean {
  const codes = offered.flatMap(({ code }) => (code && LANGUAGE.test(code) ? code.split('-') : []))
  const wished = speaks.filter((code) => LANGUAGE.test(code) && code !== UNDETERMINED)
  return codes.length === 0 || wished.length === 0 || wished.some((code) => codes.includes(code))
}

/** ISO 639, with a region or without. */
const LANGUAGE = /^[a-z]{2,3}(?:-|$)/
/** ISO 639-2 for a language that cannot be told. */
const UNDETERMINED = 'und'

/** The reader's own language is not among those that are spoken there. */
function barrierLine(service: Service, reader: Reader): string {
  const languages = cut(inARow(languageNamesOf(service, reader), reader), SHORT)
  const missing = inARow(
    reader.speaks.map((code) => languageName(code, reader)),
    reader,
  )
  return reader.words('answer-languages-barrier', { languages, missing })
}

function eligibilityLine(service: Service, { words }: Reader): string | null {
  const { eligibility_description: described, minimum_age: from, maximum_age: to } = service
  const age =
    from !== undefined && to !== undefined
      ? words('answer-age-range', { from, to })
      : from !== undefined
        ? words('answer-age-from', { from })
        : to !== undefined
          ? words('answer-age-to', { to })
          : ''
  const who = [cut(described ?? '', SHORT), age].filter((part) => part !== '').join(', ')
  return who === '' ? null : words('answer-eligibility', { who })
}

function howLine({ application_process: process }: Service, { words }: Reader): string | null {
  const how = firstSentences(process ?? '', SHORT)
  return how === '' ? null : words('answer-how', { how })
}

/** When somebody last checked the entry, and who. */
export function checkedLine(service: Service, reader: Reader): string {
  const { words } = reader
  const date = service.assured_date ? dateText(service.assured_date, reader) : null
  if (date === null) return words('answer-not-checked')
  const by = cut(service.assurer ?? '', ASSURER)
  const checked =
    by === '' ? words('answer-checked', { date }) : words('answer-checked-by', { date, assurer: by })
  return isCheckedLongAgo(service, reader) ? words('answer-check-overdue', { checked }) : checked
}

function isCheckedLongAgo(service: Service, reader: Reader): boolean {
  const day = service.assured_date
  if (day === undefined || dateText(day, reader) === null) return false
  const { kind } = freshnessOf(service, germanDay(reader.now))
  return kind === 'overdue' || kind === 'withheld'
}

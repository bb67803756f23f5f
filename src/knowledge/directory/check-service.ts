import { TOPIC_IDS } from '../understanding/understanding.ts'
import { checkOpeningHours } from './opening-hours.ts'
import type { CellProblem } from './problem.ts'
import { LOTSE_TOPIC } from './read-hsds.ts'
import { isGermanPostcode } from './recognise-addresses.ts'
import { isPossiblePhone, isWebAddress } from './recognise-contacts.ts'
import { SERVICE_STATUSES, type Address, type Phone, type Schedule, type Service } from './service.ts'

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
/** Languages that Intl has no name for: German Sign Language. */
const FURTHER_LANGUAGES = ['gsg']
const EMAIL =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/i

/** ISO 639 code of a language that exists. */
export function isLanguageCode(code: string): boolean {
  if (FURTHER_LANGUAGES.includes(code)) return true
  return /^[a-z]{2,3}$/.test(code) && languageNames.of(code) !== undefined
}

/**
 * What cannot be true of a service, whatever file it came from. Columns are those of the CSV; fields below the service
 * that have no column of their own carry their HSDS path.
 */
export function checkService(service: Service): CellProblem[] {
  return [
    ...checkText(service),
    ...checkAges(service),
    ...checkDate('assured_date', service.assured_date),
    ...service.phones.flatMap((phone) => checkPhone('phone', phone)),
    ...service.schedules.flatMap((schedule) => checkSchedule('opening_hours', schedule)),
    ...service.languages.flatMap(({ code }) => checkLanguage('languages', code)),
    ...checkLanguage('language', service.language),
    ...service.taxonomy_terms.flatMap(({ taxonomy, code }) =>
      taxonomy === LOTSE_TOPIC ? checkTopic(code) : [],
    ),
    ...service.service_at_locations.flatMap(({ location, phones, schedules }) => [
      ...location.addresses.flatMap(checkAddress),
      ...[...location.phones, ...phones].flatMap((phone) => checkPhone('service_at_locations/phones', phone)),
      ...[...location.schedules, ...schedules].flatMap((schedule) =>
        checkSchedule('service_at_locations/schedules', schedule),
      ),
    ]),
  ]
}

/** An id is a key of the database and is quoted in messages to staff. */
export function checkId(id: string): CellProblem[] {
  if (id !== '' && id.trim() === id && id.length <= 200) return []
  const what = 'is empty, has spaces around it or is longer than 200 characters'
  return [{ column: 'id', what, mend: 'write a short id' }]
}

function checkText({ id, name, email, url }: Service): CellProblem[] {
  const problems = checkId(id)
  if (name.trim() === '')
    problems.push({ column: 'name', what: 'is empty', mend: 'write what the offer is called' })
  if (email !== undefined && !EMAIL.test(email)) {
    problems.push({
      column: 'email',
      what: `"${email}" is no e-mail address`,
      mend: MEND_EMAIL,
    })
  }
  if (url !== undefined && !isWebAddress(url)) {
    problems.push({ column: 'url', what: `"${url}" is no web address`, mend: mendUrl(url) })
  }
  return problems
}

export const MEND_EMAIL = 'write one like name@example.org'

/** How to write the web address that was probably meant. */
export function mendUrl(url: string): string {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`
  const mended = URL.canParse(whole) ? new URL(whole).href : ''
  return isWebAddress(mended) ? `write ${mended}` : 'write one like https://www.example.org'
}

function checkAges({ minimum_age, maximum_age }: Service): CellProblem[] {
  const problems: CellProblem[] = []
  for (const [column, age] of [
    ['minimum_age', minimum_age] as const,
    ['maximum_age', maximum_age] as const,
  ]) {
    if (age !== undefined && !(age >= 0 && age <= 130)) {
      problems.push({
        column,
        what: `${age} is no age`,
        mend: 'write years from 0 to 130, or leave it empty',
      })
    }
  }
  if (minimum_age !== undefined && maximum_age !== undefined && minimum_age > maximum_age) {
    const what = `${maximum_age} is below minimum_age ${minimum_age}`
    problems.push({ column: 'maximum_age', what, mend: 'swap the two, or leave one empty' })
  }
  return problems
}

/** YYYY-MM-DD, a day the calendar has. */
export function checkDate(column: string, date: string | undefined): CellProblem[] {
  if (date === undefined || isDate(date)) return []
  const german = date.match(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/)
  const turned = german && `${german[3]}-${german[2]!.padStart(2, '0')}-${german[1]!.padStart(2, '0')}`
  const mend = turned && isDate(turned) ? `write ${turned}` : 'write the day as YYYY-MM-DD'
  return [{ column, what: `"${date}" is no date`, mend }]
}

function isDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}

/** Empty means active. */
export function checkStatus(status: string): CellProblem[] {
  if (status === '' || (SERVICE_STATUSES as readonly string[]).includes(status)) return []
  const mend = `write one of: ${SERVICE_STATUSES.join(', ')}; empty means active`
  return [{ column: 'status', what: `"${status}" is no status`, mend }]
}

function checkPhone(column: string, phone: Phone): CellProblem[] {
  if (isPossiblePhone(phone.number)) return []
  const mend = 'write it with its area code, like 030 23125 100, or as +49 30 23125 100'
  return [{ column, what: `"${phone.number}" is no telephone number`, mend }]
}

function checkSchedule(column: string, { opening_hours }: Schedule): CellProblem[] {
  if (opening_hours === undefined) return []
  const check = checkOpeningHours(opening_hours)
  if (check.kind === 'valid') return []
  const mend =
    check.suggestion === null
      ? 'write hours like Mo-Fr 09:00-17:00; PH off, in quotes what they are not: "by appointment"'
      : `perhaps ${check.suggestion}`
  return [{ column, what: `"${opening_hours}" cannot be read as opening hours`, mend }]
}

export function checkLanguage(column: string, code: string | undefined): CellProblem[] {
  if (code === undefined || isLanguageCode(code)) return []
  return [
    {
      column,
      what: `"${code}" is no language code`,
      mend: 'write ISO 639-1 codes such as de, en, tr, ar, uk',
    },
  ]
}

function checkTopic(code: string | undefined): CellProblem[] {
  if (code !== undefined && (TOPIC_IDS as readonly string[]).includes(code)) return []
  return [{ column: 'topics', what: `"${code}" is no topic`, mend: `write some of: ${TOPIC_IDS.join(', ')}` }]
}

function checkAddress({ postal_code, country }: Address): CellProblem[] {
  if ((country ?? 'DE') !== 'DE' || isGermanPostcode(postal_code)) return []
  return [
    { column: 'postal_code', what: `"${postal_code}" is no German postcode`, mend: 'write its five digits' },
  ]
}

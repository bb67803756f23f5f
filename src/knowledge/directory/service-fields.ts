import { checkStatus } from './check-service.ts'
import { cellText, type Column } from './columns.ts'
import {
  buildArea,
  buildLanguage,
  buildOrganization,
  buildSchedule,
  buildTopic,
  hsdsId,
} from './hsds-build.ts'
import { number, object, objects, text } from './json-access.ts'
import { asOpeningHours } from './opening-hours.ts'
import type { CellProblem } from './problem.ts'
import { LOTSE_TOPIC } from './read-hsds.ts'
import { isUuid, stableId } from './stable-id.ts'
import type { JsonObject } from './store.ts'

/**
 * One column as a view of an HSDS service: what its cell shows, and how a cell is written into the service. Writing
 * what reading showed changes nothing.
 */
export type Field = {
  column: Column
  read: (record: JsonObject) => string
  write: (record: JsonObject, cell: string) => CellProblem[]
}

/** In the order of writing: the id first, because other ids are made from it. */
const fields: Field[] = [
  { column: 'id', read: serviceId, write: writeId },
  textField('name', 'name'),
  {
    column: 'organization',
    read: (record) => text(object(record, 'organization'), 'name') ?? '',
    write: writeOrganization,
  },
  textField('description', 'description'),
  { column: 'topics', read: (record) => topicsOf(record).join('|'), write: writeTopics },
  listField('areas', 'service_areas', 'name', buildArea),
  {
    column: 'phone',
    read: (record) => objects(record, 'phones').map(phoneText).join('|'),
    write: writePhones,
  },
  textField('email', 'email'),
  textField('url', 'url'),
  { column: 'opening_hours', read: readHours, write: writeHours },
  listField('languages', 'languages', 'code', buildLanguage),
  textField('eligibility', 'eligibility_description'),
  ageField('minimum_age'),
  ageField('maximum_age'),
  textField('cost', 'fees_description'),
  textField('application_process', 'application_process'),
  { column: 'status', read: (record) => text(record, 'status') ?? '', write: writeStatus },
  textField('assured_date', 'assured_date'),
  {
    column: 'assurer',
    read: (record) => lotseText(record, 'assurer') || (text(record, 'assurer_email') ?? ''),
    write: writeAssurer,
  },
  {
    column: 'language',
    read: (record) => lotseText(record, 'language'),
    write: (record, cell) => writeLotse(record, 'language', cell),
  },
  textField('alternate_name', 'alternate_name'),
]

/** Every column but those of the places, in the order of writing. */
export const SERVICE_FIELDS: readonly Field[] = fields.map((field) => ({
  ...field,
  read: (record) => cellText(field.read(record)),
}))

export function serviceId(record: JsonObject): string {
  return lotseText(record, 'id') || (text(record, 'id') ?? '')
}

function textField(column: Column, key: string): Field {
  return {
    column,
    read: (record) => text(record, key) ?? '',
    write: (record, cell) => {
      if (cell === '') delete record[key]
      else record[key] = cell
      return []
    },
  }
}

/** A list shown by one text of each item; items whose text stays keep everything else they say. */
function listField(
  column: Column,
  key: string,
  shown: string,
  build: (serviceId: string, part: string) => JsonObject,
): Field {
  return {
    column,
    read: (record) =>
      objects(record, key)
        .map((item) => text(item, shown) ?? '')
        .join('|'),
    write: (record, cell) => {
      const known = objects(record, key)
      const id = serviceId(record)
      setList(
        record,
        key,
        partsOf(cell).map((part) => known.find((item) => item[shown] === part) ?? build(id, part)),
      )
      return []
    },
  }
}

function partsOf(cell: string): string[] {
  return [
    ...new Set(
      cell
        .split('|')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
  ]
}

function setList(record: JsonObject, key: string, list: JsonObject[]): void {
  if (list.length === 0) delete record[key]
  else record[key] = list
}

function writeId(record: JsonObject, cell: string): CellProblem[] {
  record['id'] = hsdsId(cell)
  return writeLotse(record, 'id', isUuid(cell) ? '' : cell)
}

function writeOrganization(record: JsonObject, cell: string): CellProblem[] {
  if (cell === '') delete record['organization']
  else record['organization'] = buildOrganization(cell)
  return []
}

function isTopic(attribute: JsonObject): boolean {
  return object(attribute, 'taxonomy_term')?.['taxonomy'] === LOTSE_TOPIC
}

function topicsOf(record: JsonObject): string[] {
  return objects(record, 'attributes')
    .filter(isTopic)
    .map((attribute) => text(object(attribute, 'taxonomy_term'), 'code') ?? '')
}

/** Terms of other taxonomies stay. */
function writeTopics(record: JsonObject, cell: string): CellProblem[] {
  const others = objects(record, 'attributes').filter((attribute) => !isTopic(attribute))
  const id = serviceId(record)
  setList(record, 'attributes', [...partsOf(cell).map((topic) => buildTopic(id, topic)), ...others])
  return []
}

function phoneText(phone: JsonObject): string {
  const description = text(phone, 'description')
  const written = text(phone, 'number') ?? ''
  return description === undefined ? written : `${written} (${description})`
}

/** `030 23125 100 (Büro)`: a number, and in brackets what it is for. */
function writePhones(record: JsonObject, cell: string): CellProblem[] {
  const known = objects(record, 'phones')
  const id = serviceId(record)
  const phones = partsOf(cell).map((part): JsonObject => {
    const same = known.find((phone) => phoneText(phone) === part)
    if (same) return same
    const [, written, description] = /^([+\d(][\d\s()/.–-]*\d)\s*\((.+)\)$/.exec(part) ?? [
      null,
      part,
      undefined,
    ]
    const phone = { id: stableId(id, 'phone', part), number: written }
    return description === undefined ? phone : { ...phone, description }
  })
  setList(record, 'phones', phones)
  return []
}

function readHours(record: JsonObject): string {
  const schedules = objects(record, 'schedules')
  return schedules.length === 1 ? (text(schedules[0], 'opening_hours') ?? '') : ''
}

/** Not a list: `||` means something in opening_hours. German weekday lines are understood too. */
function writeHours(record: JsonObject, cell: string): CellProblem[] {
  setList(record, 'schedules', cell === '' ? [] : [buildSchedule(serviceId(record), asOpeningHours(cell))])
  return []
}

function ageField(column: 'minimum_age' | 'maximum_age'): Field {
  return {
    column,
    read: (record) => number(record, column)?.toString() ?? '',
    write: (record, cell) => {
      if (cell === '') {
        delete record[column]
      } else if (/^\d+(\.\d+)?$/.test(cell)) {
        record[column] = Number(cell)
      } else {
        return [
          {
            column,
            what: `"${cell}" is no age`,
            mend: 'write years as a number, like 18, or leave it empty',
          },
        ]
      }
      return []
    },
  }
}

function writeStatus(record: JsonObject, cell: string): CellProblem[] {
  record['status'] = cell === '' ? 'active' : cell
  return checkStatus(cell)
}

/** HSDS has a place for the e-mail address of who checked, not for a name. */
function writeAssurer(record: JsonObject, cell: string): CellProblem[] {
  const isEmail = /^\S+@\S+\.\S+$/.test(cell)
  if (isEmail) record['assurer_email'] = cell
  else delete record['assurer_email']
  return writeLotse(record, 'assurer', isEmail ? '' : cell)
}

function lotseText(record: JsonObject, key: string): string {
  return text(object(record, 'lotse'), key) ?? ''
}

function writeLotse(record: JsonObject, key: string, value: string): CellProblem[] {
  const { [key]: _, ...rest } = object(record, 'lotse') ?? {}
  const lotse: JsonObject = value === '' ? rest : { ...rest, [key]: value }
  if (Object.keys(lotse).length === 0) delete record['lotse']
  else record['lotse'] = lotse
  return []
}

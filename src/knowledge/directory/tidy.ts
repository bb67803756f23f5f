import type { SchemaObject } from 'ajv'
import { hsdsService } from './hsds-shape.ts'
import { isObject } from './json-access.ts'
import type { JsonObject, JsonValue } from './store.ts'

/**
 * An HSDS service in the order of an export: fields HSDS knows as HSDS lists them, then others by name. A known field
 * that is null is left out: HSDS 3 has no null, absent says the same.
 */
export function tidyHsds(record: JsonObject): JsonObject {
  return tidy(record, hsdsService) as JsonObject
}

/** Field order of an exported document. */
const DOCUMENT_FIELDS = [
  'id',
  'title',
  'category',
  'text',
  'area',
  'language',
  'status',
  'assured_date',
  'assurer',
]

/** A plain document in the order of an export: its own fields, then others by name. Nothing is left out. */
export function tidyDocument(record: JsonObject): JsonObject {
  const known = DOCUMENT_FIELDS.filter((field) => record[field] !== undefined)
  const others = Object.keys(record).filter((field) => !DOCUMENT_FIELDS.includes(field))
  return Object.fromEntries(
    [...known, ...others.sort()].map((field) => [field, tidy(record[field]!, undefined)]),
  )
}

function tidy(value: JsonValue, shape: SchemaObject | undefined): JsonValue {
  if (Array.isArray(value)) {
    const items = resolve(shape)?.['items'] as SchemaObject | undefined
    return value.map((item) => tidy(item, items))
  }
  if (!isObject(value)) return value
  const known = (resolve(shape)?.['properties'] ?? {}) as Record<string, SchemaObject>
  const present = Object.keys(known).filter((key) => value[key] !== undefined && value[key] !== null)
  const others = Object.keys(value).filter((key) => !Object.hasOwn(known, key))
  return Object.fromEntries([...present, ...others.sort()].map((key) => [key, tidy(value[key]!, known[key])]))
}

function resolve(shape: SchemaObject | undefined): SchemaObject | undefined {
  const reference: unknown = shape?.['$ref']
  if (typeof reference !== 'string') return shape
  const definitions = hsdsService['$defs'] as Record<string, SchemaObject>
  return definitions[reference.slice('#/$defs/'.length)]
}

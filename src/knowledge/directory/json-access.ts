/** Reading JSON whose shape is only partly known. A missing or differently typed field reads as absent. */

import type { JsonObject, JsonValue } from './store.ts'

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function text(parent: JsonObject | undefined, key: string): string | undefined {
  const value = parent?.[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function number(parent: JsonObject | undefined, key: string): number | undefined {
  const value = parent?.[key]
  return typeof value === 'number' ? value : undefined
}

export function object(parent: JsonObject | undefined, key: string): JsonObject | undefined {
  const value = parent?.[key]
  return isObject(value) ? value : undefined
}

export function objects(parent: JsonObject | undefined, key: string): JsonObject[] {
  const value = parent?.[key]
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** The object without the keys that are undefined. */
export function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T
}

import type { HonoRequest } from 'hono'
import { badRequest } from './refusals.ts'

export type UploadedFile = { name: string; type: string; bytes: Uint8Array }

/**
 * The parameters of a call, all as text: the real server flattens JSON bodies the same way, so a number, the text
 * of a number and a form field are one thing.
 */
export type Params = { values: Record<string, string>; files: Record<string, UploadedFile> }

/** Reads query, JSON, urlencoded and multipart parameters. A body that cannot be read counts as none. */
export async function readParams(request: HonoRequest): Promise<Params> {
  const params: Params = { values: {}, files: {} }
  for (const [name, value] of new URL(request.url).searchParams) params.values[name] = value
  if (request.method === 'GET') return params
  const type = (request.header('content-type') ?? '').toLowerCase()
  if (type.includes('application/json')) return addJson(params, await request.text())
  if (!type.includes('multipart/form-data') && !type.includes('application/x-www-form-urlencoded'))
    return params
  const form = await request.formData().catch(() => undefined)
  for (const [name, value] of form?.entries() ?? []) {
    if (typeof value === 'string') params.values[name] = value
    else {
      const bytes = new Uint8Array(await value.arrayBuffer())
      params.files[name] = { name: value.name, type: value.type, bytes }
    }
  }
  return params
}

/** Adds the members of a JSON object to the parameters; whatever is not an object adds nothing. */
export function addJson(params: Params, source: string): Params {
  try {
    const body: unknown = JSON.parse(source)
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return params
    for (const [name, value] of Object.entries(body)) {
      if (value === null) continue
      params.values[name] = typeof value === 'string' ? value : JSON.stringify(value)
    }
  } catch {
    // The real server answers as if there had been no parameters.
  }
  return params
}

export function text(params: Params, name: string): string {
  return params.values[name] ?? ''
}

/** Reads like td::to_integer: leading digits count, anything else is 0. */
export function leadingInteger(value: string): number {
  return Number(/^\s*(-?\d+)/.exec(value)?.[1] ?? 0)
}

export function integer(
  params: Params,
  name: string,
  options: { fallback: number; min: number; max: number },
): number {
  const given = text(params, name)
  const value = given === '' ? options.fallback : leadingInteger(given)
  return Math.min(options.max, Math.max(options.min, value))
}

export function flag(params: Params, name: string): boolean {
  return ['true', 'yes', '1'].includes(text(params, name).trim().toLowerCase())
}

/** The JSON value of a parameter, or undefined when it is not given. `what` names it in the refusal. */
export function json(params: Params, name: string, what: string): unknown {
  const given = text(params, name)
  if (given === '') return undefined
  try {
    return JSON.parse(given)
  } catch {
    throw badRequest(`Can't parse ${what} JSON object`)
  }
}

export type JsonObject = Record<string, unknown>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A required text of a JSON object; numbers count as text there. Throws a plain Error with the server's words. */
export function requiredText(object: JsonObject, name: string): string {
  const value = object[name]
  if (value === undefined || value === null) throw new Error(`Can't find field "${name}"`)
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') throw new Error(`Field "${name}" must be of type String`)
  return value
}

/** A required whole number of a JSON object; its text counts too. Throws a plain Error with the server's words. */
export function requiredInteger(object: JsonObject, name: string): number {
  const value = object[name]
  if (value === undefined || value === null) throw new Error(`Can't find field "${name}"`)
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isInteger(number))
    throw new Error(`Field "${name}" must be a Number`)
  return number
}

/** The file of a parameter: an upload under its own name or under `attach://<name>`. */
export function upload(params: Params, name: string): UploadedFile | undefined {
  const attached = /^attach:\/\/(.*)$/s.exec(text(params, name))?.[1]
  return params.files[attached ?? name]
}

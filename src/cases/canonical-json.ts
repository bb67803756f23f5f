/**
 * JSON with its keys in one order and no spaces, so that equal values have equal bytes. A subset of RFC 8785: keys are
 * sorted by UTF-16 code units, numbers and strings are written as ECMAScript writes them.
 * @throws TypeError for anything JSON cannot hold exactly (undefined, NaN, dates, functions)
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (isPlainObject(value)) {
    const members = Object.keys(value)
      .toSorted()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`)
    return `{${members.join(',')}}`
  }
  throw new TypeError(`not exact in JSON: ${typeof value}`)
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

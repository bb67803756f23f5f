import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { MEND_EMAIL, mendUrl } from './check-service.ts'
import { hsdsService } from './hsds-shape.ts'
import type { CellProblem } from './problem.ts'
import type { JsonObject } from './store.ts'

let compiled: ValidateFunction | null = null

/** Everything in which a service differs from HSDS 3; unknown fields are no difference. */
export function checkHsds(record: JsonObject): CellProblem[] {
  compiled ??= compile()
  if (compiled(record)) return []
  return (compiled.errors ?? []).map(toProblem)
}

/** Compiling takes tens of milliseconds, so it waits for the first HSDS service. */
function compile(): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false })
  addFormats.default(ajv)
  return ajv.compile(hsdsService)
}

const FORMATS: Record<string, { name: string; mend: (value: string) => string }> = {
  uuid: { name: 'UUID', mend: () => 'write one like 3a19ff88-4620-4d17-9830-ac1d859eb5d5' },
  uri: { name: 'web address', mend: mendUrl },
  email: { name: 'e-mail address', mend: () => MEND_EMAIL },
  'date-time': { name: 'date and time', mend: () => 'write ISO 8601, like 2026-03-15T10:30:45Z' },
}

function toProblem(error: ErrorObject): CellProblem {
  const path = error.instancePath.slice(1)
  const at = (field: string) => (path === '' ? field : `${path}/${field}`)
  switch (error.keyword) {
    case 'required': {
      const field = String(error.params['missingProperty'])
      return { column: at(field), what: 'is missing; HSDS 3 requires it', mend: `add "${field}"` }
    }
    case 'format': {
      const value = String(error.data)
      const { name, mend } = FORMATS[String(error.params['format'])]!
      return { column: path, what: `"${value}" is no ${name}`, mend: mend(value) }
    }
    case 'enum': {
      const values = (error.params['allowedValues'] as string[]).join(', ')
      return { column: path, what: 'is none of the values HSDS 3 allows', mend: `write one of: ${values}` }
    }
    case 'type': {
      const type = String(error.params['type'])
      return { column: path || null, what: `is no ${type}`, mend: `write a JSON ${type}, as HSDS 3 has it` }
    }
    default:
      return {
        column: path || null,
        what: error.message ?? 'is no HSDS 3',
        mend: 'see docs.openreferral.org',
      }
  }
}

import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { expect, test } from 'vitest'
import { envExample } from '../scripts/env-example.ts'
import { readConfig } from '../src/config.ts'
import { environment } from '../src/environment.ts'

const committed = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
const uncommented = parseEnv(committed.replace(/^# (?=[A-Z_]+=)/gm, ''))

test('.env.example is what the schema says; if not, run `npm run env-example`', () => {
  expect(committed).toBe(envExample())
})

test('it explains every variable, in the order of the schema', () => {
  const shown = [...committed.matchAll(/^# ([A-Z_]+)=/gm)].map((match) => match[1])
  expect(shown).toEqual(Object.keys(environment.shape))
  for (const [name, schema] of Object.entries(environment.shape)) {
    expect(schema.description, `${name} has no description`).toBeTruthy()
  }
})

test('a copy of it changes nothing, nor do the defaults it shows', () => {
  expect(parseEnv(committed)).toEqual({})
  expect(readConfig(uncommented)).toEqual(readConfig({}))
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadPrompt } from '../../src/knowledge/prompt.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-prompts-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function written(text: string): string {
  const path = join(folder, 'p.md')
  writeFileSync(path, text)
  return path
}
const head = (slots: string) => `---\nname: p\nversion: 3\nslots: [${slots}]\n---\n`

test('slots are filled, and what stands in a value is no slot', () => {
  const prompt = loadPrompt(written(`${head('one, two')}\nA {{one}}, {{two}}, {{one}}.\n`), ['one', 'two'])
  expect([prompt.name, prompt.version]).toEqual(['p', 3])
  expect(prompt.filled({ one: '{{two}}', two: '$1' })).toBe('A {{two}}, $1, {{two}}.')
})

test.each([
  ['no front matter', 'A {{one}}', /front matter/],
  ['a front matter of another form', '---\nname: p\n---\n{{one}}', /name, version and slots/],
  ['a slot that is not declared', `${head('one')}{{one}} {{two}}`, /unknown slot \{\{two\}\}/],
  [
    'a declared slot that the program does not fill',
    `${head('one, two')}{{one}}`,
    /unknown slot \{\{two\}\}/,
  ],
  ['a slot that is missing', `${head('one')}nothing`, /slot \{\{one\}\} is missing/],
])('%s ends the start in one line', (_, text, message) => {
  expect(() => loadPrompt(written(text), ['one'])).toThrow(message)
})

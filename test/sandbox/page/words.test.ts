import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { caseEvent, DEADLINES, OUTCOMES } from '../../../src/cases/case-event.ts'
import { CRISIS_KINDS, TOPIC_IDS, URGENCIES } from '../../../src/knowledge/understanding/understanding.ts'

const folder = new URL('../../../sandbox/page/', import.meta.url)

async function dictionary(language: string): Promise<Record<string, string>> {
  return JSON.parse(await readFile(new URL(`words.${language}.json`, folder), 'utf8')) as Record<
    string,
    string
  >
}

const de = await dictionary('de')
const en = await dictionary('en')
const blanks = (text: string | undefined) => (text?.match(/\{\w+\}/g) ?? []).sort()

/** Every key that the page names in full. Keys put together from a code are looked at below. */
async function keysInUse(): Promise<string[]> {
  const files = await readdir(folder, { recursive: true })
  const texts = await Promise.all(
    files.filter((name) => /\.(js|html)$/.test(name)).map((name) => readFile(new URL(name, folder), 'utf8')),
  )
  return texts.flatMap((text) => [
    ...[...text.matchAll(/words\('([\w.-]+)'/g)].map((match) => String(match[1])),
    ...[...text.matchAll(/data-words[\w-]*="([\w.-]+)"/g)].map((match) => String(match[1])),
  ])
}

describe("the page's own words", () => {
  it('exist in German and English alike, with the same blanks to fill', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort())
    for (const key of Object.keys(de)) expect([key, ...blanks(de[key])]).toEqual([key, ...blanks(en[key])])
  })

  it('are there for every key that the page asks for', async () => {
    const used = await keysInUse()
    expect(used.length).toBeGreaterThan(80)
    expect(used.filter((key) => !(key in de) && !(`${key}.other` in de))).toEqual([])
  })

  it('name every event and code that a case log can hold', () => {
    const kinds = caseEvent.options.map((option) => option.shape.kind.value)
    const codes = [
      ...kinds.map((kind) => `event.${kind}`),
      ...TOPIC_IDS.map((topic) => `topic.${topic}`),
      ...URGENCIES.map((urgency) => `urgency.${urgency}`),
      ...CRISIS_KINDS.map((danger) => `danger.${danger}`),
      ...OUTCOMES.map((outcome) => `outcome.${outcome}`),
      ...DEADLINES.map((deadline) => `deadline.${deadline}`),
    ]
    expect(codes.filter((key) => !(key in de))).toEqual([])
  })
})

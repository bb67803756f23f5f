import { FluentResource } from '@fluent/bundle'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { OUTCOMES } from '../src/cases/case-event.ts'
import { TENANT_COMMANDS } from '../src/cases/inbound.ts'
import { COLUMNS } from '../src/knowledge/directory/columns.ts'
import { SERVICE_STATUSES } from '../src/knowledge/directory/service.ts'
import { CHANGE_KINDS } from '../src/knowledge/upkeep/change.ts'
import { formColumns } from '../src/knowledge/upkeep/entry-form.ts'
import { LOOKS } from '../src/knowledge/upkeep/verbs.ts'
import { TEMPLATE_COLUMNS } from '../src/knowledge/directory/template.ts'
import { CRISIS_TEXTS } from '../src/knowledge/crisis/texts.ts'
import { CRISIS_KINDS, TOPIC_IDS, URGENCIES } from '../src/knowledge/understanding/understanding.ts'
import { PARTNER_COLUMNS } from '../src/knowledge/upkeep/partner-form.ts'
import { loadWords } from '../src/words.ts'
import { root, sourceFiles } from './support/source-imports.ts'

const locales = join(root, 'locales')
const wordsFor = loadWords(locales)
const dashed = (codes: readonly string[]): string[] => codes.map((code) => code.replaceAll('_', '-'))
const helplines = parse(readFileSync(join(root, 'vocabulary/helplines.yaml'), 'utf8')) as { id: string }[]

/** Keys that are put together while running: as they stand in the source, with what may take the place of the star. */
const COMPOSED: Record<string, readonly string[]> = {
  'topic-*': TOPIC_IDS,
  'urgency-*': URGENCIES,
  'crisis-*': dashed(CRISIS_TEXTS),
  'crisis-kind-*': CRISIS_KINDS,
  'crisis-sentence-*': dashed(CRISIS_TEXTS),
  'crisis-helpline-*': helplines.map(({ id }) => id),
  'card-outcome-*': dashed(OUTCOMES),
  'home-*': ['overdue', 'unclaimed', 'mine'],
  'home-*-none': ['overdue', 'unclaimed', 'mine'],
  'home-request-state-*': ['new', 'offered', 'claimed', 'waiting', 'answered', 'closed'],
  'mydata-by-*': ['tenant', 'bot', 'person'],
  'partner-column-*': dashed(['organization', 'assured_date', ...PARTNER_COLUMNS]),
  'partner-fault-*': dashed([
    'phone',
    'email',
    'url',
    'opening_hours',
    'languages',
    'minimum_age',
    'maximum_age',
  ]),
  'partner-hint-*': dashed(['phone', 'url', 'opening_hours', 'areas', 'languages']),
  'platform-*': ['telegram', 'slack'],
  'slack-words-*': TENANT_COMMANDS,
  'telegram-command-*': TENANT_COMMANDS,
  'upkeep-button-*': LOOKS.map((look) => look.replace('directory_', '').replaceAll('_', '-')),
  'upkeep-field-*': dashed(COLUMNS.filter((column) => column !== 'record')),
  'upkeep-how-*': ['pause', 'retire', 'resume', 'decline', 'approve', 'withdraw', 'had-link', 'not-whole'],
  'upkeep-kind-*': CHANGE_KINDS,
  'upkeep-mend-*': dashed([
    ...formColumns(false),
    'owner',
    'exists',
    'reason',
    'unchanged',
    'changed_meanwhile',
    'other',
  ]),
  'upkeep-state-*': ['open', 'approved', 'declined', 'withdrawn', 'outdated'],
  'upkeep-status-*': SERVICE_STATUSES.map((status) => status.replaceAll(' ', '-')),
  'upkeep-submit-*': ['pause', 'retire', 'resume', 'decline', 'approve', 'withdraw'],
  'upkeep-title-*': ['pause', 'retire', 'resume', 'decline'],
  'template-column-*': dashed(TEMPLATE_COLUMNS),
  'template-step-*': ['rows', 'lists', 'places', 'id', 'check'],
  'tenant-state-*': ['new', 'offered', 'claimed', 'waiting', 'answered', 'closed'],
  '*-title': ['modal-close', 'modal-note'],
  '*-submit': ['modal-close', 'modal-note'],
}

type Entry = { key: string; variables: string[]; messages: string[] }

/** Every message of a language with the variables and messages it names. */
function entriesOf(language: string): Entry[] {
  return globSync(`${locales}/${language}/*.ftl`).flatMap((file) =>
    new FluentResource(readFileSync(file, 'utf8')).body.map(({ id, value }) => {
      const named: { type: string; name: string }[] = []
      JSON.stringify(value, (_key, part: unknown) => {
        if (typeof part === 'object' && part !== null && 'type' in part && 'name' in part) {
          named.push(part as { type: string; name: string })
        }
        return part
      })
      const names = (type: string): string[] =>
        [...new Set(named.filter((part) => part.type === type).map(({ name }) => name))].toSorted()
      return { key: id, variables: names('var'), messages: names('mesg') }
    }),
  )
}

const german = entriesOf('de')
const keys = new Set(german.map(({ key }) => key))
const source = sourceFiles('src').map((file) => readFileSync(join(root, file), 'utf8'))
const found = (pattern: RegExp): string[] =>
  source.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))

describe('the loader', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lotse-locales-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const write = (file: string, text: string): void => {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }

  test('reads a language first, then English, then German', () => {
    write('de/a.ftl', 'only-german = Moin\nshared = Guten Tag\nboth = Hallo')
    write('en/a.ftl', 'shared = Good day\nboth = Hello')
    write('tr/a.ftl', 'both = Merhaba')
    const words = loadWords(folder)('tr')
    expect([words('both'), words('shared'), words('only-german')]).toEqual(['Merhaba', 'Good day', 'Moin'])
    expect(loadWords(folder)('xx')('both')).toBe('Hello')
  })

  test('joins the files of a language and puts arguments in without invisible marks', () => {
    write('de/a.ftl', 'call = Rufen Sie { $number } an, { closing }')
    write('de/b.ftl', 'closing = bitte.')
    expect(loadWords(folder)('de')('call', { number: '030 23125 010' })).toBe(
      'Rufen Sie 030 23125 010 an, bitte.',
    )
  })

  test('refuses a key nobody has and an argument that is missing', () => {
    write('de/a.ftl', 'call = Rufen Sie { $number } an')
    const words = loadWords(folder)('de')
    expect(() => words('cal')).toThrow('no text for "cal" in de, en, de')
    expect(() => words('call')).toThrow('"call": Unknown variable: $number')
  })

  test('names the file that repeats a key', () => {
    write('de/a.ftl', 'call = a')
    write('de/b.ftl', 'call = b')
    expect(() => loadWords(folder)).toThrow(/de[/]b\.ftl: .*"call"/)
  })
})

test('German and English are there', () => {
  expect(wordsFor.languages).toEqual(expect.arrayContaining(['de', 'en']))
})

describe.each(wordsFor.languages)('the words in %s', (language) => {
  const entries = entriesOf(language)

  test('parse completely: Fluent drops a message it cannot read without a word', () => {
    const written = globSync(`${locales}/${language}/*.ftl`).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map((match) => match[1] ?? ''),
    )
    expect(entries.map(({ key }) => key).toSorted()).toEqual(written.toSorted())
  })

  test('have the same keys as the German ones', () => {
    expect(entries.map(({ key }) => key).toSorted()).toEqual([...keys].toSorted())
  })

  test('use the same variables as the German ones', () => {
    const variables = (of: Entry[]): Record<string, string[]> =>
      Object.fromEntries(of.map((entry) => [entry.key, entry.variables]))
    expect(variables(entries)).toEqual(variables(german))
  })

  test('refer only to messages there are', () => {
    expect(entries.flatMap(({ messages }) => messages).filter((name) => !keys.has(name))).toEqual([])
  })
})

test('every key the source names exists', () => {
  const named = [...found(/\bwords\(\s*'([^']+)'/g), ...found(/\bkey: '([a-z]+-[a-z-]+)'/g)]
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter((key) => !keys.has(key))).toEqual([])
})

test('every key the source puts together is listed here, and each of its values exists', () => {
  const composed = [
    ...found(/\bwords(?:For\([^)]*\))?\(\s*`([^`]+)`/g).map((template) =>
      template.replace(/\$\{[^}]+\}/g, '*'),
    ),
    ...found(/\bcodeKey\('([^']+)'/g).map((prefix) => `${prefix}-*`),
  ]
  expect([...new Set(composed)].toSorted()).toEqual(Object.keys(COMPOSED).toSorted())
  expect(expanded().filter((key) => !keys.has(key))).toEqual([])
})

test('no key is left over', () => {
  const used = new Set([
    ...expanded(),
    ...found(/'([a-z]+(?:-[a-z0-9]+)+)'/g),
    ...german.flatMap(({ messages }) => messages),
  ])
  expect([...keys].filter((key) => !used.has(key))).toEqual([])
})

function expanded(): string[] {
  return Object.entries(COMPOSED).flatMap(([pattern, values]) =>
    values.map((value) => pattern.replace('*', value)),
  )
}

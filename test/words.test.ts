import { FluentResource } from '@fluent/bundle'
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { OUTCOMES } from '../src/cases/case-event.ts'
import { TENANT_COMMANDS, UNHELPFUL_REASONS } from '../src/cases/inbound.ts'
import { COLUMNS } from '../src/knowledge/directory/columns.ts'
import { SERVICE_STATUSES } from '../src/knowledge/directory/service.ts'
import { CHANGE_KINDS } from '../src/knowledge/upkeep/change.ts'
import { formColumns } from '../src/knowledge/upkeep/entry-form.ts'
import { LOOKS } from '../src/knowledge/upkeep/verbs.ts'
import { TEMPLATE_COLUMNS } from '../src/knowledge/directory/template.ts'
import { CRISIS_TEXTS } from '../src/knowledge/crisis/texts.ts'
import { CRISIS_KINDS, TOPIC_IDS, URGENCIES } from '../src/knowledge/understanding/understanding.ts'
import { PARTNER_COLUMNS } from '../src/knowledge/upkeep/partner-form.ts'
import { loadWords, staffLanguageOf, writtenAs, type AddressForm } from '../src/words.ts'
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
  'tenant-reason-*': dashed(UNHELPFUL_REASONS),
  'tenant-state-*': ['new', 'offered', 'claimed', 'waiting', 'answered', 'closed'],
  'tenant-typed-*': ['yes', 'no', 'but', 'unsure'],
  '*-title': ['modal-close', 'modal-note'],
  '*-submit': ['modal-close', 'modal-note'],
}

type Entry = { key: string; variables: string[]; messages: string[]; variants: string[] }

const PLURALS: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])
const isForTenants = (file: string): boolean => !/^(partner|staff|template|upkeep)\.ftl$/.test(basename(file))

/**
 * Every message of a language with the variables and messages it names, and the codes it tells apart (plural forms are
 * each language's own).
 */
function entriesOf(language: string, isWanted: (file: string) => boolean = () => true): Entry[] {
  const files = globSync(`${locales}/${language}/*.ftl`).filter(isWanted)
  return files.flatMap((file) =>
    new FluentResource(readFileSync(file, 'utf8')).body.map(({ id, value }) => {
      const named: { type: string; name: string }[] = []
      const codes: string[] = []
      JSON.stringify(value, (_key, part: unknown) => {
        if (typeof part === 'object' && part !== null && 'type' in part && 'name' in part) {
          named.push(part as { type: string; name: string })
        }
        if (typeof part === 'object' && part !== null && 'variants' in part) {
          const { variants } = part as { variants: { key: { type: string; value: string } }[] }
          codes.push(...variants.flatMap((each) => (each.key.type === 'str' ? each.key.value : [])))
        }
        return part
      })
      const names = (type: string): string[] =>
        [...new Set(named.filter((part) => part.type === type).map(({ name }) => name))].toSorted()
      return {
        key: id,
        variables: names('var'),
        messages: names('mesg'),
        variants: codes.filter((code) => !PLURALS.has(code)).toSorted(),
      }
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

  test('offers a language that has every word for tenants; words for staff it reads in English', () => {
    write('de/tenant.ftl', 'hello = Hallo\nbye = Tschüs')
    write('de/staff.ftl', 'card = Fall')
    write('en/tenant.ftl', 'hello = Hello\nbye = Bye')
    write('en/staff.ftl', 'card = Case')
    write('tr/tenant.ftl', 'hello = Merhaba\nbye = Güle güle')
    const words = loadWords(folder)
    expect(words.languages).toEqual(['de', 'en', 'tr'])
    expect(words.staffLanguages).toEqual(['de', 'en'])
    expect([words('tr')('hello'), words('tr')('card')]).toEqual(['Merhaba', 'Case'])
    expect(staffLanguageOf(words, ['tr', 'en', 'de'])).toBe('en')
    expect(staffLanguageOf(words, ['tr'])).toBe('de')
  })

  test('never mixes: a language that lacks one word for tenants is not offered and reads English as a whole', () => {
    write('de/a.ftl', 'hello = Hallo\nbye = Tschüs')
    write('en/a.ftl', 'hello = Hello\nbye = Bye')
    write('tr/a.ftl', 'hello = Merhaba')
    const words = loadWords(folder)
    expect(words.languages).toEqual(['de', 'en'])
    expect([words('tr')('hello'), words('tr')('bye'), words('xx')('hello')]).toEqual([
      'Hello',
      'Bye',
      'Hello',
    ])
  })

  test('says du where the installation does, also in what another message quotes', () => {
    write('de/a.ftl', 'call = Rufen Sie an\nnow = Jetzt: { call }\nhello = Hallo')
    write('en/a.ftl', 'call = Call\nnow = Now: { call }\nhello = Hello')
    write('de/du/a.ftl', 'call = Ruf an')
    let form: AddressForm = 'sie'
    const words = loadWords(folder, () => form)
    const said = () => [words('de')('now'), words('de')('hello'), words('en')('now')]
    expect(said()).toEqual(['Jetzt: Rufen Sie an', 'Hallo', 'Now: Call'])
    form = 'du'
    expect(said()).toEqual(['Jetzt: Ruf an', 'Hallo', 'Now: Call'])
    expect(words.languages).toEqual(['de', 'en'])
  })

  test('refuses a familiar form of a message there is not', () => {
    write('de/a.ftl', 'call = Rufen Sie an')
    write('de/du/a.ftl', 'cal = Ruf an')
    expect(() => loadWords(folder)).toThrow('changes "cal", which de does not have')
  })

  test('keeps numbers and names in right-to-left text together, and writes them in the digits of German doors', () => {
    for (const language of ['de', 'ar', 'fa'])
      write(`${language}/a.ftl`, 'call = Tel { $number }, { $count }')
    const said = (language: string) => loadWords(folder)(language)('call', { number: '030 23125', count: 12 })
    expect(said('ar')).toBe('Tel \u2068030 23125\u2069, \u206812\u2069')
    expect(said('fa')).toBe(said('ar'))
    expect(said('de')).toBe('Tel 030 23125, 12')
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
    expect(() => words('cal')).toThrow('no text for "cal" in de, en')
    expect(() => words('call')).toThrow('"call": Unknown variable: $number')
  })

  test('names the file that repeats a key', () => {
    write('de/a.ftl', 'call = a')
    write('de/b.ftl', 'call = b')
    expect(() => loadWords(folder)).toThrow(/de[/]b\.ftl: .*"call"/)
  })
})

const folders = readdirSync(locales)

test('German, plain German and English are there, and every folder is whole and so offered', () => {
  expect(folders).toEqual(expect.arrayContaining(['de', 'de-plain', 'en']))
  expect(wordsFor.languages).toEqual(folders)
  expect(wordsFor.staffLanguages).toEqual(['de', 'en'])
})

test('every language is called by another name, the one its speakers use', () => {
  const names = folders.map((language) => wordsFor(language)('language-name'))
  expect(new Set(names).size).toBe(folders.length)
})

describe.each(folders)('the words in %s', (language) => {
  const isWanted = wordsFor.staffLanguages.includes(language) ? () => true : isForTenants
  const entries = entriesOf(language)
  const measure = entriesOf('de', isWanted)

  test('parse completely: Fluent drops a message it cannot read without a word', () => {
    const written = globSync(`${locales}/${language}/*.ftl`).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map((match) => match[1] ?? ''),
    )
    expect(entries.map(({ key }) => key).toSorted()).toEqual(written.toSorted())
  })

  test('have the same keys as the German ones, in the same files', () => {
    const placed = (of: string): string[] =>
      globSync(`${locales}/${of}/*.ftl`)
        .filter(isWanted)
        .flatMap((file) =>
          new FluentResource(readFileSync(file, 'utf8')).body.map(({ id }) => `${basename(file)} ${id}`),
        )
        .toSorted()
    expect(placed(language)).toEqual(placed('de'))
    expect(entries).toHaveLength(measure.length)
  })

  test('use the same variables as the German ones, and tell the same codes apart', () => {
    const parts = (of: Entry[]) =>
      Object.fromEntries(of.map(({ key, variables, variants }) => [key, { variables, variants }]))
    expect(parts(entries)).toEqual(parts(measure))
  })

  test('refer only to messages there are', () => {
    expect(entries.flatMap(({ messages }) => messages).filter((name) => !keys.has(name))).toEqual([])
  })

  test('G1: the first message says how to reach a person, and how to see and erase what is kept', () => {
    const { messages } = entries.find(({ key }) => key === 'tenant-first-notice') ?? { messages: [] }
    const commands = ['human', 'mydata', 'deletemydata'].map((command) => `tenant-command-${command}`)
    expect(messages).toEqual(expect.arrayContaining(commands))
  })

  test('name the language in which days and numbers are written, one that is known here', () => {
    const tag = wordsFor(language)('language-tag')
    expect(tag.slice(0, 2)).toBe(language.slice(0, 2))
    const day = new Intl.DateTimeFormat(writtenAs(tag), { dateStyle: 'long' }).format(new Date(2026, 10, 22))
    expect(day).toMatch(/^(?=.*2026)(?=.*22)/)
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toHaveLength(1)
  })

  test('T6: fit where Telegram shows them', () => {
    const words = wordsFor(language)
    const organization = 'Wohnungsgesellschaft Musterstadt'
    expect(words('telegram-description', { organization }).length).toBeLessThanOrEqual(512)
    expect(words('telegram-short-description', { organization }).length).toBeLessThanOrEqual(120)
    expect(words('telegram-stale-press').length).toBeLessThanOrEqual(200)
    const commands = entries.map(({ key }) => key).filter((key) => key.startsWith('telegram-command-'))
    for (const command of commands) expect(words(command).length).toBeLessThanOrEqual(256)
  })

  test('have words on buttons that a phone shows whole', () => {
    const words = wordsFor(language)
    const labels = entries.filter(({ key }) =>
      /^(answer-button|tenant-reason|tenant-(consent|erase)-(yes|no)$|tenant-more-languages|language-name)/.test(
        key,
      ),
    )
    expect(labels.map(({ key }) => words(key)).filter((label) => [...label].length > 34)).toEqual([])
  })
})

describe.each(folders.filter((name) => existsSync(join(locales, name, 'du'))))('%s with du', (language) => {
  const overlay = globSync(`${locales}/${language}/du/*.ftl`)
  const changed = overlay.flatMap((file) =>
    new FluentResource(readFileSync(file, 'utf8')).body.map(({ id }) => id),
  )

  test('changes each message in the file where it stands, and none to what it was', () => {
    for (const file of overlay) {
      const ids = (of: string) => new FluentResource(readFileSync(of, 'utf8')).body
      const formal = new Map(
        ids(join(dirname(file), '..', basename(file))).map(({ id, value }) => [id, value]),
      )
      for (const { id, value } of ids(file)) {
        expect(formal.has(id), id).toBe(true)
        expect(JSON.stringify(value), id).not.toBe(JSON.stringify(formal.get(id)))
      }
    }
  })

  test('uses the same variables', () => {
    const variables = (text: string): string[] => [...new Set(text.match(/\$\w+/g))].toSorted()
    const messages = (files: string[]): Map<string, string> =>
      new Map(
        files.flatMap((file) =>
          new FluentResource(readFileSync(file, 'utf8')).body.map(({ id, value }) => [
            id,
            JSON.stringify(value).replaceAll(/"type":"var","name":"(\w+)"/g, ' $$$1 '),
          ]),
        ),
      )
    const formal = messages(globSync(`${locales}/${language}/*.ftl`))
    for (const [id, text] of messages(overlay))
      expect(variables(text), id).toEqual(variables(formal.get(id) ?? ''))
  })

  test('leaves no Sie to tenants, except in sentences that they say to others', () => {
    const formal = globSync(`${locales}/${language}/*.ftl`)
      .filter(isForTenants)
      .flatMap((file) => new FluentResource(readFileSync(file, 'utf8')).body)
      .filter(({ value }) => /\b(Sie|Ihnen|Ihr|Ihre[mnrs]?)\b/.test(JSON.stringify(value)))
      .map(({ id }) => id)
      .filter((id) => !id.startsWith('crisis-sentence-'))
    expect(formal.filter((id) => !changed.includes(id))).toEqual([])
    const familiar = overlay.map((file) => readFileSync(file, 'utf8')).join('\n')
    expect(familiar.match(/.*\b(Sie|Ihnen|Ihr|Ihre[mnrs]?)\b.*/g) ?? []).toEqual([])
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

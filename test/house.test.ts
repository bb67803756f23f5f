import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { root, sourceFiles } from './support/source-imports.ts'

const LONGEST = 300
const GERMAN_LETTER = /[äöüßÄÖÜ„]/
// None of them is an English word; `und` alone is also the language tag for "not known".
const GERMAN_WORD =
  /\b(der|den|dem|das|und|oder|nicht|kein|keine|bitte|ist|sind|wir|Sie|Ihre?n?|mit|für|ein|eine|zum|zur)\b/g

const read = (file: string): string => readFileSync(join(root, file), 'utf8')
/** Comments may quote what they are about. Line breaks stay, so that a place can be named. */
const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/(^|\s)\/\/.*$/gm, '$1')
const linesOf = (text: string, isWrong: (line: string) => boolean): number[] =>
  text.split('\n').flatMap((line, index) => (isWrong(line) ? [index + 1] : []))
const placesIn = (folder: string, isWrong: (line: string) => boolean): string[] =>
  sourceFiles(folder).flatMap((file) =>
    linesOf(withoutComments(read(file)), isWrong).map((line) => `${file}:${line}`),
  )

// Without a letter of the alphabet it is a table of letters, as spelling needs them.
const isGermanWord = (word: string): boolean => /[a-z]/i.test(word) && GERMAN_LETTER.test(word)
const isGermanLine = (line: string): boolean =>
  (line.match(/[\p{L}„]+/gu) ?? []).some(isGermanWord) ||
  (line.match(/'[^']*'|"[^"]*"|`[^`]*`/g) ?? []).some((text) => new Set(text.match(GERMAN_WORD)).size > 1)

test.each([
  [`reply('Öffnungszeiten')`, true],
  [`reply('Wir sind der Meinung')`, true],
  [`if (language === 'und') return`, false],
  [`fold.replaceAll('ß', 'ss')`, false],
  [`const WORD = /[äöü]/`, false],
])('%s is German: %s', (line, german) => {
  expect(isGermanLine(line)).toBe(german)
})

test('no German stands in the TypeScript of src: words live in locales, vocabulary, prompts and demo', () => {
  expect(placesIn('src', isGermanLine)).toEqual([])
})

test(`no file of src has more than ${LONGEST} lines`, () => {
  const long = sourceFiles('src').map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
  expect(long.filter(({ lines }) => lines > LONGEST)).toEqual([])
})

test('no file is a barrel or a drawer for anything', () => {
  const files = ['src', 'sandbox', 'test', 'bench', 'scripts'].flatMap(sourceFiles)
  expect(files.filter((file) => /^(index|utils?|helpers?|common|misc)\.ts$/.test(basename(file)))).toEqual([])
  expect(placesIn('src', (line) => line.startsWith('export * from'))).toEqual([])
})

test('nothing is left for later', () => {
  const left = ['src', 'sandbox', 'bench', 'scripts'].flatMap((folder) =>
    sourceFiles(folder).filter((file) => /\b(TODO|FIXME|XXX|HACK)\b|not implemented/.test(read(file))),
  )
  expect(left).toEqual([])
})

type Package = {
  license: string
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  optionalDependencies: Record<string, string>
}
const manifest = JSON.parse(read('package.json')) as Package

test('every version in package.json is exact', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

test('every npm script checks Node first and starts a file there is', () => {
  const { format, ...scripts } = manifest.scripts
  expect(format).toBe('oxfmt .')
  for (const [name, line] of Object.entries(scripts)) {
    expect(line, name).toMatch(/^node (--import )?(\.\/)?scripts\/check-node\.mjs /)
    const files = line.match(/\b(src|scripts|bench|node_modules)\/[\w./-]+/g) ?? []
    expect(
      files.filter((file) => !existsSync(join(root, file))),
      name,
    ).toEqual([])
  }
})

test('the container image holds every folder that src reads', () => {
  const text = sourceFiles('src').map(read).join('\n')
  const named = [
    ...text.matchAll(/`?'?(?:\.\.\/)+([a-z]+)(?:\/[^'`]*)?['`], import\.meta\.url|\bfolder\('([a-z]+)'\)/g),
  ]
  const folders = new Set(named.map(([, direct, called]) => direct ?? called))
  // Both belong to the sandbox, which runs on loopback only and is not in the image.
  for (const local of ['demo', 'sandbox']) folders.delete(local)
  expect(folders.size).toBeGreaterThan(2)
  const copied = [...read('Dockerfile').matchAll(/^COPY ([a-z]+) \.\/\1$/gm)].map(([, folder]) => folder)
  const admitted = [...read('.dockerignore').matchAll(/^!([a-z]+)$/gm)].map(([, folder]) => folder)
  expect([...folders].filter((folder) => !copied.includes(folder) || !admitted.includes(folder))).toEqual([])
  expect(copied.filter((folder) => !existsSync(join(root, folder ?? '')))).toEqual([])
})

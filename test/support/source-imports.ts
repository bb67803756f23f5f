import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export type SourceImport = {
  /** Path from the root of the repository. */
  from: string
  /** Path from the root of the repository, or the name of a library with its subpath. */
  to: string
  kind: 'file' | 'library'
  typeOnly: boolean
}

/** The TypeScript files below a folder of the repository. */
export function sourceFiles(folder: string): string[] {
  return globSync(`${folder}/**/*.ts`, { cwd: root }).toSorted()
}

// The formatter leaves one form of each, and static ones start a line.
const NAMES = String.raw`(?:\w+, )?(?:\{[^}]*\}|\* as \w+|\*|\w+)`
const STATIC = new RegExp(String.raw`^(?:import|export)( type)? (?:${NAMES} from )?'([^']+)'`, 'gm')
const DYNAMIC = /\bimport\('([^']+)'\)/g

/** Every import and re-export of a file. */
export function importsOf(file: string): SourceImport[] {
  const text = readFileSync(join(root, file), 'utf8')
  const found = [
    ...[...text.matchAll(STATIC)].map(([, type, to = '']) => ({ to, typeOnly: type !== undefined })),
    ...[...text.matchAll(DYNAMIC)].map(([, to = '']) => ({ to, typeOnly: false })),
  ]
  return found.map(({ to, typeOnly }) =>
    to.startsWith('.')
      ? { from: file, to: relative(root, resolve(root, dirname(file), to)), kind: 'file', typeOnly }
      : { from: file, to, kind: 'library', typeOnly },
  )
}

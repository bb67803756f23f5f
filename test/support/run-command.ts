import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { format } from 'node:util'
import { vi } from 'vitest'

export type Ran = { code: number | string; out: string; err: string }

const root = fileURLToPath(new URL('../..', import.meta.url))
const fileOf = (name: string): string =>
  fileURLToPath(new URL(`../../src/commands/${name}.ts`, import.meta.url))
const environment = (env: Record<string, string>): Record<string, string | undefined> => ({
  PATH: process.env['PATH'],
  TZ: 'Europe/Berlin',
  NO_COLOR: '1',
  ...env,
})

/** Runs a command of `src/commands` as its npm script does, with this environment and no other setting of the product. */
export function runCommand(
  name: string,
  args: string[],
  env: Record<string, string> = {},
  cwd = root,
): Promise<Ran> {
  const before = ['--import', fileURLToPath(new URL('../../scripts/check-node.mjs', import.meta.url))]
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...before, fileOf(name), ...args],
      { env: environment(env), cwd },
      (error, out, err) => {
        resolve({ code: error ? (error.code ?? 'killed') : 0, out, err })
      },
    )
  })
}

let runs = 0

/**
 * The same command line in this process, which has loaded libraries and vocabulary already: a process of its own costs
 * seconds. One test of each command has one all the same, for its exit code and its two streams.
 */
export async function runCommandHere(
  name: string,
  args: string[],
  env: Record<string, string> = {},
  cwd = root,
): Promise<Ran> {
  const { argv, env: before, exitCode } = process
  const home = process.cwd()
  const out: string[] = []
  const err: string[] = []
  const into =
    (lines: string[]) =>
    (first?: unknown, ...parts: unknown[]) =>
      void lines.push(`${format(first, ...parts)}\n`)
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(into(out)),
    vi.spyOn(console, 'error').mockImplementation(into(err)),
    vi.spyOn(console, 'warn').mockImplementation(into(err)),
  ]
  process.argv = [argv[0] ?? '', fileOf(name), ...args]
  process.env = environment(env)
  process.exitCode = 0
  process.chdir(cwd)
  try {
    // A command line runs when its file is loaded; the address makes it another file each time.
    runs += 1
    await import(/* @vite-ignore */ `${fileOf(name)}?run=${runs}`)
    return { code: process.exitCode ?? 0, out: out.join(''), err: err.join('') }
  } finally {
    process.chdir(home)
    Object.assign(process, { argv, env: before, exitCode })
    for (const spy of spies) spy.mockRestore()
  }
}

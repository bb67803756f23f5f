import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type Ran = { code: number | string; out: string; err: string }

/** Runs a command of `src/commands` as its npm script does, with this environment and no other setting of the product. */
export function runCommand(name: string, args: string[], env: Record<string, string>): Promise<Ran> {
  const command = fileURLToPath(new URL(`../../src/commands/${name}.ts`, import.meta.url))
  const options = {
    env: { PATH: process.env['PATH'], TZ: 'Europe/Berlin', NO_COLOR: '1', ...env },
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
  }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', './scripts/check-node.mjs', command, ...args],
      options,
      (error, out, err) => {
        resolve({ code: error ? (error.code ?? 'killed') : 0, out, err })
      },
    )
  })
}

/**
 * How long an import of a large directory takes, as an editor starts it: the command in a process of its own, on a fresh
 * embedded database, with the search index brought up. Then the same file again, which changes nothing.
 */

import { defineCommand } from 'citty'
import Table from 'cli-table3'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal, runCommandLine } from '../src/commands/run-command.ts'
import { readRow, writeRow } from '../src/knowledge/directory/rows.ts'
import type { DirectoryEntry } from '../src/knowledge/directory/store.ts'
import { readDirectoryFrom, writeDirectoryTo } from '../src/storage/directory-on-disk.ts'

/** A municipality has about so many services. */
const SERVICES_AN_AREA = 250
const FORMATS = ['csv', 'xlsx', 'json']

const projectFile = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))

await runCommandLine(
  'bench:import',
  defineCommand({
    meta: { name: 'bench:import', description: 'Time of an import of a large directory' },
    args: { services: { type: 'string', default: '10000', description: 'How many services' } },
    run: async ({ args }) => {
      const services = Number(args.services)
      if (!(Number.isInteger(services) && services > 0 && services <= 100_000)) {
        throw new Refusal(`--services ${args.services}: write a whole number from 1 to 100000`)
      }
      const folder = mkdtempSync(join(tmpdir(), 'lotse-bench-'))
      try {
        const entries = await variations(services)
        const measured = []
        for (const format of FORMATS) {
          const file = join(folder, `directory.${format}`)
          await writeDirectoryTo(file, entries)
          const dataDir = join(folder, format)
          const first = await timedImport(file, dataDir)
          const again = await timedImport(file, dataDir)
          measured.push({ format, mb: round(statSync(file).size / 1e6), first_s: first, again_s: again })
        }
        report(services, measured)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }),
)

/** The demo's services over and over, each with a name, an id and an area of its own. */
async function variations(services: number): Promise<DirectoryEntry[]> {
  const demo = await readDirectoryFrom(projectFile('demo/directory.csv'), 'de')
  if (demo.kind === 'unreadable') throw new Error('the demo directory cannot be read')
  const rows = demo.entries.map(({ entry }) => writeRow(entry))
  return Array.from({ length: services }, (_, number) => {
    const model = rows[number % rows.length]!
    const areas = `Ort ${Math.floor(number / SERVICES_AN_AREA)}`
    const read = readRow({ ...model, id: `service-${number}`, name: `${model.name} ${number}`, areas }, 'de')
    if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems))
    return read.entry
  })
}

/** @returns seconds */
function timedImport(file: string, dataDir: string): Promise<number> {
  const started = performance.now()
  const env = { PATH: process.env['PATH'], DATA_DIR: dataDir }
  const command = [projectFile('src/commands/directory.ts'), 'import', file]
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0
        ? resolve(round((performance.now() - started) / 1000))
        : reject(new Error(`the import ended with ${code}`)),
    )
  })
}

function report(
  services: number,
  measured: { format: string; mb: number; first_s: number; again_s: number }[],
): void {
  const table = new Table({
    head: ['format', 'MB', 'first import (s)', 'the same again (s)'],
    style: { head: [], border: [] },
  })
  for (const { format, mb, first_s, again_s } of measured) table.push([format, mb, first_s, again_s])
  console.log(table.toString())
  console.log(JSON.stringify({ services, formats: measured }))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

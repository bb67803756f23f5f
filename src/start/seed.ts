import { fileURLToPath } from 'node:url'
import { ConfigError, type Config } from '../config.ts'
import { problemLine } from '../knowledge/directory/problem.ts'
import type { DirectoryEntry, DirectoryStore } from '../knowledge/directory/store.ts'
import { daysBetween, germanDay, plusDays } from '../knowledge/understanding/days.ts'
import { confirmed } from '../knowledge/upkeep/edit-entry.ts'
import type { Organisation } from '../routing/desk.ts'
import type { DeskStore } from '../routing/store.ts'
import { readDesksFrom } from '../storage/desks-on-disk.ts'
import { readDirectoryFrom } from '../storage/directory-on-disk.ts'

const demo = (file: string): string => fileURLToPath(new URL(`../../demo/${file}`, import.meta.url))

/**
 * Fills empty stores: desks from DESKS_FILE, the directory from DIRECTORY_FILE, in the sandbox both from the demo. Both
 * files are read before either is written, so that a wrong one leaves nothing half done.
 * @throws ConfigError one line naming the first fault; nothing is written
 */
export async function seedStores(
  config: Config,
  stores: { desks: DeskStore; directory: DirectoryStore },
  now: Date,
): Promise<void> {
  const organisation = (await stores.desks.load()) ? null : readDesks(config, now)
  const entries = (await stores.directory.count()) > 0 ? null : await readDirectory(config, now)
  if (organisation) await stores.desks.replaceAll(organisation)
  if (entries) await stores.directory.upsertAll(entries, now)
}

function readDesks(config: Config, now: Date): Organisation {
  const file = config.desksFile ?? (config.sandbox ? demo('desks.yaml') : null)
  if (file === null) {
    throw new ConfigError(
      'DESKS_FILE: the store holds no desks, so nobody could claim a case; set it, or run `npm run desks -- import FILE`',
    )
  }
  const read = readDesksFrom(file, now)
  if (read.kind === 'bad') throw new ConfigError(`DESKS_FILE: ${read.problems[0] ?? file}`)
  return read.organisation
}

async function readDirectory(config: Config, now: Date): Promise<DirectoryEntry[]> {
  const file = config.directoryFile ?? (config.sandbox ? demo('directory.csv') : null)
  if (file === null) {
    throw new ConfigError(
      'DIRECTORY_FILE: the directory is empty, so nothing could be answered; set it, or run `npm run directory -- import FILE`',
    )
  }
  const result = await readDirectoryFrom(file, 'de')
  const problem = result.problems[0]
  if (problem) throw new ConfigError(`DIRECTORY_FILE: ${problemLine(file, problem)}`)
  if (result.kind === 'unreadable') throw new ConfigError(`DIRECTORY_FILE: ${file}: cannot be read`)
  const entries = result.entries.map(({ entry }) => entry)
  return config.directoryFile === null ? asIfCheckedLately(entries, now) : entries
}

/** The demo's checks grow old with the calendar: all its days are moved so that the newest is today. */
function asIfCheckedLately(entries: readonly DirectoryEntry[], now: Date): DirectoryEntry[] {
  const today = germanDay(now)
  const newest = entries.reduce((day, { service }) => latest(day, service.assured_date), '')
  const passed = newest === '' ? 0 : daysBetween(newest, today)
  return entries.map((entry) => {
    const { assured_date: day, assurer = '' } = entry.service
    return day === undefined ? entry : confirmed(entry, plusDays(day, passed), assurer)
  })
}

const latest = (one: string, other = ''): string => (other > one ? other : one)

import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { ConfigError, type DataKey } from '../config.ts'

/** Makes the folder of local state if it is missing, readable by its owner only. */
export function openDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    chmodSync(dataDir, 0o700)
  } catch (error) {
    throw new ConfigError(
      `DATA_DIR=${dataDir}: cannot be made or opened (${errorCode(error)}); choose a writable folder`,
    )
  }
}

/** Takes the folder for this process alone. Embedded stores have one session. */
export function lockDataDir(dataDir: string): { release(): void } {
  openDataDir(dataDir)
  const path = join(dataDir, 'lock')
  for (;;) {
    try {
      createWhole(path, lockContent())
      return { release: () => rmSync(path, { force: true }) }
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') {
        throw new ConfigError(
          `DATA_DIR=${dataDir}: cannot be written (${errorCode(error)}); choose a writable folder`,
        )
      }
      const holder = readFileSync(path, 'utf8')
      if (isAlive(holder)) {
        throw new ConfigError(
          `DATA_DIR=${dataDir} is in use by process ${holder.split(' ')[0]}: stop it first, or set another DATA_DIR`,
        )
      }
      // Left by a process that was killed.
      rmSync(path, { force: true })
    }
  }
}

/**
 * The generated encryption keys of an installation without DATA_KEYS, newest first; made at the first start.
 * @throws ConfigError one line, when the file was damaged
 */
export function generatedDataKeys(dataDir: string): DataKey[] {
  const path = join(dataDir, 'data-keys')
  if (!existsSync(path)) createWhole(path, `${newDataKey()}\n`)
  const keys = readFileSync(path, 'utf8')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((entry) => {
      const [kid = '', encoded = ''] = entry.split(':')
      return { kid, key: new Uint8Array(Buffer.from(encoded, 'base64url')) }
    })
  const wrong = keys.findIndex(({ kid, key }) => kid === '' || key.length !== 32)
  if (wrong !== -1 || keys.length === 0) {
    throw new ConfigError(
      `${path}: key ${wrong + 1 || 1} is damaged, and without it nothing kept here can be read; restore this file from a backup`,
    )
  }
  return keys
}

/** Makes a file with its whole content at once: a crash leaves all of it or nothing. EEXIST when it is there already. */
function createWhole(path: string, content: string): void {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, content, { mode: 0o600 })
  try {
    linkSync(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** A fresh entry for DATA_KEYS. */
export function newDataKey(): string {
  return `k${Date.now().toString(36)}:${randomBytes(32).toString('base64url')}`
}

/** A process id alone may have been given to another process after a restart of the machine: its start time tells. */
function lockContent(): string {
  return `${process.pid} ${startTime(process.pid) ?? ''}`
}

function isAlive(holder: string): boolean {
  const [pid, started] = holder.split(' ')
  const id = Number(pid)
  if (!Number.isInteger(id) || id <= 0) return false
  if (id === process.pid) return started === (startTime(id) ?? '')
  try {
    process.kill(id, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
  const current = startTime(id)
  return current === null || started === '' || started === current
}

/** Start time in clock ticks since boot, where /proc tells it. */
function startTime(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? null
  } catch {
    return null
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
}

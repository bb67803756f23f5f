import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { ConfigError } from '../../src/config.ts'
import { generatedDataKeys, lockDataDir, newDataKey } from '../../src/storage/data-dir.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-dir-'))
  return () => rmSync(folder, { recursive: true, force: true })
})

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8)
const lockFile = () => join(folder, 'lock')

describe('the lock', () => {
  test('is taken once, named to the second, and free after its release', () => {
    const lock = lockDataDir(folder)
    expect(() => lockDataDir(folder)).toThrow(
      `DATA_DIR=${folder} is in use by process ${process.pid}: stop it first, or set another DATA_DIR`,
    )
    lock.release()
    expect(existsSync(lockFile())).toBe(false)
    lockDataDir(folder).release()
  })

  test('makes the folder for its owner only, and leaves nothing beside it', () => {
    const deeper = join(folder, 'a', 'b')
    const lock = lockDataDir(deeper)
    expect([mode(deeper), mode(join(deeper, 'lock')), readdirSync(deeper)]).toEqual(['700', '600', ['lock']])
    lock.release()
  })

  test('of a process that was killed is taken over', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    await once(child, 'spawn')
    writeFileSync(lockFile(), `${child.pid} `)
    expect(() => lockDataDir(folder)).toThrow(`is in use by process ${child.pid}`)
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
    lockDataDir(folder).release()
  })

  test('of an earlier process whose number somebody else has now is taken over', () => {
    writeFileSync(lockFile(), `${process.pid} 12345`)
    lockDataDir(folder).release()
  })

  test.each(['', 'nonsense', '0 1', '-1 1'])('that says "%s" holds nobody up', (content) => {
    writeFileSync(lockFile(), content)
    lockDataDir(folder).release()
  })

  test('in a folder that cannot be made is refused in one line', () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const inside = join(file, 'data')
    expect(() => lockDataDir(inside)).toThrow(
      new ConfigError(`DATA_DIR=${inside}: cannot be made or opened (ENOTDIR); choose a writable folder`),
    )
  })
})

describe('generated keys', () => {
  test('are made once, for their owner only', () => {
    const [made] = generatedDataKeys(folder)
    expect(made?.key).toHaveLength(32)
    expect(mode(join(folder, 'data-keys'))).toBe('600')
    expect(generatedDataKeys(folder)).toEqual([made])
    expect(readdirSync(folder)).toEqual(['data-keys'])
  })

  test('may be more than one, newest first, to rotate them', () => {
    const [made] = generatedDataKeys(folder)
    const path = join(folder, 'data-keys')
    writeFileSync(path, `${newDataKey().replace(/^[^:]*/, 'newer')}\n${readFileSync(path, 'utf8')}`)
    expect(generatedDataKeys(folder).map(({ kid }) => kid)).toEqual(['newer', made?.kid])
  })

  test.each([
    ['empty', '', 1],
    ['cut short', 'k1:c2hvcnQ', 1],
    ['damaged further down', `${newDataKey()}\nk0`, 2],
  ])('in a file that is %s are refused: new ones would open nothing', (_, content, key) => {
    const path = join(folder, 'data-keys')
    writeFileSync(path, content)
    expect(() => generatedDataKeys(folder)).toThrow(
      `${path}: key ${key} is damaged, and without it nothing kept here can be read; restore this file from a backup`,
    )
  })
})

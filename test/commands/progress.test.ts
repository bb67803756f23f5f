import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createProgress } from '../../src/commands/progress.ts'

let written: string
let stream: NodeJS.WriteStream
const show = (isTTY: boolean) => {
  const sink = new PassThrough().on('data', (chunk: Buffer) => (written += chunk.toString()))
  const terminal = {
    isTTY,
    columns: 120,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
  }
  stream = Object.assign(sink, terminal) as unknown as NodeJS.WriteStream
  return createProgress(stream)
}
beforeEach(() => {
  written = ''
  vi.useFakeTimers()
})
afterEach(() => void vi.useRealTimers())

describe('the progress of something long', () => {
  it('is a bar on a terminal, with the step and how far it is', () => {
    const progress = show(true)
    const reading = progress.step('reading')
    reading(0, 10_000)
    vi.advanceTimersByTime(300)
    reading(2500, 10_000)
    vi.advanceTimersByTime(300)
    progress.step('writing')(250, 500)
    vi.advanceTimersByTime(300)
    progress.stop()
    const shown = stripVTControlCharacters(written)
    expect(shown).toMatch(/reading █+░+ 25 % \| 2500\/10000/)
    expect(shown).toMatch(/writing █+░+ 50 % \| 250\/500/)
  })

  it('is a line now and then where nobody watches, and nothing for what is quick', () => {
    const reading = show(false).step('reading')
    reading(10, 100)
    expect(written).toBe('')
    vi.advanceTimersByTime(6000)
    reading(50, 100)
    reading(51, 100)
    expect(written).toBe('reading: 50 of 100\n')
  })
})

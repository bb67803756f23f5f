import { Presets, SingleBar } from 'cli-progress'
import type { OnProgress } from '../knowledge/directory/store.ts'

/** Where nobody watches a bar move, a line says so often how far it is. */
const LINE_EVERY_MS = 5000

export type Progress = {
  /** Begins a step; what it returns is told how far the step has come. */
  step(name: string): OnProgress
  stop(): void
}

/** A bar on a terminal that goes away when it is done; elsewhere a line now and then, and none for what is quick. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? bar(stream) : lines(stream)
}

function bar(stream: NodeJS.WriteStream): Progress {
  const format = '{name} {bar} {percentage} % | {value}/{total} | {eta_formatted}'
  const shown = new SingleBar({ stream, format, clearOnComplete: true, barsize: 30 }, Presets.shades_classic)
  return {
    step: (name) => {
      shown.stop()
      let total = 0
      return (done, of) => {
        if (of !== total) shown.start((total = of), done, { name })
        else shown.update(done)
      }
    },
    stop: () => shown.stop(),
  }
}

function lines(stream: NodeJS.WriteStream): Progress {
  return {
    step: (name) => {
      let told = performance.now()
      return (done, total) => {
        if (performance.now() - told < LINE_EVERY_MS) return
        told = performance.now()
        stream.write(`${name}: ${done} of ${total}\n`)
      }
    },
    stop: () => {},
  }
}

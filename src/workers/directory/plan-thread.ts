/** A thread of its own that reads a directory file and compares it with what is kept; `plan-in-thread.ts` starts it. */

import { parentPort, workerData } from 'node:worker_threads'
import { DEFAULT_LANGUAGE } from '../../knowledge/directory/entry.ts'
import { formatOf } from '../../knowledge/directory/formats.ts'
import { planImport, workOf } from '../../knowledge/directory/import-plan.ts'
import type { PlanOrder, PlanPart } from './plan-in-thread.ts'

/** Entries handed over at once: between two parts the other thread does its other work. */
const PART = 200
/** Problems that are told; whoever has more mends these first. */
const PROBLEMS_TOLD = 50

const { bytes, ending, kept } = workerData as PlanOrder
const tell = (part: PlanPart): void => parentPort?.postMessage(part)

const format = formatOf(`directory${ending}`)
if (format === null) throw new Error(`no format is called ${ending}`)
const plan = planImport(await format.read(Buffer.from(bytes), DEFAULT_LANGUAGE), kept, false)
if (plan.kind === 'refused') {
  const { problems } = plan
  tell({ kind: 'refused', problems: problems.slice(0, PROBLEMS_TOLD), total: problems.length })
} else {
  const { entries, ...found } = workOf(plan.matched)
  for (let start = 0; start < entries.length; start += PART) {
    tell({ kind: 'entries', entries: entries.slice(start, start + PART) })
  }
  tell({ kind: 'found', ...found })
}

import { defineCommand } from 'citty'
import Table from 'cli-table3'
import { readConfig } from '../config.ts'
import type { Concept } from '../knowledge/concepts/concept.ts'
import { gapWords } from '../knowledge/gaps/gap-words.ts'
import { FEWEST_TENANTS, type PublishedGap } from '../knowledge/gaps/publish-gaps.ts'
import { createDirectoryStore } from '../storage/directory.ts'
import { openStores } from '../storage/open.ts'
import { loadWords } from '../words.ts'
import { Refusal } from './run-command.ts'

export const gaps = defineCommand({
  meta: {
    name: 'gaps',
    description: `Shows what tenants asked in the last 13 complete weeks and nobody could answer; nothing below ${FEWEST_TENANTS} tenants`,
  },
  args: {
    area: { type: 'string', description: 'Only the lines of this area' },
    json: { type: 'boolean', description: 'Print JSON' },
  },
  run: async ({ args }) => {
    const config = readConfig()
    const { loadField, localesFolder } = await import('../start/knowledge.ts')
    const { gapsReport } = await import('../start/gaps.ts')
    const { concepts } = loadField()
    const stores = await openStores(config)
    try {
      const areas = await createDirectoryStore(stores.db).areas()
      const report = await gapsReport(stores.db, { areas, concepts, now: new Date() }, args.area ?? null)
      if (report.kind === 'unknown_area') {
        const known = report.areas.join(', ') || 'none, the directory is empty'
        throw new Refusal(`--area ${args.area}: no area of the directory; write one of: ${known}`)
      }
      const { from, to } = report
      if (args.json) {
        console.log(JSON.stringify({ from, to, area: report.area, gaps: report.gaps }, null, 2))
        return
      }
      console.log(`${from} to ${to}; numbers rounded down to multiples of ${FEWEST_TENANTS}`)
      console.log(
        report.gaps.length > 0
          ? gapsTable(report.gaps, loadWords(localesFolder)('en'), concepts)
          : `nothing that ${FEWEST_TENANTS} tenants or more asked in vain`,
      )
    } finally {
      await stores.stop()
    }
  },
})

function gapsTable(
  published: readonly PublishedGap[],
  words: ReturnType<ReturnType<typeof loadWords>>,
  concepts: readonly Concept[],
): string {
  const table = new Table({
    head: ['tenants', 'reason', 'what', 'topic', 'area', 'to do'],
    style: { head: [], border: [] },
  })
  for (const gap of published) {
    const { what, topic, where, todo } = gapWords(gap, { words, language: 'en' }, concepts)
    table.push([`${gap.tenants}+`, gap.reason, what, topic, where, todo])
  }
  return table.toString()
}

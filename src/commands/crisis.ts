import { defineCommand } from 'citty'
import { readConfig } from '../config.ts'
import { germanDay } from '../knowledge/understanding/days.ts'
import { clearedAlarms } from '../storage/alarms.ts'
import { openStores } from '../storage/open.ts'
import { runCommandLine } from './run-command.ts'

const falseAlarms = defineCommand({
  meta: {
    name: 'false-alarms',
    description:
      'Alarms that the person on duty found to be none: rule, kind, language, date; no word of a tenant',
  },
  args: { json: { type: 'boolean', description: 'One JSON object a line' } },
  run: async ({ args }) => {
    const stores = await openStores(readConfig())
    try {
      const alarms = (await clearedAlarms(stores.db)).map(({ at, ...alarm }) => ({
        ...alarm,
        date: germanDay(at),
      }))
      if (args.json) {
        for (const alarm of alarms) console.log(JSON.stringify(alarm))
        return
      }
      for (const { date, language, kind, rule } of alarms)
        console.log([date, language, kind, rule].join('  '))
      console.log(
        alarms.length === 0
          ? 'no alarm was cleared yet'
          : [
              `${alarms.length} false alarms. Write an example for each in words of your own, never the tenant's,`,
              'as a line of vocabulary/examples (crisis: null), then npm run learn; see CONTRIBUTING.md.',
            ].join('\n'),
      )
    } finally {
      await stores.stop()
    }
  },
})

await runCommandLine(
  'crisis',
  defineCommand({
    meta: { name: 'crisis', description: 'Danger, looked back at' },
    subCommands: { 'false-alarms': falseAlarms },
  }),
)

import { defineCommand } from 'citty'
import { readConfig } from '../config.ts'
import { readDesksFrom } from '../storage/desks-on-disk.ts'
import { createDeskStore } from '../storage/desks.ts'
import { openStores } from '../storage/open.ts'
import { Refusal, runCommandLine } from './run-command.ts'

const importDesks = defineCommand({
  meta: {
    name: 'import',
    description: 'Puts the desks and people of a file in force; writes nothing if anything in it is wrong',
  },
  args: {
    file: { type: 'positional', required: true, description: 'Desks file (YAML), see demo/desks.yaml' },
  },
  run: async ({ args }) => {
    const config = readConfig()
    const read = readDesksFrom(args.file, new Date())
    if (read.kind === 'bad') throw new Refusal(read.problems.join('\n'))
    const { desks } = read.organisation
    const stores = await openStores(config)
    try {
      await createDeskStore(stores.db).replaceAll(read.organisation)
    } finally {
      await stores.stop()
    }
    const people = new Set(desks.flatMap((desk) => desk.people.map((person) => person.slackUser)))
    console.log(`${args.file}: in force with ${desks.length} desks and ${people.size} people`)
  },
})

await runCommandLine(
  'desks',
  defineCommand({
    meta: { name: 'desks', description: 'Desks and the people who work there' },
    subCommands: { import: importDesks },
  }),
)

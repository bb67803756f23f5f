import { defineCommand } from 'citty'
import { readConfig } from '../config.ts'
import { newDataKey } from '../storage/data-dir.ts'
import { rewrapKeys } from '../storage/installation-keys.ts'
import { openStores } from '../storage/open.ts'
import { runCommandLine } from './run-command.ts'

const generate = defineCommand({
  meta: { name: 'generate', description: 'Prints a fresh key for DATA_KEYS; put it in front of the others' },
  run: () => {
    console.log(newDataKey())
  },
})

const rotate = defineCommand({
  meta: {
    name: 'rotate',
    description: 'Wraps every key anew with the first of DATA_KEYS; afterwards the others may be removed',
  },
  run: async () => {
    const stores = await openStores(readConfig())
    try {
      const count = await rewrapKeys(stores.db, stores.keyring)
      console.log(`${count} keys are now wrapped by the newest key; texts were not touched`)
    } finally {
      await stores.stop()
    }
  },
})

await runCommandLine(
  'keys',
  defineCommand({
    meta: { name: 'keys', description: 'Encryption keys: make one, rotate' },
    subCommands: { generate, rotate },
  }),
)

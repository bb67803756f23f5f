// Runs before every command (`node --import`), in plain JavaScript: an older Node cannot even read the TypeScript.
import module from 'node:module'

const OLDEST = 24
const { node } = process.versions
if (Number(node.split('.')[0]) < OLDEST) {
  console.error(
    `Node ${node} is too old: run the command through npm (npm start, npm test), which brings Node ${OLDEST} on Linux x64, or install Node ${OLDEST}`,
  )
  process.exit(1)
}

// What was compiled once is read from the cache at the next start: about a third less time.
module.enableCompileCache()

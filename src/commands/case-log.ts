import { defineCommand } from 'citty'
import { existsSync, readFileSync } from 'node:fs'
import { verifyChain, type ChainHead } from '../cases/chain.ts'
import { readConfig } from '../config.ts'
import { chainOf } from '../storage/cases.ts'
import { loadInstallationKeys } from '../storage/installation-keys.ts'
import { openStores } from '../storage/open.ts'
import { anchorFile } from '../workers/tick.ts'
import { Refusal, runCommandLine } from './run-command.ts'

const verify = defineCommand({
  meta: {
    name: 'verify',
    description: 'Checks the chain of every case against the key and the heads anchored in DATA_DIR',
  },
  run: async () => {
    const config = readConfig()
    const stores = await openStores(config)
    try {
      const keys = await loadInstallationKeys(stores.db, stores.keyring)
      const anchors = readAnchors(anchorFile(config.dataDir))
      const kept = await stores.db.selectFrom('cases').select(['id', 'reference']).execute()
      const known = new Map(kept.map(({ id, reference }) => [id, reference]))
      const faults: string[] = []
      for (const id of new Set([...known.keys(), ...anchors.keys()])) {
        const chain = await chainOf(stores.db, id)
        // Every head ever anchored must still stand: one that was cut off and grown again has another.
        const verdicts = [undefined, ...(anchors.get(id) ?? [])].map((anchor) =>
          verifyChain(keys.chain, id, chain, anchor),
        )
        const broken = verdicts.find((verdict) => verdict.kind === 'broken')
        if (broken) {
          faults.push(`case ${known.get(id) ?? id}: broken at event ${broken.sequence} (${broken.why})`)
        }
      }
      if (faults.length > 0) throw new Refusal(faults.join('\n'))
      console.log(`${known.size} cases: every chain is whole (heads of ${anchors.size} anchored)`)
    } finally {
      await stores.stop()
    }
  },
})

/** All anchored heads of every case. */
function readAnchors(path: string): Map<string, ChainHead[]> {
  const heads = new Map<string, ChainHead[]>()
  if (!existsSync(path)) return heads
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line === '') continue
    const anchor = readAnchor(line)
    if (!anchor) console.error(`${path}:${index + 1}: this line is no anchor, a crash may have cut it short`)
    else heads.set(anchor.caseId, [...(heads.get(anchor.caseId) ?? []), anchor])
  }
  return heads
}

function readAnchor(line: string): (ChainHead & { caseId: string }) | null {
  try {
    const { caseId, sequence, mac } = JSON.parse(line) as Partial<ChainHead & { caseId: string }>
    return caseId && sequence && mac ? { caseId, sequence, mac } : null
  } catch {
    return null
  }
}

await runCommandLine(
  'case-log',
  defineCommand({ meta: { name: 'case-log', description: 'The log of all cases' }, subCommands: { verify } }),
)

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the likelihoods are learned from. Concepts may be edited in an installation: they change what is found, not what was learned. */
const FOLDERS = ['examples', 'senses']

/** Changes when an example or a sense does: what was learned before is then learned again (`npm run learn`). */
export function fingerprintOf(vocabularyFolder: string): string {
  const hash = createHash('sha256')
  for (const folder of FOLDERS) {
    for (const name of readdirSync(join(vocabularyFolder, folder)).sort())
      hash.update(name).update(readFileSync(join(vocabularyFolder, folder, name)))
  }
  return hash.digest('hex').slice(0, 16)
}

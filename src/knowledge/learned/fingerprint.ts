import { createHash } from 'node:crypto'
import type { Example } from './example.ts'
import type { SenseWords } from './sense-words.ts'

/**
 * Changes when an example or a sense does: what was learned before is then learned again (`npm run learn`). Concepts and
 * topics may be edited in an installation: they change what is found in a message, not what was learned.
 */
export function fingerprintOf(
  examples: readonly Example[],
  senses: Readonly<Record<string, SenseWords>>,
): string {
  return createHash('sha256')
    .update(JSON.stringify([examples, senses]))
    .digest('hex')
    .slice(0, 16)
}

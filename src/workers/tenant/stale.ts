import { say, type Reaction, type Situation } from './situation.ts'

/** A friendly word for a button that is none any more (T7). */
export function stale({ words }: Situation): Reaction {
  return { reply: say(words('tenant-old-button')) }
}

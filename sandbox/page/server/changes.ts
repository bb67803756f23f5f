import type { SlackPlatform } from '../../slack/platform.ts'
import type { TelegramPlatform } from '../../telegram/platform.ts'

/** A part of the page that should look again. */
export type ChangedPart = 'phone' | 'workspace' | 'violations'

/** Long enough to put a burst into one, short enough to seem at once. */
const GATHER_MS = 40

/**
 * Tells what changed on either platform, several changes as one. Only names are told: what is new is then asked
 * for, so that a page that missed something is right again with the next question.
 * @returns the end of it
 */
export function watchChanges(
  { telegram, slack }: { telegram: TelegramPlatform; slack: SlackPlatform },
  tell: (parts: ChangedPart[]) => void,
): () => void {
  const parts = new Set<ChangedPart>()
  let timer: NodeJS.Timeout | undefined

  function note(part: ChangedPart): void {
    parts.add(part)
    timer ??= setTimeout(() => {
      timer = undefined
      tell([...parts])
      parts.clear()
    }, GATHER_MS)
  }

  const ends = [
    telegram.onChange(({ kind }) => note(kind === 'violation' ? 'violations' : 'phone')),
    slack.onChange(({ kind }) => {
      if (kind === 'violation') note('violations')
      else if (kind !== 'delivery') note('workspace')
    }),
  ]
  return () => {
    clearTimeout(timer)
    for (const end of ends) end()
  }
}

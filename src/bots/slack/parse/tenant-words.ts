import { TENANT_COMMANDS, type TenantCommand } from '../../../cases/inbound.ts'
import type { WordsFor } from '../../../words.ts'

/** What a tenant may write instead of a command, in lower case. */
export type CommandWords = ReadonlyMap<string, TenantCommand>

/**
 * The English command names and, from `slack-words-<command>` of every language, the words of that language. Slack
 * keeps unknown `/words` to itself, so a tenant there writes plain words.
 */
export function commandWords(wordsFor: WordsFor): CommandWords {
  const map = new Map<string, TenantCommand>()
  for (const language of wordsFor.languages) {
    for (const command of TENANT_COMMANDS) {
      for (const word of wordsFor(language)(`slack-words-${command}`).split(',')) {
        const spelled = normal(word)
        if (spelled !== '') map.set(spelled, command)
      }
    }
  }
  for (const command of TENANT_COMMANDS) map.set(command, command)
  return map
}

/**
 * The command a message is, when it is nothing but one. A cry such as "Help!" or "Hilfe" is no command: it is read,
 * screened and understood like any other message.
 */
export function commandOf(text: string, words: CommandWords): TenantCommand | null {
  return words.get(normal(text).replace(/^\//, '')) ?? null
}

function normal(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ')
}

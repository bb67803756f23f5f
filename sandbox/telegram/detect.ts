import { overlaps, sortEntities } from './entities.ts'
import type { FormattedText, MessageEntity } from './world.ts'

/**
 * The kinds that Telegram marks by itself, in both directions. The real rules fill a thousand lines (tdlib,
 * find_entities); these find the clear cases, of which the bot reads one: commands.
 */
const patterns: [string, RegExp][] = [
  ['bot_command', /(?<![\w/@.-])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/@])/g],
  ['email', /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}/g],
  [
    'url',
    /(?<![\w@])(?:https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]|(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|de|eu|info|net|org)(?:\/[^\s<>"]*[^\s<>".,;:!?)])?(?!\w))/g,
  ],
  ['mention', /(?<![\w@])@[A-Za-z0-9_]{4,32}(?!\w)/g],
  ['hashtag', /(?<![\w#@])#[\p{L}\d_]*\p{L}[\p{L}\d_]*/gu],
]

/** The text with what Telegram finds in it; what the sender marked wins. */
export function withFoundEntities(given: FormattedText): FormattedText {
  const entities = [...given.entities]
  const styles = [
    'bold',
    'italic',
    'underline',
    'strikethrough',
    'spoiler',
    'blockquote',
    'expandable_blockquote',
  ]
  for (const [type, pattern] of patterns) {
    for (const match of given.text.matchAll(pattern)) {
      const found: MessageEntity = { type, offset: match.index, length: match[0].length }
      const taken = entities.some((other) => overlaps(other, found) && !styles.includes(other.type))
      if (!taken) entities.push(found)
    }
  }
  return { text: given.text, entities: sortEntities(entities) }
}

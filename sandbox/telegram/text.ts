import { dropEmpty, fixOverlaps, sortEntities } from './entities.ts'
import { badRequest } from './refusals.ts'
import type { FormattedText, MessageEntity } from './world.ts'

/**
 * What Telegram does to a text before it is a message, after tdlib's fix_formatted_text: control characters become
 * spaces, carriage returns and a few marks vanish, both ends are trimmed, and entities follow the text they mark.
 */

/** T6: counted after entity parsing, in UTF-16 code units like every offset of the Bot API. */
export const MAX_TEXT = 4096
export const MAX_CAPTION = 1024

/** Offsets beyond this are refused outright. */
const MAX_OFFSET = 1_000_000

/** Line and paragraph separators, direction overrides and three combining lines that Telegram removes. */
const removed = /[\r\u2028-\u202E]|\u0333|\u033F|\u030A/

function isControl(character: string): boolean {
  return character < ' ' && character !== '\n'
}

/** A text of nothing but these is empty to Telegram (tdlib, misc.cpp, strip_empty_characters). */
const nothingVisible =
  /^[\s\u00A0\u1680\u180E\u2000-\u200F\u202E\u202F\u205F\u2800\u3000\uFEFF\uFFFC\u{E0000}-\u{E007F}]*$/u

/** The finished text; refuses what Telegram refuses. `allowEmpty` is for captions. */
export function finishText(given: FormattedText, options: { allowEmpty: boolean }): FormattedText {
  if (!given.text.isWellFormed()) throw badRequest('Strings must be encoded in UTF-8', 'T6')
  const entities = sortEntities(dropEmpty(checkRange(given.entities)))
  checkBounds(given.text, entities)
  const cleaned = clean(given.text, fixOverlaps(entities))
  if (nothingVisible.test(cleaned.text)) {
    if (!options.allowEmpty) throw badRequest('Text must be non-empty', 'T6')
    return { text: '', entities: [] }
  }
  return trim(cleaned)
}

function checkRange(entities: MessageEntity[]): MessageEntity[] {
  for (const entity of entities) {
    if (entity.offset < 0 || entity.offset > MAX_OFFSET)
      throw badRequest(`Receive an entity with incorrect offset ${entity.offset}`, 'T6')
    if (entity.length < 0 || entity.length > MAX_OFFSET)
      throw badRequest(`Receive an entity with incorrect length ${entity.length}`, 'T6')
  }
  return entities
}

/** Entities lie within the text and cut no surrogate pair (T6). */
function checkBounds(text: string, entities: MessageEntity[]): void {
  for (const { offset, length } of entities) {
    const end = offset + length
    if (offset > text.length)
      throw badRequest(`Entity begins after the end of the text at UTF-16 offset ${offset}`, 'T6')
    if (splitsPair(text, offset)) {
      const at = byteOffset(text, offset + 1)
      throw badRequest(`Entity begins in a middle of a UTF-16 symbol at byte offset ${at}`, 'T6')
    }
    const what = `Entity beginning at UTF-16 offset ${offset}`
    if (end > text.length)
      throw badRequest(`${what} ends after the end of the text at UTF-16 offset ${end}`, 'T6')
    if (splitsPair(text, end)) {
      const at = byteOffset(text, end + 1)
      throw badRequest(`${what} ends in a middle of a UTF-16 symbol at byte offset ${at}`, 'T6')
    }
  }
}

function splitsPair(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  return index > 0 && unit >= 0xdc00 && unit <= 0xdfff
}

/** Length in Unicode code points, as Telegram counts what is not measured in UTF-16. */
export function codePoints(text: string): number {
  return Array.from(text).length
}

/** Where an index of a text lies in its UTF-8 bytes: the real server counts errors in those. */
export function byteOffset(text: string, index: number): number {
  return Buffer.byteLength(text.slice(0, index), 'utf8')
}

function clean(text: string, entities: MessageEntity[]): FormattedText {
  const newIndex: number[] = []
  let result = ''
  for (let index = 0; index < text.length; index++) {
    newIndex.push(result.length)
    const unit = text.charAt(index)
    if (!removed.test(unit)) result += isControl(unit) ? ' ' : unit
  }
  newIndex.push(result.length)
  const moved = entities.map((entity) => {
    const offset = newIndex[entity.offset] ?? 0
    return { ...entity, offset, length: (newIndex[entity.offset + entity.length] ?? 0) - offset }
  })
  return { text: result, entities: sortEntities(dropEmpty(moved)) }
}

/** Spaces and line feeds go at the end, and at the start as far as no entity covers them. */
function trim(given: FormattedText): FormattedText {
  let end = given.text.length
  while (end > 0 && ' \n'.includes(given.text.charAt(end - 1))) end -= 1
  const text = given.text.slice(0, end)
  const kept = given.entities
    .filter((entity) => entity.offset < text.length)
    .map((entity) => ({ ...entity, length: Math.min(entity.length, text.length - entity.offset) }))
  const firstEntity = kept[0]?.offset ?? text.length
  const lead = Math.min(/^[ \n]*/.exec(text)?.[0].length ?? 0, firstEntity)
  return {
    text: text.slice(lead),
    entities: sortEntities(kept.map((entity) => ({ ...entity, offset: entity.offset - lead }))),
  }
}

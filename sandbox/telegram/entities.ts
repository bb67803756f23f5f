import { isObject, requiredInteger, requiredText } from './params.ts'
import type { JsonObject } from './params.ts'
import { badRequest } from './refusals.ts'
import type { MessageEntity } from './world.ts'

/** Reads explicit `entities` or `caption_entities`. Kinds that the server finds by itself are skipped. */
export function readEntities(value: unknown): MessageEntity[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item) => {
    try {
      return readEntity(item)
    } catch (error) {
      throw badRequest(`Can't parse MessageEntity: ${(error as Error).message}`, 'T6')
    }
  })
}

const plainKinds = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'code',
  'blockquote',
  'expandable_blockquote',
]

const foundByServer = [
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bank_card_number',
]

function readEntity(value: unknown): MessageEntity[] {
  if (!isObject(value)) throw new Error('expected an Object')
  const offset = requiredInteger(value, 'offset')
  const length = requiredInteger(value, 'length')
  const type = requiredText(value, 'type')
  if (type === '') throw new Error('Type is not specified')
  if (foundByServer.includes(type)) return []
  if (plainKinds.includes(type)) return [{ type, offset, length }]
  return [{ type, offset, length, ...argumentOf(type, value) }]
}

function argumentOf(type: string, value: JsonObject): Partial<MessageEntity> {
  switch (type) {
    case 'pre':
      return typeof value['language'] === 'string' && value['language'] ? { language: value['language'] } : {}
    case 'text_link':
      return { url: requiredText(value, 'url') }
    case 'text_mention': {
      const user = value['user']
      if (!isObject(user)) throw new Error('Can\'t find field "user"')
      return { user: { id: requiredInteger(user, 'id') } }
    }
    case 'custom_emoji':
      return { custom_emoji_id: requiredText(value, 'custom_emoji_id') }
    case 'date_time': {
      const format = value['date_time_format']
      return {
        unix_time: requiredInteger(value, 'unix_time'),
        ...(typeof format === 'string' && format ? { date_time_format: format } : {}),
      }
    }
    default:
      throw new Error('Unsupported type specified')
  }
}

/** Outer entities before inner ones; among equals the order the real server uses (MessageEntity::Type). */
const priority: Record<string, number> = {
  expandable_blockquote: 0,
  blockquote: 0,
  pre: 11,
  code: 20,
  bold: 90,
  italic: 91,
  underline: 92,
  strikethrough: 93,
  spoiler: 94,
  custom_emoji: 99,
}

export function sortEntities(entities: MessageEntity[]): MessageEntity[] {
  const rank = (entity: MessageEntity) => priority[entity.type] ?? 50
  return entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length || rank(a) - rank(b))
}

export function dropEmpty(entities: MessageEntity[]): MessageEntity[] {
  return entities.filter((entity) => entity.length > 0)
}

const splittable = ['bold', 'italic', 'underline', 'strikethrough', 'spoiler']
const verbatim = ['pre', 'code']

/**
 * Resolves overlaps the way the real server does in the cases that matter: links, code and other unsplittable
 * kinds do not overlap one another (the earlier one stays), nothing lies inside code, and the same style twice
 * becomes one. Expects sorted entities.
 */
export function fixOverlaps(entities: MessageEntity[]): MessageEntity[] {
  const kept: MessageEntity[] = []
  for (const entity of entities) {
    const hit = kept.filter((other) => overlaps(other, entity))
    const isStyle = splittable.includes(entity.type)
    if (hit.some((other) => verbatim.includes(other.type))) continue
    const same = hit.find((other) => other.type === entity.type)
    if (isStyle && same) {
      same.length = Math.max(endOf(same), endOf(entity)) - same.offset
      continue
    }
    const isQuote = entity.type.endsWith('blockquote')
    const clash = hit.some((other) => {
      if (splittable.includes(other.type)) return verbatim.includes(entity.type)
      if (other.type.endsWith('blockquote')) return isQuote || endOf(entity) > endOf(other)
      return true
    })
    if (!isStyle && clash) continue
    kept.push({ ...entity })
  }
  return sortEntities(kept)
}

export function endOf(entity: MessageEntity): number {
  return entity.offset + entity.length
}

export function overlaps(a: MessageEntity, b: MessageEntity): boolean {
  return a.offset < endOf(b) && b.offset < endOf(a)
}

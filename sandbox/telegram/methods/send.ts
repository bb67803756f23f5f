import type { CallContext } from '../core.ts'
import { imageSize, storeFile } from '../files.ts'
import type { FileKind } from '../files.ts'
import { caption, messageText } from '../formatting.ts'
import { integer, isObject, json, text, upload } from '../params.ts'
import type { UploadedFile } from '../params.ts'
import { badRequest, Refusal } from '../refusals.ts'
import type { FileRecord } from '../world.ts'
import { post } from './post.ts'

/** Bots may upload files up to 50 MB (core.telegram.org/bots/api, Sending files). */
const MAX_UPLOAD = 50 * 1024 * 1024

export function sendMessage(context: CallContext): unknown {
  const formatted = messageText(context.params)
  const preview = json(context.params, 'link_preview_options', 'link preview options')
  return post(context, () => ({
    kind: 'text',
    ...formatted,
    ...(isObject(preview) ? { linkPreviewOptions: preview } : {}),
  }))
}

export function sendPhoto(context: CallContext): unknown {
  const source = mediaSource(context, 'photo')
  const words = caption(context.params)
  const bytes = source.kind === 'upload' ? source.file.bytes : Buffer.from(source.file.base64, 'base64')
  const size = imageSize(bytes)
  if (!size) throw badRequest('IMAGE_PROCESS_FAILED')
  return post(context, () => ({
    kind: 'photo',
    fileId: keep(context, source, 'photos').id,
    ...size,
    ...words,
  }))
}

export function sendVoice(context: CallContext): unknown {
  const source = mediaSource(context, 'voice')
  const words = caption(context.params)
  const duration = integer(context.params, 'duration', { fallback: 0, min: 0, max: 86_400 })
  return post(context, () => ({
    kind: 'voice',
    fileId: keep(context, source, 'voice').id,
    duration,
    ...words,
  }))
}

export function sendDocument(context: CallContext): unknown {
  const source = mediaSource(context, 'document')
  const words = caption(context.params)
  return post(context, () => ({ kind: 'document', fileId: keep(context, source, 'documents').id, ...words }))
}

type MediaSource = { kind: 'upload'; file: UploadedFile } | { kind: 'known'; file: FileRecord }

/** An upload, or a file the bot has the id of. The sandbox fetches nothing from the web. */
function mediaSource({ core, bot, params }: CallContext, name: string): MediaSource {
  const file = upload(params, name)
  if (file) {
    if (file.bytes.length === 0) throw badRequest('file must be non-empty')
    if (file.bytes.length > MAX_UPLOAD) throw new Refusal(413, 'Request Entity Too Large')
    return { kind: 'upload', file }
  }
  const given = text(params, name)
  if (given === '') throw badRequest(`There is no ${name} in the request`)
  if (/^https?:\/\//i.test(given)) throw badRequest('Failed to get HTTP URL content')
  const known = core.world.files[given]
  if (known?.botId !== bot.id) throw badRequest('Wrong file identifier/HTTP URL specified')
  return { kind: 'known', file: known }
}

function keep({ core, bot }: CallContext, source: MediaSource, kind: FileKind): FileRecord {
  return source.kind === 'known' ? source.file : storeFile(core.world, bot.id, kind, source.file)
}

import type { UploadedFile } from './params.ts'
import type { FileRecord, World } from './world.ts'

export type FileKind = 'photos' | 'voice' | 'documents' | 'stickers'

/** Keeps a file and gives it the ids and the path by which the bot can fetch it. */
export function storeFile(world: World, botId: number, kind: FileKind, file: UploadedFile): FileRecord {
  const number = world.nextFileId++
  const record: FileRecord = {
    id: Buffer.from(`${kind}:${botId}:${number}:lotse`).toString('base64url'),
    uniqueId: Buffer.from(`u${number}`).toString('base64url'),
    botId,
    path: `${kind}/file_${number}${extension(file.name)}`,
    name: file.name,
    mimeType: file.type || 'application/octet-stream',
    size: file.bytes.length,
    base64: Buffer.from(file.bytes).toString('base64'),
  }
  world.files[record.id] = record
  return record
}

function extension(name: string): string {
  return /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? ''
}

export function fileBytes(record: FileRecord): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(record.base64, 'base64'))
}

/** Width and height of a PNG, JPEG or GIF, or null for anything else: Telegram makes a photo of images only. */
export function imageSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.length >= 24 && view.readUInt32BE(0) === 0x89504e47)
    return { width: view.readUInt32BE(16), height: view.readUInt32BE(20) }
  if (view.length >= 10 && view.toString('latin1', 0, 3) === 'GIF')
    return { width: view.readUInt16LE(6), height: view.readUInt16LE(8) }
  if (view.length >= 4 && view.readUInt16BE(0) === 0xffd8) return jpegSize(view)
  return null
}

/** Walks the segments of a JPEG to its frame header. */
function jpegSize(view: Buffer): { width: number; height: number } | null {
  let at = 2
  while (at + 9 <= view.length && view[at] === 0xff) {
    const marker = view[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { width: view.readUInt16BE(at + 7), height: view.readUInt16BE(at + 5) }
    at += 2 + view.readUInt16BE(at + 2)
  }
  return null
}

/** A grey picture of one pixel: what a person sends when a test does not care what is on the photo. */
export const onePixelPng: Uint8Array = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
)

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
/** 1980-01-01 00:00, the first moment a ZIP can hold (APPNOTE 4.4.6): time, then date. */
const NO_TIME = Buffer.from([0x00, 0x00, 0x21, 0x00])

/** The ZIP archive with every file's time reset, so that equal content is equal bytes. */
export function withoutTimes(archive: Buffer): Buffer {
  const bytes = Buffer.from(archive)
  let end = bytes.length - 22
  while (end >= 0 && bytes.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1
  if (end < 0) throw new Error('no ZIP archive: its end record is missing')
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('no ZIP archive: its directory is broken')
    const local = bytes.readUInt32LE(at + 42)
    if (bytes.readUInt32LE(local) !== LOCAL_HEADER)
      throw new Error('no ZIP archive: a file header is missing')
    NO_TIME.copy(bytes, at + 12)
    NO_TIME.copy(bytes, local + 10)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return bytes
}

import { unzipSync, zipSync } from 'fflate'

/** Bytes. Cells, names and texts of some hundred thousand services. */
const LARGEST = 200_000_000

/**
 * The parts of a workbook that hold its cells, as a ZIP archive without compression. Nothing is unpacked before its
 * size is known, and nothing beyond that size: a part that says less than it holds is cut, and then no XML.
 * @returns null when they are larger than 200 MB
 * @throws Error when it is no ZIP archive
 */
export function unpackedWorkbook(bytes: Uint8Array): Buffer | null {
  let total = 0
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      // What is not compressed is copied in its packed size, whatever else is said.
      if (holdsCells(name)) total += Math.max(size, originalSize)
      return false
    },
  })
  if (total > LARGEST) return null
  const parts = unzipSync(bytes, { filter: ({ name }) => holdsCells(name) })
  const { buffer, byteOffset, byteLength } = zipSync(parts, { level: 0 })
  return Buffer.from(buffer, byteOffset, byteLength)
}

function holdsCells(name: string): boolean {
  return /\.xml(\.rels)?$/.test(name)
}

import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { HEAD_NAMES, HEADS, type HeadName } from './heads.ts'
import type { Learned } from './learn.ts'
import type { Regression } from './regression.ts'

/**
 * What was learned, as one file: brotli around the features (32-bit keys and rarities), then for each head its bias, one
 * scale, and a byte a score. A byte is exact enough: a score's part in a sum is small.
 */

/** Changes whenever what stands in the file, or how features are made, changes. */
const FORM = 2
/** Features whose every score stays below this share of the head's greatest say nothing. */
const LEAST_SHARE = 0.01
const MOST = 127

/** @param fingerprint of what it was learned from, see `fingerprint.ts` */
export function encodeLearned(learned: Learned, fingerprint: string): Buffer {
  const scales = Object.fromEntries(
    HEAD_NAMES.map((name) => [name, greatest(learned.heads[name])]),
  ) as Record<HeadName, number>
  const { keys, rarities } = learned.features
  const tells = (place: number): boolean =>
    HEAD_NAMES.some((name) => {
      const { answers, scores } = learned.heads[name]
      const own = scores.subarray(place * answers, (place + 1) * answers)
      return own.some((score) => Math.abs(score) >= scales[name] * LEAST_SHARE)
    })
  const kept = [...keys.keys()].filter(tells)
  const header = Buffer.from(
    `${JSON.stringify({ form: FORM, fingerprint, features: kept.length })}\n`,
    'utf8',
  )
  const parts = [
    header,
    bytesOf(Uint32Array.from(kept, (place) => keys[place] ?? 0)),
    bytesOf(Float32Array.from(kept, (place) => rarities[place] ?? 0)),
    ...HEAD_NAMES.flatMap((name) => {
      const { answers, scores, bias } = learned.heads[name]
      const scale = scales[name] / MOST || 1
      const rounded = new Int8Array(kept.length * answers)
      kept.forEach((place, at) => {
        for (let which = 0; which < answers; which += 1)
          rounded[at * answers + which] = Math.round((scores[place * answers + which] ?? 0) / scale)
      })
      return [bytesOf(bias), bytesOf(Float32Array.of(scale)), bytesOf(rounded)]
    }),
  ]
  return brotliCompressSync(Buffer.concat(parts), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  })
}

/** @throws Error of one line when the file is of another form or cut off */
export function decodeLearned(file: Buffer, path: string): { learned: Learned; fingerprint: string } {
  const outdated = `${path}: is of another form; run npm run learn`
  const data = decompress(file, outdated)
  const end = data.indexOf('\n') + 1
  const header = JSON.parse(data.subarray(0, end).toString('utf8') || '{}') as Record<string, unknown>
  const { form, fingerprint, features: count } = header
  if (form !== FORM || typeof fingerprint !== 'string' || typeof count !== 'number') throw new Error(outdated)
  let at = end
  const take = (bytes: number): ArrayBuffer => {
    if (at + bytes > data.length) throw new Error(outdated)
    const copy = new Uint8Array(data.subarray(at, at + bytes)).buffer
    at += bytes
    return copy
  }
  const features = {
    keys: new Uint32Array(take(count * 4)),
    rarities: new Float32Array(take(count * 4)),
  }
  const heads = Object.fromEntries(
    HEAD_NAMES.map((name) => {
      const answers = HEADS[name].answers.length
      const bias = new Float32Array(take(answers * 4))
      const [scale = 1] = new Float32Array(take(4))
      return [name, { answers, scores: new Int8Array(take(count * answers)), scale, bias }]
    }),
  ) as Record<HeadName, Regression>
  return { learned: { features, heads }, fingerprint }
}

function decompress(file: Buffer, outdated: string): Buffer {
  try {
    return brotliDecompressSync(file)
  } catch {
    throw new Error(outdated)
  }
}

function greatest({ scores }: Regression): number {
  let most = 0
  for (const score of scores) most = Math.max(most, Math.abs(score))
  return most
}

function bytesOf(array: Uint32Array | Float32Array | Int8Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength)
}

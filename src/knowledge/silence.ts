import type { Recording } from './transcription.ts'

const SAMPLES_A_SECOND = 16_000
const BYTES_A_SAMPLE = 2

/** A second of silence (WAV, PCM, 16 bit, mono): what a transcription is tried with. */
export function silence(): Recording {
  const samples = Buffer.alloc(SAMPLES_A_SECOND * BYTES_A_SAMPLE)
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + samples.length, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(SAMPLES_A_SECOND, 24)
  header.writeUInt32LE(SAMPLES_A_SECOND * BYTES_A_SAMPLE, 28)
  header.writeUInt16LE(BYTES_A_SAMPLE, 32)
  header.writeUInt16LE(8 * BYTES_A_SAMPLE, 34)
  header.write('data', 36)
  header.writeUInt32LE(samples.length, 40)
  return {
    name: 'silence.wav',
    mimeType: 'audio/wav',
    bytes: new Uint8Array(Buffer.concat([header, samples])),
  }
}

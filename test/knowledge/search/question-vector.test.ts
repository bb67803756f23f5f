import { expect, test } from 'vitest'
import type { Embedder } from '../../../src/knowledge/search/embedder.ts'
import { hashedEmbedder } from '../../../src/knowledge/search/hashed-embedder.ts'
import { createQuestionVector } from '../../../src/knowledge/search/question-vector.ts'

test('L7: after a failure the endpoint rests half a minute, then is asked again', async () => {
  let time = Date.parse('2026-11-22T10:00:00Z')
  let asked = 0
  let down = true
  const failures: unknown[] = []
  const embedder: Embedder = {
    ...hashedEmbedder,
    embed: async (texts) => {
      asked++
      if (down) throw new Error('down')
      return hashedEmbedder.embed(texts)
    },
  }
  const questionVector = createQuestionVector(
    embedder,
    () => new Date(time),
    (error) => failures.push(error),
  )
  expect(await questionVector('Miete')).toBeNull()
  down = false
  time += 29_000
  expect(await questionVector('Miete')).toBeNull()
  expect(asked).toBe(1)
  time += 1_000
  expect(await questionVector('Miete')).toHaveLength(hashedEmbedder.dimension)
  expect(failures).toEqual([new Error('down')])
})

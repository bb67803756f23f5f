import { expect, test } from 'vitest'
import { withBudget } from '../../../src/knowledge/search/budgeted-embedder.ts'
import type { Embedder } from '../../../src/knowledge/search/embedder.ts'
import { hashedEmbedder } from '../../../src/knowledge/search/hashed-embedder.ts'
import { createQuestionVector } from '../../../src/knowledge/search/question-vector.ts'

const question = { tenantId: null }

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
  expect(await questionVector('Miete', question)).toBeNull()
  down = false
  time += 29_000
  expect(await questionVector('Miete', question)).toBeNull()
  expect(asked).toBe(1)
  time += 1_000
  expect(await questionVector('Miete', question)).toHaveLength(hashedEmbedder.dimension)
  expect(failures).toEqual([new Error('down')])
})

test('L6: a tenant whose tokens are used up is answered by words alone, the next one with a vector', async () => {
  const embedder = withBudget(hashedEmbedder, async (_, asked) =>
    asked?.tenantId === 'anna' ? 'budget_spent' : null,
  )
  const questionVector = createQuestionVector(
    embedder,
    () => new Date('2026-11-22T10:00:00Z'),
    () => {},
  )
  expect(await questionVector('Miete', { tenantId: 'anna' })).toBeNull()
  expect(await questionVector('Miete', { tenantId: 'olga' })).toHaveLength(hashedEmbedder.dimension)
})

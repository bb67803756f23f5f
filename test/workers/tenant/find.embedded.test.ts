import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DirectoryQuery } from '../../../src/knowledge/directory/directory.ts'
import { handleLane } from '../../../src/workers/handle-message.ts'
import type { JobContext } from '../../../src/workers/context.ts'
import { fromTenant } from '../../support/core-stores.ts'
import { workplace, type Workplace } from '../job-context.ts'

let place: Workplace
beforeAll(async () => {
  place = await workplace()
})
afterAll(() => place?.stop())

test('G1, L6: models are asked from the second message on, on account of the tenant', async () => {
  const asked: DirectoryQuery[] = []
  const { knowledge } = place.context
  const search: typeof knowledge.directory.search = (query) => {
    asked.push(query)
    return knowledge.directory.search(query)
  }
  const context: JobContext = {
    ...place.context,
    knowledge: { ...knowledge, directory: { ...knowledge.directory, search } },
  }
  for (const text of ['Ich habe Schulden', 'Ich habe noch mehr Schulden']) {
    const accepted = await place.inbox.accept(fromTenant(text, { userId: '8100' }))
    if (accepted.kind === 'accepted') await handleLane(context, accepted.lane)
  }
  const [tenant] = await place.rows('select id from tenants')
  const { id: tenantId } = tenant as { id: string }
  expect(asked).toMatchObject([
    { tenantId, wordsAlone: true },
    { tenantId, wordsAlone: false },
  ])
})

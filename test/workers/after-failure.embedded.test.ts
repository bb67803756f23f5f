import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordOutcome } from '../../src/workers/outcome.ts'
import { fromTenant } from '../support/core-stores.ts'
import { workplace, type Workplace } from './job-context.ts'

let place: Workplace
beforeAll(async () => {
  place = await workplace()
})
afterAll(() => place.stop())

test('a file that never comes is told to whoever has the case, and to the tenant who was told that it would', async () => {
  const { id } = await place.tenants.meet(fromTenant('Hallo'))
  const caseId = randomUUID()
  const file = { platform: 'telegram' as const, fileId: 'f' }
  const owed = {
    key: 'file/1',
    effect: { kind: 'case_file' as const, caseId, slackUser: 'U0ANNA', media: 'photo' as const, file },
    sealedFor: id,
    inboxId: null,
    caseId: null,
    emergency: false,
  }
  const [made] = await place.outbox.owe([owed], place.db)
  const next = await place.outbox.next(made?.lane ?? '')
  if (!next || !('row' in next)) throw new Error('nothing is owed')
  await place.outbox.begin(next.row)
  await recordOutcome(place.context, next.row, { kind: 'rejected', code: 'telegram_400' })
  const told = await place.outbox.next(`send/telegram/tenant/${id}`)
  expect(told && 'row' in told ? told.row.effect : null).toMatchObject({
    kind: 'tenant_message',
    reply: {
      spans: [{ text: expect.stringMatching(/^Eine Datei von Ihnen konnte ich leider nicht weitergeben/) }],
    },
  })
  const kinds = await place.rows(`select kind from outbox where state = 'owed' order by kind`)
  expect(kinds).toEqual([{ kind: 'case_line' }, { kind: 'tenant_message' }])
})

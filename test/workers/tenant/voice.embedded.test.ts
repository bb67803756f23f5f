import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TenantContent } from '../../../src/cases/inbound.ts'
import type { JobContext } from '../../../src/workers/context.ts'
import { fromTenant } from '../../support/core-stores.ts'
import { company, type Company } from '../company.ts'
import { workplace, type Workplace } from '../job-context.ts'

let place: Workplace
let people: Company
beforeAll(async () => {
  place = await workplace()
  people = company(place)
})
afterAll(() => place.stop())

const SAID = 'Ich habe Schulden.'
const NOTE: TenantContent = { kind: 'attachment', media: 'voice', caption: '', fileId: 'AwAC', seconds: 3 }

async function says(content: TenantContent, platformId: string): Promise<void> {
  const userId = platformId.length > 1 ? '8101' : '8100'
  await place.inbox.accept(fromTenant(content, { userId, platformId }))
}

const echoes = (): number =>
  people.sent.filter((what) => what.kind === 'tenant_message' && JSON.stringify(what.reply).includes(SAID))
    .length

test('Q1: a process that dies after listening listens again, asks once, and keeps one message', async () => {
  await says({ kind: 'command', command: 'start' }, '1')
  let listened = 0
  const context: JobContext = {
    ...place.context,
    transcribeVoice: async () => {
      listened += 1
      return SAID
    },
  }
  await people.work(context)
  const dying: JobContext = {
    ...context,
    outbox: {
      ...place.outbox,
      owe: async () => {
        throw new Error('gone')
      },
    },
  }
  await says(NOTE, '2')
  await people.work(dying)
  expect([listened, echoes()]).toEqual([1, 0])
  await place.rows('update inbox set not_before = now()')
  await people.work(context)
  await says(NOTE, '2')
  await people.work(context)
  expect([listened, echoes()]).toEqual([2, 1])
  expect(await place.rows(`select count(*)::int from messages where attachment is not null`)).toEqual([
    { count: 1 },
  ])
})

test('C1: danger that is typed while a note is heard ends the hearing, and is answered next', async () => {
  await says({ kind: 'command', command: 'start' }, '11')
  const context: JobContext = {
    ...place.context,
    // It hangs until it is ended.
    transcribeVoice: ({ signal }) =>
      new Promise((resolve) => {
        signal?.addEventListener('abort', () => resolve(null), { once: true })
      }),
  }
  await people.work(context)
  await says(NOTE, '12')
  const working = people.work(context)
  await says({ kind: 'text', text: 'Ich will mich jetzt umbringen' }, '13')
  await working
  await people.work(context)
  expect(JSON.stringify(people.sent)).toContain('0800 111 0 111')
})

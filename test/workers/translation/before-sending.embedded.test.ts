/** When a line is translated, and that what came of it is kept before anything is sent. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Send, Sendable, SendOutcome } from '../../../src/cases/outbound.ts'
import { createLanguageOf } from '../../../src/knowledge/translation/language-of.ts'
import { createLanguageDetector } from '../../../src/knowledge/understanding/detect-language.ts'
import { loadVocabulary } from '../../../src/knowledge/vocabulary.ts'
import { vocabularyFolder } from '../../../src/start/understanding.ts'
import { eraseTenant } from '../../../src/storage/erasure.ts'
import { owedLanes } from '../../../src/storage/owed.ts'
import { originalFor } from '../../../src/workers/staff/original.ts'
import type { JobContext } from '../../../src/workers/context.ts'
import { deliverLane } from '../../../src/workers/deliver.ts'
import { company, type Company } from '../company.ts'
import { workplace, type Workplace } from '../job-context.ts'

const { languages } = loadVocabulary(vocabularyFolder)
const languageOf = createLanguageOf(createLanguageDetector(languages), languages.known)

type Question = Parameters<NonNullable<JobContext['translator']>['translate']>[0]

let place: Workplace
let people: Company
let asked: Question[]
/** What the machine makes of a text; null: nothing that could be shown. */
let translate: (question: Question) => Promise<string | null>
let userId: string
let caseId: string
let tenants = 0
/** What was sent before it is of no matter. */
let seen = 0

const ARABIC = 'شكرا جزيلا لقد وجدت الرسالة اليوم'
const GERMAN = 'Vielen Dank, ich habe den Brief heute gefunden.'

beforeAll(async () => {
  place = await workplace()
  place.context.translator = {
    languageOf,
    translate: async (question) => {
      asked.push(question)
      const text = await translate(question)
      return text === null ? { kind: 'untranslated' } : { kind: 'translated', text }
    },
  }
  people = company(place)
})
afterAll(() => place?.stop())
beforeEach(async () => {
  asked = []
  translate = async ({ text }) => (text === ARABIC ? GERMAN : null)
  userId = String(8000 + (tenants += 1))
  await says('Hallo')
  await people.work()
})

const says = (text: string, hint = 'ar') =>
  people.tenantWrites(text, { userId, chatId: userId, languageHint: hint })

/** The tenant is in danger, so somebody has their case without being asked; the alarm is of no matter here. */
async function isClaimedBy(slackUser: string, hint = 'ar'): Promise<void> {
  await says('Ich will mich umbringen', hint)
  await people.work()
  const [row] = await place.rows('select id from cases order by opened_at desc limit 1')
  caseId = String(row?.['id'])
  await place.rows(
    `update tenants set language = '${hint}', language_from = 'tenant' where erased_at is null`,
  )
  await people.staffDoes(slackUser, { kind: 'action', action: 'case_claim', caseId, channel: 'C0' })
  await people.work()
  seen = people.sent.length
  asked.length = 0
}

const threadTs = async (): Promise<string> =>
  String((await place.rows(`select thread_ts from cases where id = '${caseId}'`))[0]?.['thread_ts'])
async function writes(slackUser: string, text: string): Promise<void> {
  const ts = `9.${asked.length}${text.length}`
  await people.staffDoes(slackUser, {
    kind: 'thread_message',
    channel: 'D0',
    threadTs: await threadTs(),
    ts,
    text,
    files: 0,
    broadcast: false,
  })
}

const lines = (sent: readonly Sendable[] = people.sent.slice(seen)) =>
  sent.flatMap((what) => (what.kind === 'thread_line' ? [what.line] : []))
const tenantLines = () => lines().filter((line) => line.kind === 'tenant')
const toTenant = () =>
  people.sent
    .slice(seen)
    .flatMap((what) =>
      what.kind === 'tenant_message' ? [what.reply.spans.map(({ text }) => text).join('')] : [],
    )
/** Olena reads German, Ukrainian, Russian, English. */
const OLENA = 'U0OLENA'

describe('what a tenant writes', () => {
  beforeEach(() => isClaimedBy(OLENA))

  test('is translated for who has the case, with the original kept', async () => {
    await says(ARABIC)
    await people.work()
    expect(asked).toMatchObject([{ text: ARABIC, to: 'de' }])
    expect(tenantLines()).toMatchObject([
      { text: ARABIC, translation: { kind: 'translated', from: 'ar', to: 'de', text: GERMAN } },
    ])
  })

  test('that cannot be translated goes on as it is, and says so', async () => {
    translate = async () => null
    await says(ARABIC)
    await people.work()
    expect(tenantLines()).toMatchObject([
      { text: ARABIC, translation: { kind: 'untranslated', from: 'ar', to: 'de' } },
    ])
  })

  test('goes on as it is when its translation breaks in a way nobody foresaw', async () => {
    translate = async () => {
      throw new Error(ARABIC)
    }
    await says(ARABIC)
    await people.work()
    expect(tenantLines()).toMatchObject([{ text: ARABIC, translation: { kind: 'untranslated' } }])
    expect(place.logged.join('')).not.toContain(ARABIC)
  })

  test('says that it is not translated when its translation could not be kept', async () => {
    const outbox = { ...place.outbox, amend: () => Promise.reject(new Error('not kept')) }
    await says(ARABIC)
    await people.work({ ...place.context, outbox })
    expect(tenantLines()).toMatchObject([
      { text: ARABIC, translation: { kind: 'untranslated', from: 'ar', to: 'de' } },
    ])
  })

  test('is sent as it was translated, though its row was read just before that was kept', async () => {
    await says(ARABIC)
    await people.handle()
    const { next } = place.outbox
    let early: Awaited<ReturnType<typeof next>> = null
    const stale: typeof next = async (lane, beside) => {
      const found = await next(lane, beside)
      if (!found || !('row' in found) || found.row.effect.kind !== 'case_line') return found
      early ??= found
      return 'row' in early && early.row.id === found.row.id ? early : found
    }
    await people.work({ ...place.context, outbox: { ...place.outbox, next: stale } })
    expect(tenantLines()).toMatchObject([{ translation: { kind: 'translated', text: GERMAN } }])
  })

  test('is not marked when there was nothing to translate', async () => {
    translate = async ({ text }) => text
    await says(ARABIC)
    await people.work()
    expect(tenantLines()).toMatchObject([{ text: ARABIC, translation: { kind: 'needless' } }])
  })

  test('in a language of who has the case is not translated', async () => {
    await says('Спасибо, я сегодня нашла письмо от суда')
    await says('Ich habe den Brief heute auch gefunden')
    await people.work()
    expect(asked).toEqual([])
    expect(tenantLines()).toHaveLength(2)
    expect(tenantLines().filter(({ translation }) => translation)).toEqual([])
  })

  test('and changes is translated anew, and said to be changed', async () => {
    await people.tenantWrites(
      { kind: 'edited', text: ARABIC },
      { userId, chatId: userId, languageHint: 'ar' },
    )
    await people.work()
    expect(tenantLines()).toMatchObject([{ edited: true, translation: { kind: 'translated', text: GERMAN } }])
  })

  test('below a picture is translated like any other word', async () => {
    await people.tenantWrites(
      { kind: 'attachment', media: 'photo', caption: ARABIC, fileId: 'f' },
      { userId, chatId: userId, languageHint: 'ar' },
    )
    await people.work()
    const [line] = tenantLines()
    expect(line).toMatchObject({ text: ARABIC, translation: { kind: 'translated', text: GERMAN } })
    expect(await originalFor(place.context, OLENA, line?.messageId ?? '')).toBe(ARABIC)
  })

  test('without a word in it is not translated', async () => {
    await says('0171 5556677')
    await people.work()
    expect(asked).toEqual([])
  })

  test('out of hours is answered in their language; who has the case reads in their own until when', async () => {
    await place.rows(`update cases set urgency = 'normal', crisis = null`)
    await says(ARABIC)
    const now = () => new Date('2026-11-22T21:00:00+01:00')
    await people.work({ ...place.context, now })
    expect(lines()).toContainEqual(
      expect.objectContaining({
        key: 'thread-tenant-told-hours',
        args: { until: expect.stringContaining('Montag, 23. November') },
      }),
    )
  })

  test('keeps its order, however long a line takes', async () => {
    const slow = Promise.withResolvers<string>()
    translate = async ({ text }) => (text === ARABIC ? slow.promise : 'Ja, bitte rufen Sie morgen an.')
    await says(ARABIC)
    await says('نعم من فضلك اتصلوا بي غدا')
    const working = people.work()
    await expect.poll(() => asked.length).toBe(2)
    slow.resolve(GERMAN)
    await working
    expect(tenantLines().map(({ translation }) => translation)).toMatchObject([
      { text: GERMAN },
      { text: 'Ja, bitte rufen Sie morgen an.' },
    ])
  })

  test('Q9: is sent in the same words when it must be tried again, and asked for once', async () => {
    let made = 0
    translate = async () => `Vielen Dank, es ist die Fassung ${(made += 1)}.`
    await says(ARABIC)
    await people.handle()
    const tries: Sendable[] = []
    const answers: SendOutcome[] = [{ kind: 'not_sent', code: 'slack_503', sentIds: [] }]
    const send: Send = async (what) => {
      tries.push(what)
      return answers.shift() ?? { kind: 'sent', ids: ['7.7'], channel: 'D0' }
    }
    for (let round = 0; round < 2; round += 1) {
      await place.rows('update outbox set not_before = now()')
      for (const { lane } of await owedLanes(place.db)) {
        await deliverLane(
          place.context,
          {
            senders: { telegram: send, slack: send },
            pacing: { admit: async () => 0 },
            page: null,
            mail: null,
          },
          lane,
        )
      }
    }
    const shown = lines(tries).flatMap((line) => (line.kind === 'tenant' ? [line.translation] : []))
    expect(shown).toMatchObject([
      { text: expect.stringMatching(/1\.$/) },
      { text: expect.stringMatching(/1\.$/) },
    ])
    expect(asked).toHaveLength(1)
  })

  test('is shown as it was written to who has the case, and to nobody else (S10)', async () => {
    await says(ARABIC)
    await people.work()
    const [line] = tenantLines()
    const messageId = line?.messageId ?? ''
    expect(await originalFor(place.context, OLENA, messageId)).toBe(ARABIC)
    expect(await originalFor(place.context, 'U0ANNA', messageId)).toBeNull()
    expect(await originalFor(place.context, 'U0TENANT', messageId)).toBeNull()
    expect(await originalFor(place.context, OLENA, caseId)).toBeNull()
    expect(await originalFor(place.context, OLENA, `${messageId}' or true --`)).toBeNull()
  })

  test('is shown as it was written, and passed on, only as long as who has the case is at its desk (S10)', async () => {
    await says(ARABIC)
    await people.work()
    const messageId = tenantLines()[0]?.messageId ?? ''
    seen = people.sent.length
    const routing = await place.context.routing()
    const { organisation } = routing
    const deskId = String(
      (await place.rows(`select desk_id from cases where id = '${caseId}'`))[0]?.['desk_id'],
    )
    const desks = organisation.desks.map((desk) =>
      desk.id === deskId
        ? {
            ...desk,
            lead: 'U0LEAD',
            onCall: ['U0LEAD'],
            people: desk.people.filter((person) => person.slackUser !== OLENA),
          }
        : { ...desk, lead: OLENA },
    )
    const moved = {
      ...place.context,
      routing: async () => ({ ...routing, organisation: { ...organisation, desks } }),
    }
    expect(await originalFor(moved, OLENA, messageId)).toBeNull()
    await says(ARABIC)
    await people.work(moved)
    expect(tenantLines()).toEqual([])
  })

  test('G4, G5: its translation is sealed beside it, and gone with it', async () => {
    await says(ARABIC)
    await people.work()
    const kept = () =>
      place.rows(
        `select tenant_id, translation from messages where translation is not null and case_id = '${caseId}'`,
      )
    const [row, ...others] = await kept()
    expect(others).toEqual([])
    expect(JSON.stringify(await kept())).not.toContain('Brief')
    expect(JSON.stringify(await place.rows('select * from outbox'))).not.toContain('Brief')
    await place.db.transaction().execute((trx) => eraseTenant(trx, String(row?.['tenant_id']), new Date()))
    expect(await kept()).toEqual([])
  })

  test('before the case was taken is translated once for each language it is read in', async () => {
    await says(ARABIC)
    await people.work()
    await people.staffDoes(OLENA, { kind: 'action', action: 'case_release', caseId, channel: 'C0' })
    await people.work()
    await people.staffDoes('U0LEAD', { kind: 'action', action: 'case_claim', caseId, channel: 'C0' })
    seen = people.sent.length
    await people.work()
    expect(asked.filter(({ text }) => text === ARABIC)).toHaveLength(1)
    expect(tenantLines()).toContainEqual(
      expect.objectContaining({ translation: expect.objectContaining({ text: GERMAN }) }),
    )
  })
})

describe('what a person writes', () => {
  const WRITTEN = 'Bitte kommen Sie morgen mit dem Brief zu uns.'
  const MADE = 'يرجى الحضور غدا إلينا مع الرسالة.'

  test('is translated for the tenant, marked, with the original one tap away; its writer sees what went out', async () => {
    await isClaimedBy(OLENA)
    translate = async () => MADE
    await writes(OLENA, WRITTEN)
    await people.work()
    expect(asked).toMatchObject([{ text: WRITTEN, to: 'ar' }])
    const [said] = toTenant()
    expect(said).toContain(MADE)
    expect(said).toContain('ترجمة آلية')
    expect(said).not.toContain('Bitte')
    expect(lines()).toContainEqual({
      kind: 'note',
      key: 'thread-sent-translated',
      args: { language: 'Arabisch', text: MADE },
    })
  })

  test('that cannot be translated goes out as it was written, and both are told', async () => {
    await isClaimedBy(OLENA)
    translate = async () => null
    await writes(OLENA, WRITTEN)
    await people.work()
    const [said] = toTenant()
    expect(said).toContain(WRITTEN)
    expect(said).toContain('لم يُترجم')
    expect(lines()).toContainEqual({
      kind: 'note',
      key: 'thread-sent-untranslated',
      args: { language: 'Arabisch', why: 'other' },
    })
  })

  test('in the language of the tenant goes out as it is', async () => {
    await isClaimedBy(OLENA, 'uk')
    await writes(OLENA, 'Будь ласка, приходьте завтра з листом до нас.')
    await people.work()
    expect(asked).toEqual([])
    expect(toTenant()).toEqual([expect.stringMatching(/\nБудь ласка, приходьте завтра з листом до нас\.$/)])
  })

  test('is read as it is by who chose plain German', async () => {
    await isClaimedBy(OLENA, 'de-plain')
    await writes(OLENA, WRITTEN)
    await people.work()
    expect(asked).toEqual([])
    expect(toTenant()).toEqual([`Olena Probe schreibt:\n${WRITTEN}`])
  })

  test.each(['normal', 'emergency'])(
    'C1: while it is being translated, help in danger goes first (%s)',
    async (urgency) => {
      await isClaimedBy(OLENA)
      await place.rows(`update cases set urgency = '${urgency}', crisis = null where id = '${caseId}'`)
      const slow = Promise.withResolvers<string>()
      translate = async () => slow.promise
      await writes(OLENA, WRITTEN)
      const working = people.work()
      await expect.poll(() => asked.length).toBe(1)
      await says('Ich will mich umbringen')
      await people.handle()
      await expect.poll(() => toTenant().length, { timeout: 30_000 }).toBe(1)
      expect(toTenant()[0]).toContain('112')
      slow.resolve(MADE)
      await working
      expect(toTenant()[1]).toContain(MADE)
    },
  )

  test('C1: help in danger goes before every line that waits for its translation, in an emergency too', async () => {
    await isClaimedBy(OLENA)
    const slow = Promise.withResolvers<string>()
    translate = async () => slow.promise
    for (const ts of ['1', '2', '3', '4']) await writes(OLENA, `${WRITTEN} ${ts}.`)
    const working = people.work()
    await expect.poll(() => asked.length).toBe(4)
    await says('Ich will mich umbringen')
    await people.handle()
    await expect.poll(() => toTenant().length, { timeout: 30_000 }).toBe(1)
    expect(toTenant()[0]).toContain('112')
    translate = async () => MADE
    slow.resolve(MADE)
    await working
    expect(toTenant()).toHaveLength(5)
  })

  test('comes before the word that the case was given back, and its writer still sees what went out', async () => {
    await isClaimedBy(OLENA)
    const slow = Promise.withResolvers<string>()
    translate = async () => slow.promise
    await writes(OLENA, WRITTEN)
    const working = people.work()
    await expect.poll(() => asked.length).toBe(1)
    await people.staffDoes(OLENA, { kind: 'action', action: 'case_release', caseId, channel: 'C0' })
    await people.handle()
    const released = place.rows(
      `select state from outbox where effect_key like 'told/${caseId}/%' and state = 'owed'`,
    )
    expect(await released).toHaveLength(1)
    slow.resolve(MADE)
    await working
    expect(toTenant()[0]).toContain(MADE)
    expect(toTenant()).toHaveLength(2)
    expect(lines()).toContainEqual(
      expect.objectContaining({ key: 'thread-sent-translated', args: { language: 'Arabisch', text: MADE } }),
    )
  })
})

describe('without a translator', () => {
  test('everybody reads what was written', async () => {
    await isClaimedBy(OLENA)
    const { translator: _none, ...context } = place.context
    await says(ARABIC)
    await writes(OLENA, 'Bitte kommen Sie morgen mit dem Brief zu uns.')
    await people.work(context)
    expect(tenantLines()).toMatchObject([{ text: ARABIC }])
    expect(tenantLines()[0]?.translation).toBeUndefined()
    expect(toTenant().join()).toContain('Bitte kommen Sie morgen mit dem Brief zu uns.')
    expect(asked).toEqual([])
  })
})

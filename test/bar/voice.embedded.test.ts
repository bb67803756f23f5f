/** Voice notes in the town: heard by a model, confirmed by who spoke, then as good as typed; danger waits for nothing. */

import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TelegramPerson } from '../../sandbox/telegram/person.ts'
import {
  transcriptionEndpoint,
  type TranscriptionAnswer,
  type TranscriptionEndpoint,
} from '../knowledge/transcription-endpoint.ts'
import {
  buttonFor,
  claims,
  eventually,
  handsOver,
  heard,
  hears,
  livingTown,
  newTenant,
  quiet,
  reads,
  threadOf,
  type LivingTown,
} from '../support/town-life.ts'

let town: LivingTown
let endpoint: TranscriptionEndpoint

async function openTown(env: Record<string, string> = {}): Promise<void> {
  endpoint = await transcriptionEndpoint()
  town = await livingTown({
    env: {
      OPENAI_API_KEY: 'k',
      OPENAI_BASE_URL: endpoint.baseUrl,
      TRANSCRIPTION_MODEL: 'whisper-1',
      ...env,
    },
  })
}

async function leaveTown(): Promise<void> {
  await town?.stop()
  await endpoint?.stop()
}

/** Has had the first notice, which tells who hears voice notes. */
async function toldTenant(named: Parameters<typeof newTenant>[1] = {}): Promise<TelegramPerson> {
  const tenant = newTenant(town, named)
  tenant.start()
  await tenant.waitForMessage(({ mine }) => !mine, 60_000)
  // Told is who is known to have been reached.
  await quiet(town)
  return tenant
}

const says = (text: string): void => {
  endpoint.answer = () => ({ heard: text })
}

const SAID = 'Ich habe Schulden und wohne im Hafenviertel.'

describe('with a transcription model', () => {
  beforeAll(() => openTown())
  afterAll(leaveTown)
  beforeEach(() => {
    endpoint.requests.length = 0
    says(SAID)
  })
  afterEach(() => quiet(town))

  test('what was understood is shown, and a yes makes it a message like a typed one', async () => {
    const gerda = await toldTenant()
    gerda.sendVoice({ content: new TextEncoder().encode('OggS of Gerda') })
    const asked = await hears(gerda, /Das habe ich verstanden/)
    expect(asked.text).toContain(`„${SAID}“`)
    expect(asked.text).toContain('Stimmt das?')
    expect(endpoint.requests.map(({ model, file }) => [model, file?.bytes.toString()])).toEqual([
      ['whisper-1', 'OggS of Gerda'],
    ])
    gerda.press(asked.messageId, buttonFor(asked, 'voice_yes'))
    await hears(gerda, /Schuldnerberatung Hafenviertel/)
    gerda.sendText('/human')
    const question = await hears(gerda, /Weitergegeben wird/)
    expect(question.text).toContain('Hafenviertel')
    expect(town.telegram.violations).toEqual([])
  })

  test('a typed 1 and a typed yes confirm as well, each row names its answer, and an old yes does nothing', async () => {
    for (const yes of ['1', 'Ja']) {
      const gerda = await toldTenant()
      gerda.sendVoice()
      const asked = await hears(gerda, /Stimmt das\?/)
      gerda.sendText(yes)
      await hears(gerda, /Schuldnerberatung Hafenviertel/)
      gerda.press(asked.messageId, buttonFor(asked, 'voice_yes'))
      await hears(gerda, /nicht mehr aktuell/)
    }
    await quiet(town)
    const rows = await town.lotse.db.selectFrom('inbox').select(['answered_by', 'set_aside_at']).execute()
    expect(rows.filter((row) => row.answered_by === null || row.set_aside_at !== null)).toEqual([])
  })

  test('a no leads to another way, and what was understood is forgotten', async () => {
    const gerda = await toldTenant()
    gerda.sendVoice()
    const asked = await hears(gerda, /Stimmt das\?/)
    gerda.press(asked.messageId, buttonFor(asked, 'voice_no'))
    const again = await hears(gerda, /falsch verstanden/)
    expect(again.text).toContain('/human')
    gerda.sendText('/mydata')
    const data = await hears(gerda, /Das ist über Sie gespeichert/)
    expect(data.text).toContain('Sprachnachricht')
    expect(data.text).not.toContain('Schulden')
  })

  test('the question comes in the language that was spoken', async () => {
    const amal = await toldTenant({ languageCode: 'de' })
    says('عليّ ديون كثيرة ولا أستطيع دفع الإيجار هذا الشهر، من فضلكم ساعدوني')
    amal.sendVoice()
    await hears(amal, /هذا ما فهمته/)
  })

  test('two notes that wait are asked about together', async () => {
    const gerda = await toldTenant()
    says('Ich habe Schulden.')
    gerda.sendVoice()
    await hears(gerda, /„Ich habe Schulden\.“/)
    says('Ich wohne im Hafenviertel.')
    gerda.sendVoice()
    const asked = await hears(gerda, /Schulden\.\nIch wohne im Hafenviertel/)
    gerda.press(asked.messageId, buttonFor(asked, 'voice_yes'))
    await hears(gerda, /Schuldnerberatung Hafenviertel/)
  })

  test('C1: danger in a voice note is answered and pages at once, before any question', async () => {
    const gerda = await toldTenant()
    says('Ich will mich heute umbringen.')
    gerda.sendVoice()
    const reply = await hears(gerda, /0800 111 0 111/)
    expect(reply.text).toContain('Ich will mich heute umbringen.')
    expect(reply.text).not.toContain('Stimmt das?')
    const anyone = [town.slack.user('U0LEAD'), town.slack.user('U0OLENA')]
    await eventually(async () =>
      anyone.some((person) => person.directMessages().some(({ text }) => text?.includes('🚨'))),
    )
    // The emergency is open: what comes now is passed on as it is.
    says('Ich bin im dritten Stock.')
    gerda.sendVoice()
    const added = await hears(gerda, /für unser Team dazugeschrieben/)
    expect(added.text).toContain('Ich bin im dritten Stock.')
  })

  test('a person who has the case gets the recording at once, and the words once they are confirmed', async () => {
    const gerda = await toldTenant()
    const anna = town.slack.user('U0ANNA')
    const root = await claims(town, anna, await handsOver(town, gerda))
    await hears(gerda, /hat Ihr Anliegen/)
    says('Es sind dreihundert Euro.')
    gerda.sendVoice({ content: new TextEncoder().encode('OggS euro') })
    const asked = await hears(gerda, /Stimmt das\?/)
    expect(asked.text).toMatch(/Ihre Sprachnachricht habe ich an Anna Beispiel weitergegeben/)
    await reads(anna, /hat eine Sprachnachricht geschickt/, root.ts)
    await anna.waitForMessage(({ files, thread_ts: at }) => at === root.ts && files?.length === 1, {
      timeoutMs: 60_000,
    })
    expect(threadOf(anna, root).join()).not.toContain('dreihundert')
    // A mere yes is for the person who talks with her.
    gerda.sendText('ja')
    await reads(anna, /^ja$/m, root.ts)
    expect(threadOf(anna, root).join()).not.toContain('dreihundert')
    gerda.press(asked.messageId, buttonFor(asked, 'voice_yes'))
    await reads(anna, /Es sind dreihundert Euro/, root.ts)
    await hears(gerda, /^Das habe ich an Anna Beispiel weitergegeben/)
  })

  test('G1: before the first notice nothing goes to the model; it is asked for, and heard after a yes', async () => {
    const gerda = newTenant(town)
    gerda.sendVoice()
    const asked = await hears(
      gerda,
      /Sprachnachrichten schreibt ein Computer-Programm einer anderen Firma auf/,
    )
    expect(endpoint.requests).toEqual([])
    gerda.press(asked.messageId, buttonFor(asked, 'voice_yes'))
    const shown = await hears(gerda, /Stimmt das\?/)
    gerda.press(shown.messageId, buttonFor(shown, 'voice_yes'))
    await hears(gerda, /Schuldnerberatung Hafenviertel/)
    expect(endpoint.requests).toHaveLength(1)
  })

  test('G1: a no holds for the notes after it, until the tenant wants it otherwise', async () => {
    const olga = newTenant(town)
    olga.sendVoice()
    const question = await hears(olga, /Soll es das tun/)
    olga.press(question.messageId, buttonFor(question, 'voice_no'))
    await hears(olga, /lasse sie nicht aufschreiben/)
    olga.sendVoice()
    const again = await hears(olga, /denn Sie wollten das nicht[^]*\/human/)
    expect(again.text).toContain('112')
    expect(endpoint.requests).toEqual([])
    olga.press(again.messageId, buttonFor(again, 'voice_yes'))
    await hears(olga, /Stimmt das\?/)
    olga.sendVoice()
    await eventually(async () => heard(olga).filter((text) => text.includes('Stimmt das?')).length === 2)
    expect(endpoint.requests).toHaveLength(2)
  })

  test('G1: a note that comes while it is asked waits with the first; a yes hears both', async () => {
    const gerda = newTenant(town)
    endpoint.answer = ({ file }) => ({ heard: file?.bytes.toString() ?? '' })
    gerda.sendVoice({ content: new TextEncoder().encode('Ich habe Schulden.') })
    await hears(gerda, /Soll es das tun/)
    await quiet(town)
    gerda.sendVoice({ content: new TextEncoder().encode('Ich wohne im Hafenviertel.') })
    await eventually(async () => heard(gerda).filter((text) => text.includes('Soll es das tun')).length === 2)
    expect(endpoint.requests).toEqual([])
    gerda.sendText('ja')
    const asked = await hears(gerda, /Ich habe Schulden\.\nIch wohne im Hafenviertel\./)
    gerda.press(asked.messageId, buttonFor(asked, 'voice_yes'))
    await hears(gerda, /Schuldnerberatung Hafenviertel/)
  })

  test('G1: who had the first notice before there was a model is asked as well', async () => {
    const gerda = await toldTenant()
    await town.lotse.db.updateTable('tenants').set({ voice_notice: null }).execute()
    gerda.sendVoice()
    await hears(gerda, /Soll es das tun/)
    expect(endpoint.requests).toEqual([])
  })

  test('C1: who has an open request hears that a note was not listened to, and 112', async () => {
    const gerda = await toldTenant()
    const card = await handsOver(town, gerda)
    endpoint.answer = () => ({ status: 400 })
    gerda.sendVoice()
    await hears(
      gerda,
      /Ihre Sprachnachricht habe ich zu Ihrem Anliegen[^]*Anhören konnte ich sie nicht[^]*112/,
    )
    await claims(town, town.slack.user('U0ANNA'), card)
    await hears(gerda, /hat Ihr Anliegen/)
    gerda.sendVoice({ seconds: 400 })
    await hears(gerda, /an Anna Beispiel weitergegeben[^]*Anhören konnte ich sie nicht[^]*112/)
  })

  test('a question about a note stays open whatever is asked meanwhile', async () => {
    const gerda = await toldTenant()
    gerda.sendVoice()
    const asked = await hears(gerda, /Stimmt das\?/)
    gerda.sendText('Wo bekomme ich gebrauchte Kleidung?')
    await eventually(async () => !heard(gerda).at(-1)?.includes('Stimmt das?'))
    gerda.press(asked.messageId, buttonFor(asked, 'voice_yes'))
    await hears(gerda, /Schuldnerberatung Hafenviertel/)
  })

  test('G1: a yes after somebody took the case hears the note, and shows the recording once', async () => {
    const gerda = newTenant(town)
    const anna = town.slack.user('U0ANNA')
    gerda.sendVoice()
    const asked = await hears(gerda, /Soll es das tun/)
    const root = await claims(town, anna, await handsOver(town, gerda))
    await hears(gerda, /hat Ihr Anliegen/)
    await quiet(town)
    says('Es sind dreihundert Euro.')
    gerda.press(asked.messageId, buttonFor(asked, 'voice_yes'))
    const shown = await hears(gerda, /Stimmt das\?/)
    expect(threadOf(anna, root).join()).not.toContain('dreihundert')
    gerda.press(shown.messageId, buttonFor(shown, 'voice_yes'))
    await reads(anna, /Es sind dreihundert Euro/, root.ts)
    await quiet(town)
    const files = anna
      .directMessages()
      .flatMap(({ files: some = [], thread_ts: at }) => (at === root.ts ? some : []))
    expect(files).toHaveLength(1)
  })

  test('a mere yes answers the question that was asked last', async () => {
    const gerda = await toldTenant()
    gerda.sendVoice()
    await hears(gerda, /Stimmt das\?/)
    gerda.sendText('/human')
    await hears(gerda, /Weitergegeben wird/)
    gerda.sendText('ja')
    await hears(gerda, /Ihr Anliegen ist beim Team/)
    expect(heard(gerda).join()).not.toContain('Schuldnerberatung')
  })

  test('words typed with a note reach who has the case at once, and a no to what was heard leaves them', async () => {
    const gerda = await toldTenant()
    const anna = town.slack.user('U0ANNA')
    const root = await claims(town, anna, await handsOver(town, gerda))
    await hears(gerda, /hat Ihr Anliegen/)
    says('Falsch gehört.')
    gerda.sendVoice({ caption: 'Meine Räumung ist am 3. Dezember' })
    const asked = await hears(gerda, /„Falsch gehört\.“/)
    await reads(anna, /Meine Räumung ist am 3\. Dezember/, root.ts)
    gerda.press(asked.messageId, buttonFor(asked, 'voice_no'))
    await hears(gerda, /falsch verstanden/)
    gerda.sendText('/mydata')
    const data = await hears(gerda, /Das ist über Sie gespeichert/)
    expect(data.text).toContain('Meine Räumung')
    expect(data.text).not.toContain('Falsch gehört')
    expect(threadOf(anna, root).join()).not.toContain('Falsch gehört')
  })

  test('without a case words typed with a note are answered at once, below them what was heard', async () => {
    const gerda = await toldTenant()
    says('Und ich wohne im Hafenviertel.')
    gerda.sendVoice({ caption: 'Ich habe Schulden und wohne im Hafenviertel.' })
    await hears(gerda, /Schuldnerberatung Hafenviertel[^]*„Und ich wohne im Hafenviertel\.“/)
  })

  test('one that is too long, or that Telegram does not give, is declined with another way', async () => {
    const gerda = await toldTenant()
    gerda.sendVoice({ seconds: 181 })
    await hears(gerda, /zu lang für mich[^]*\/human/)
    town.telegram.faults.answer5xx('getFile', 1)
    gerda.sendVoice()
    await hears(gerda, /konnte ich nicht verstehen[^]*\/human/)
    expect(endpoint.requests).toEqual([])
  })

  test('on Slack a clip is heard the same way', async () => {
    const tanja = town.slack.user('U0TENANT')
    tanja.messageBot('Hallo')
    await reads(tanja, /Lotse/)
    await quiet(town)
    tanja.shareFile({ name: 'audio.m4a', content: 'clip', mimetype: 'audio/mp4' })
    await reads(tanja, /Das habe ich verstanden[^]*Schulden/)
    expect(endpoint.requests.at(-1)?.file?.name).toBe('audio.m4a')
    tanja.messageBot('ja')
    await reads(tanja, /Schuldnerberatung Hafenviertel/)
    expect(town.slack.violations).toEqual([])
  })

  test('on Slack what is sent with a clip stays for a person, and a clip is heard wherever it stands', async () => {
    const tanja = town.slack.user('U0TENANT')
    const clip = { name: 'audio.m4a', content: 'clip', mimetype: 'audio/mp4' }
    const page = { name: 'letter.png', content: 'page', mimetype: 'image/png' }
    tanja.messageBot('', { files: [page, clip] })
    await reads(tanja, /Das habe ich verstanden[^]*Schulden/)
    const before = tanja.directMessages().length
    tanja.messageBot('ja')
    await eventually(async () =>
      tanja
        .directMessages()
        .slice(before)
        .some(({ bot_id: by }) => by !== undefined),
    )
    await quiet(town)
    const rows = await town.lotse.db
      .selectFrom('messages')
      .innerJoin('tenants', 'tenants.id', 'messages.tenant_id')
      .select('messages.id')
      .where('tenants.platform', '=', 'slack')
      .where('attachment', 'is not', null)
      .execute()
    expect(rows).toHaveLength(1)
    tanja.messageBot('', { files: [clip, clip] })
    await reads(tanja, /Anhören konnte ich sie nicht selbst[^]*112[^]*Das habe ich verstanden/)
    says('Ich will mich heute umbringen.')
    tanja.messageBot('', { files: [page, clip] })
    await reads(tanja, /0800 111 0 111/)
  })

  test('Q1: a note that is delivered twice is asked about once', async () => {
    const gerda = await toldTenant()
    town.telegram.faults.duplicateNextUpdate(1)
    gerda.sendVoice()
    await hears(gerda, /Stimmt das\?/)
    gerda.sendText('/help')
    await hears(gerda, /In Gefahr/)
    expect(heard(gerda).filter((text) => text.includes('Stimmt das?'))).toHaveLength(1)
  })
})

describe('L7: whatever the model does,', () => {
  beforeEach(() => openTown())
  afterEach(leaveTown)

  const chaos: [string, TranscriptionAnswer][] = [
    ['an error', { status: 500 }],
    ['prose', { body: 'I am sorry, I cannot help with that.', type: 'text/plain' }],
    ['another form', { body: '{"words":"Ich habe Schulden"}' }],
    ['nothing heard', { heard: '   ' }],
    ['half an answer', 'half'],
  ]
  test('a voice note it cannot make words of is declined with another way; three faults in a row leave it alone', async () => {
    const gerda = await toldTenant()
    for (const [, answer] of chaos) {
      endpoint.answer = () => answer
      const before = heard(gerda).length
      gerda.sendVoice()
      await eventually(async () => heard(gerda).length > before)
      expect(heard(gerda).at(-1)).toMatch(/konnte ich nicht verstehen[^]*in ein paar Worten[^]*\/human/)
    }
    expect(endpoint.requests).toHaveLength(3)
    gerda.sendText(SAID)
    await hears(gerda, /Schuldnerberatung Hafenviertel/)
    await quiet(town)
    const rows = await town.lotse.db.selectFrom('inbox').select('answered_by').execute()
    expect(rows.every(({ answered_by: by }) => by !== null)).toBe(true)
  })

  test('switched off it hears nothing', async () => {
    const gerda = await toldTenant()
    says(SAID)
    await town.slack.user('U0ANNA').command('/lotse', 'model off')
    gerda.sendVoice()
    await hears(gerda, /konnte ich nicht verstehen/)
    expect(endpoint.requests).toEqual([])
  })
})

test('L6: seconds are counted for a tenant and a month, and end', async () => {
  await openTown({ TRANSCRIPTION_SECONDS_PER_TENANT_AND_DAY: '10' })
  try {
    says(SAID)
    const gerda = await toldTenant()
    gerda.sendVoice({ seconds: 8 })
    await hears(gerda, /Stimmt das\?/)
    gerda.sendVoice({ seconds: 8 })
    await hears(gerda, /konnte ich nicht verstehen/)
    expect(endpoint.requests).toHaveLength(1)
    const { rows } = await sql`
      select tokens::int from model_use where purpose = 'transcription'`.execute(town.lotse.db)
    expect(rows).toEqual([{ tokens: 8 }, { tokens: 8 }])
  } finally {
    await leaveTown()
  }
})

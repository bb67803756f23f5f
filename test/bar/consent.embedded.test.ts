/** The question whether a person may have the matter: what answers it, what goes along with it, and what ends it (G2, C1). */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ShownMessage } from '../../sandbox/slack/shown-message.ts'
import type { TelegramPerson } from '../../sandbox/telegram/person.ts'
import type { SeenMessage } from '../../sandbox/telegram/view.ts'
import {
  buttonFor,
  claims,
  eventually,
  heard,
  hears,
  livingTown,
  newTenant,
  quiet,
  reads,
  threadOf,
  type LivingTown,
} from '../support/town-life.ts'
import { shownText } from '../support/town.ts'

let town: LivingTown

beforeAll(async () => {
  town = await livingTown()
})
afterAll(() => town?.stop())

/** The answer to what is written or pressed next. */
async function answer(person: TelegramPerson, act: () => void): Promise<string> {
  const before = heard(person).length
  act()
  await eventually(async () => heard(person).length > before)
  await quiet(town)
  expect(heard(person)).toHaveLength(before + 1)
  return heard(person).at(-1) ?? ''
}

const says = (person: TelegramPerson, text: string) => answer(person, () => person.sendText(text))
const casesOpened = async () => (await town.lotse.db.selectFrom('cases').select('id').execute()).length
const lastOf = (person: TelegramPerson): SeenMessage => {
  const message = person.messages().findLast(({ mine }) => !mine)
  if (!message) throw new Error('the bot said nothing')
  return message
}

async function asked(text = 'Ich habe Schulden und wohne im Hafenviertel.'): Promise<TelegramPerson> {
  const gerda = newTenant(town)
  await says(gerda, text)
  expect(await says(gerda, '/human')).toMatch(/Weitergegeben wird/)
  return gerda
}

/** The card of the case that opens now, and what stands in its thread once it is claimed. */
async function handedOver(act: () => Promise<string>): Promise<{ card: ShownMessage; root: ShownMessage }> {
  const before = new Set(town.slack.channelMessages('C0HAFEN').map(({ ts }) => ts))
  expect(await act()).toMatch(/Ihr Anliegen ist beim Team/)
  const card = await eventually(async () =>
    town.slack.channelMessages('C0HAFEN').find(({ ts }) => !before.has(ts)),
  )
  return { card, root: await claims(town, town.slack.user('U0ANNA'), card) }
}

describe('G4: the question whether to delete everything', () => {
  test.each(['ja', 'löschen', 'ja, aber nicht alles'])(
    'is put again after %s: nothing is deleted, and nobody gets the matter',
    async (text) => {
      const gerda = await asked()
      const before = await casesOpened()
      await says(gerda, '/deletemydata')
      expect(await says(gerda, text)).toMatch(/Gelöscht wird erst[^]*Soll ich löschen/)
      expect(await casesOpened()).toBe(before)
      // What the bot said before goes with it.
      gerda.sendText('1')
      await hears(gerda, /sind gelöscht/)
    },
  )

  test.each(['nein', 'Nein, lieber nicht'])('is answered by %s: everything stays', async (text) => {
    const gerda = await asked()
    await says(gerda, '/deletemydata')
    expect(await says(gerda, text)).toMatch(/es bleibt alles, wie es ist/)
    const before = await casesOpened()
    await says(gerda, 'ja')
    expect(await casesOpened()).toBe(before)
  })

  test('is answered by the words of its button', async () => {
    const gerda = newTenant(town)
    await says(gerda, '/deletemydata')
    gerda.sendText('Ja alles löschen')
    await hears(gerda, /sind gelöscht/)
  })

  test('on Slack too', async () => {
    const tanja = town.slack.user('U0TENANT')
    tanja.messageBot('Ich habe Schulden und wohne im Hafenviertel.')
    await reads(tanja, /Schuldnerberatung/)
    tanja.messageBot('mensch')
    await reads(tanja, /Weitergegeben wird/)
    tanja.messageBot('meine daten löschen')
    await reads(tanja, /Soll ich löschen/)
    tanja.messageBot('ja')
    await reads(tanja, /Gelöscht wird erst/)
  })

  test('a yes while a person has the case answers the question that stands there', async () => {
    const gerda = await asked()
    const { root } = await handedOver(() => says(gerda, 'ja'))
    await hears(gerda, /Anna Beispiel hat/)
    await quiet(town)
    await says(gerda, '/deletemydata')
    expect(await says(gerda, 'ja')).toMatch(/Gelöscht wird erst/)
    expect(threadOf(town.slack.user('U0ANNA'), root).filter((line) => /^ja$/m.test(line))).toHaveLength(1)
  })
})

describe('C1: danger ends the question', () => {
  test('what is said once the emergency is over gives no consent to what was asked before', async () => {
    const gerda = await asked()
    await says(gerda, 'Mein Mann schlägt mich gerade')
    const { state } = await town.lotse.db
      .selectFrom('cases')
      .innerJoin('conversations', 'conversations.tenant_id', 'cases.tenant_id')
      .select('conversations.state')
      .where('cases.urgency', '=', 'emergency')
      .executeTakeFirstOrThrow()
    expect(state).not.toHaveProperty('consent')
  })
})

describe('G2: what is written while the question is open', () => {
  test.each(['Moment', 'weiß nicht mehr'])('%s goes along with what was asked', async (text) => {
    const gerda = await asked()
    expect(await says(gerda, text)).toMatch(/Weitergegeben wird[^]*Schulden/)
    expect(() => buttonFor(lastOf(gerda), 'consent_yes')).not.toThrow()
    const { card, root } = await handedOver(() => says(gerda, 'ja'))
    expect(shownText(card)).toMatch(/Schulden/)
    await reads(town.slack.user('U0ANNA'), /Ich habe Schulden/, root.ts)
    await reads(town.slack.user('U0ANNA'), new RegExp(text), root.ts)
  })

  test.each(['ja bitte, es eilt'])('%s is a yes, and its words go along', async (text) => {
    const gerda = await asked()
    const { card, root } = await handedOver(() => says(gerda, text))
    expect(shownText(card)).toMatch(/Schulden/)
    await reads(town.slack.user('U0ANNA'), new RegExp(text), root.ts)
  })

  test.each(['nicht an den Vermieter', 'ja, aber nicht an Herrn Müller'])(
    '%s is no consent: what goes to whom is asked again',
    async (text) => {
      const gerda = await asked()
      const before = await casesOpened()
      expect(await says(gerda, text)).toMatch(
        /Ohne ein klares Ja gebe ich nichts weiter[^]*Weitergegeben wird/,
      )
      expect(await casesOpened()).toBe(before)
      const { root } = await handedOver(() => says(gerda, 'evet'))
      await reads(town.slack.user('U0ANNA'), new RegExp(text), root.ts)
    },
  )

  test('a place changes who is asked about, and nothing else', async () => {
    const gerda = newTenant(town)
    await says(gerda, 'Ich habe Schulden')
    await says(gerda, '/human')
    expect(await says(gerda, 'ich wohne im Hafenviertel')).toMatch(
      /Weitergegeben wird[^]*Schulden[^]*Hafenviertel/,
    )
    const { card } = await handedOver(() => says(gerda, 'ja'))
    expect(shownText(card)).toMatch(/Schulden/)
  })

  test('a question of its own is answered, goes to nobody, and the first is put again', async () => {
    const gerda = await asked()
    expect(await says(gerda, 'Wo kann ich einen Deutschkurs machen?')).toMatch(
      /Deutsch[^]*Weitergegeben wird[^]*Schulden/,
    )
    const { root } = await handedOver(() => says(gerda, 'ja'))
    await reads(town.slack.user('U0ANNA'), /Ich habe Schulden/, root.ts)
    expect(threadOf(town.slack.user('U0ANNA'), root).join('\n')).not.toContain('Deutschkurs')
  })

  test('what a person is wanted for may be told after the wish for one', async () => {
    const gerda = newTenant(town)
    await says(gerda, 'Hafenviertel')
    await says(gerda, '/human')
    expect(await says(gerda, 'Ich habe Schulden')).toMatch(/Weitergegeben wird[^]*Schulden/)
    const { card, root } = await handedOver(() => says(gerda, 'ja'))
    expect(shownText(card)).toMatch(/Schulden/)
    await reads(town.slack.user('U0ANNA'), /Ich habe Schulden/, root.ts)
  })

  test.each(['nein doch nicht', 'auf keinen Fall'])('%s is a no, and nobody asks again', async (text) => {
    const gerda = await asked()
    const before = await casesOpened()
    expect(await says(gerda, text)).toMatch(/ich gebe nichts weiter/)
    await says(gerda, 'ja')
    expect(await casesOpened()).toBe(before)
  })
})

describe('the day of a letter', () => {
  const LETTER =
    'Habe einen Bescheid vom Jobcenter bekommen, Widerspruch innerhalb von einem Monat. Ich wohne im Hafenviertel.'

  test.each([
    'am 20.', '20', 'letzte Woche', 'weiß ich nicht', 'three days ago',
  ])('is told in many ways, and goes along: %s', async (text) => {
    const gerda = newTenant(town)
    expect(await says(gerda, LETTER)).toMatch(/An welchem Tag war das\?/)
    expect(await says(gerda, text)).toMatch(/Weitergegeben wird|Shall a person contact you/)
    expect(() => buttonFor(lastOf(gerda), 'consent_yes')).not.toThrow()
    const { card, root } = await handedOver(() => says(gerda, 'ja'))
    expect(shownText(card)).not.toMatch(/Sonstiges/)
    await reads(town.slack.user('U0ANNA'), /Widerspruch innerhalb/, root.ts)
    await reads(town.slack.user('U0ANNA'), new RegExp(text), root.ts)
  }) // oxfmt-ignore
})

describe('T7: a button for consent pressed once more', () => {
  test('says that the team has it', async () => {
    const gerda = await asked()
    const question = lastOf(gerda)
    const yes = buttonFor(question, 'consent_yes')
    await answer(gerda, () => gerda.press(question.messageId, yes))
    expect(await answer(gerda, () => gerda.press(question.messageId, yes))).toMatch(/ist schon beim Team/)
  })

  test('below an older question puts the newer one again, and opens nothing', async () => {
    const gerda = await asked()
    const question = lastOf(gerda)
    const before = await casesOpened()
    await says(gerda, '/human')
    const yes = buttonFor(question, 'consent_yes')
    expect(await answer(gerda, () => gerda.press(question.messageId, yes))).toMatch(
      /Weitergegeben wird[^]*Schulden/,
    )
    expect(await casesOpened()).toBe(before)
  })

  test('a no below an older question is a no', async () => {
    const gerda = await asked()
    const question = lastOf(gerda)
    await says(gerda, '/human')
    const no = buttonFor(question, 'consent_no')
    expect(await answer(gerda, () => gerda.press(question.messageId, no))).toMatch(/ich gebe nichts weiter/)
  })
})

describe('asked for a person while there is one', () => {
  test('nobody has it yet: it can be withdrawn', async () => {
    const gerda = await asked()
    await says(gerda, 'ja')
    expect(await says(gerda, '/human')).toMatch(/schon beim Team[^]*\/cancel/)
  })

  test('somebody has it: who', async () => {
    const gerda = await asked()
    await handedOver(() => says(gerda, 'ja'))
    await hears(gerda, /Anna Beispiel hat/)
    const said = await says(gerda, '/human')
    expect(said).toMatch(/Anna Beispiel hat Ihr Anliegen/)
    expect(said).not.toMatch(/cancel/)
  })

  test('C1: in danger nothing is withdrawn', async () => {
    const gerda = newTenant(town)
    await says(gerda, 'Ich will nicht mehr leben')
    const said = await says(gerda, '/human')
    expect(said).toMatch(/schon Menschen gerufen/)
    expect(said).not.toMatch(/cancel/)
  })
})

test('no rule of either platform was broken on the way', () => {
  expect(town.telegram.violations).toEqual([])
  expect(town.slack.violations).toEqual([])
})

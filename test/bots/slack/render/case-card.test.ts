import { describe, expect, test } from 'vitest'
import { appHome } from '../../../../src/bots/slack/render/app-home.ts'
import { caseCard } from '../../../../src/bots/slack/render/case-card.ts'
import { threadRoot } from '../../../../src/bots/slack/render/case-thread.ts'
import type { Reader } from '../../../../src/bots/slack/render/case-words.ts'
import { tenantMessages } from '../../../../src/bots/slack/render/tenant-message.ts'
import type { CaseView } from '../../../../src/cases/outbound.ts'
import { loadWords } from '../../../../src/words.ts'
import { NO_TASKS } from '../live.ts'

const wordsFor = loadWords('locales')
const german: Reader = { words: wordsFor('de'), language: 'de' }

const offered: CaseView = {
  caseId: '0b9c7d1e-3f52-4a86-9d0e-6a1c2b3d4e5f',
  reference: 'L-2025-0042',
  state: 'offered',
  topics: ['rent_arrears', 'debt'],
  urgency: 'high',
  crisis: null,
  area: 'Volkmarsdorf',
  language: 'tr',
  waitingSince: '2025-11-21T22:05:00.000Z',
  deskName: 'Leipzig Ost',
  spokenBy: null,
  claimedBy: null,
  claimedByName: null,
  outcome: null,
  claimBy: '2025-11-24T09:30:00.000Z',
  canReopen: false,
}
const claimed: CaseView = {
  ...offered,
  state: 'claimed',
  claimedBy: 'U0ANNA',
  claimedByName: 'Anna Beispiel',
  claimBy: null,
}

type ShownButton = { action_id: string; value: string; confirm?: unknown }

function buttons(message: { blocks: unknown[] }): ShownButton[] {
  return (message.blocks as { type: string; elements: ShownButton[] }[]).flatMap((block) =>
    block.type === 'actions' ? block.elements : [],
  )
}

describe('the language on a card', () => {
  const shown = (view: Partial<CaseView>) => JSON.stringify(caseCard({ ...offered, ...view }, german).blocks)
  test.each([
    ['alone, where all of the desk speak it', null, /Türkisch"/],
    [
      'with who of the desk speaks it',
      ['Mehmet Muster', 'Anna Beispiel'],
      /Türkisch · spricht: Mehmet Muster, Anna Beispiel"/,
    ],
    ['with the word that nobody does', [], /Türkisch · spricht im Team niemand"/],
  ])('stands there %s', (_, spokenBy, what) => {
    expect(shown({ spokenBy })).toMatch(what)
  })
})

describe('the case card', () => {
  test('carries reference, topics, urgency, area, language and since when somebody waits', () => {
    const shown = JSON.stringify(caseCard(offered, german).blocks)
    for (const fact of [
      'L-2025-0042',
      'Mietrückstand, Schulden',
      'hoch',
      'Volkmarsdorf',
      'Türkisch',
      'Fr., 21.11., 23:05',
      'Mo., 24.11., 10:30',
      'Leipzig Ost',
    ]) {
      expect(shown).toContain(fact)
    }
  })

  test('reads in the language of the reader', () => {
    const shown = JSON.stringify(caseCard(offered, { words: wordsFor('en'), language: 'en' }).blocks)
    expect(shown).toContain('Turkish')
    expect(shown).toContain('Rent arrears')
  })

  test('can be claimed while nobody has it, by a button with the opaque id only', () => {
    expect(buttons(caseCard(offered, german))).toMatchObject([
      { action_id: 'case_claim', value: offered.caseId },
    ])
    expect(buttons(caseCard(claimed, german))).toEqual([])
    expect(buttons(caseCard({ ...claimed, state: 'closed', outcome: 'resolved' }, german))).toEqual([])
  })

  test('says who has it, and how it ended', () => {
    expect(caseCard(claimed, german).text).toContain('Anna Beispiel')
    expect(caseCard({ ...claimed, state: 'closed', outcome: 'referred' }, german).text).toContain(
      'vermittelt',
    )
  })

  test('never names the kind of danger in a channel (G3); the claimer sees it in the thread', () => {
    const danger: CaseView = { ...claimed, urgency: 'emergency', crisis: 'suicide', topics: ['other'] }
    expect(JSON.stringify(caseCard(danger, german))).not.toMatch(/suizid/i)
    expect(JSON.stringify(caseCard(danger, german))).toContain('Notfall')
    expect(JSON.stringify(threadRoot(danger, german))).toMatch(/Suizid/)
  })
})

describe('the root of the thread', () => {
  test.each([
    ['claimed', ['case_close', 'case_note', 'case_release']],
    ['waiting', ['case_close', 'case_note', 'case_release']],
    ['answered', ['case_close', 'case_note', 'case_release']],
    ['offered', []],
    ['closed', ['case_reopen']],
  ] as const)('of a case that is %s offers %j', (state, actions) => {
    const root = threadRoot({ ...claimed, state, canReopen: state === 'closed' }, german)
    expect(buttons(root).map((button) => button.action_id)).toEqual(actions)
  })

  test('C1: of an emergency offers to clear a false alarm to who has it, and no card does', () => {
    const emergency: CaseView = { ...claimed, urgency: 'emergency', crisis: 'suicide' }
    const verbs = buttons(threadRoot(emergency, german)).map((button) => button.action_id)
    expect(verbs).toEqual(['case_close', 'case_note', 'case_release', 'case_false_alarm'])
    const asked = buttons(threadRoot(emergency, german)).filter((button) => button.confirm !== undefined)
    expect(asked.map((button) => button.action_id)).toEqual(['case_false_alarm'])
    const open = [caseCard(emergency, german), threadRoot({ ...emergency, state: 'offered' }, german)]
    expect(JSON.stringify(open)).not.toContain('case_false_alarm')
  })
})

test('buttons of a reply have an action_id each, also when two do the same', () => {
  const areas = ['Ost', 'West'].map((label, index) => ({ action: 'area' as const, id: `a${index}`, label }))
  const [message] = tenantMessages({ spans: [{ text: 'Wo wohnen Sie?' }], buttons: [areas, areas] })
  const ids = buttons(message ?? { blocks: [] }).map((button) => button.action_id)
  expect(new Set(ids).size).toBe(4)
})

test('bold text of a reply is bold without any markup', () => {
  const [message] = tenantMessages({
    spans: [{ text: 'Schuldner*beratung', bold: true }, { text: '\nTelefon 0341' }],
    buttons: [],
  })
  expect(message?.blocks[0]).toMatchObject({
    type: 'rich_text',
    elements: [
      {
        elements: [
          { type: 'text', text: 'Schuldner*beratung', style: { bold: true } },
          { type: 'text', text: '\nTelefon 0341' },
        ],
      },
    ],
  })
  expect(message?.text).toBe('Schuldner*beratung\nTelefon 0341')
})

test('the Home tab of a tenant shows their requests and nothing to claim', () => {
  const home = appHome(
    {
      role: 'tenant',
      requests: [{ reference: 'L-1', state: 'answered', openedAt: '2025-11-21T22:05:00.000Z' }],
    },
    german,
  )
  const shown = JSON.stringify(home.blocks)
  expect(shown).toContain('L-1')
  expect(shown).toContain('das Team hat Ihnen geschrieben')
  expect(shown).not.toContain('case_claim')
})

test('the Home tab of staff lists overdue, unclaimed and own cases; only unclaimed ones can be claimed', () => {
  const home = appHome(
    { role: 'staff', unclaimed: [offered], mine: [claimed], overdue: [], upkeep: NO_TASKS },
    german,
  )
  const claims = JSON.stringify(home.blocks).match(/case_claim/g)
  expect(claims).toHaveLength(1)
  expect(JSON.stringify(home.blocks)).toContain('Nichts überfällig')
})

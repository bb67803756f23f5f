import type { ModalView } from '@slack/types'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { viewProblems } from '../../../../../sandbox/slack/block-rules.ts'
import type { Reader } from '../../../../../src/bots/slack/render/case-words.ts'
import { upkeepModal } from '../../../../../src/bots/slack/render/directory/upkeep-modal.ts'
import { formColumns } from '../../../../../src/knowledge/upkeep/entry-form.ts'
import type { UpkeepView } from '../../../../../src/knowledge/upkeep/view.ts'
import { wordsFor } from '../../live.ts'
import { anyEntry, anyProposal, anyReply, anyText, anyVersion } from '../arbitrary.ts'

const german: Reader = { words: wordsFor('de'), language: 'de' }
const readers = fc.constantFrom(
  ...wordsFor.languages.map((language): Reader => ({ words: wordsFor(language), language })),
)

const form = (cells: Record<string, string>, about = 'new'): Extract<UpkeepView, { kind: 'form' }> => ({
  kind: 'form',
  about,
  name: about === 'new' ? null : 'Schuldnerberatung',
  fields: formColumns(false).map((column) => ({ column, cell: cells[column] ?? '' })),
  owner: null,
})
const blockOf = (modal: ModalView, id: string) => modal.blocks.find((block) => block.block_id === id)
const elementOf = (modal: ModalView, id: string) => {
  const block = blockOf(modal, id)
  return block && 'element' in block ? block.element : null
}

describe('the form of an entry', () => {
  test('has a field for every cell, topics to choose, and asks why', () => {
    const modal = upkeepModal(form({}), german)
    expect(viewProblems(modal, 'modal')).toEqual([])
    for (const column of formColumns(false)) expect(blockOf(modal, column), column).toBeDefined()
    expect(elementOf(modal, 'topics')).toMatchObject({ type: 'multi_static_select' })
    expect(elementOf(modal, 'owner')).toMatchObject({ type: 'users_select' })
    expect(blockOf(modal, 'status')).toBeUndefined()
    expect(blockOf(modal, 'reason')).toMatchObject({ optional: true })
    expect(blockOf(upkeepModal(form({}, 'hash:id'), german), 'reason')).toMatchObject({ optional: false })
    for (const column of ['name', 'organization', 'description', 'areas'])
      expect(blockOf(modal, column)).toMatchObject({ optional: false })
    expect(blockOf(modal, 'phone')).toMatchObject({ optional: true })
  })

  test('begins with what the entry says, unchanged, line breaks and signs included', () => {
    const cells = { eligibility: 'Alle\nauch <!here> & Kinder', topics: 'debt|other', cost: 'frei' }
    const modal = upkeepModal({ ...form(cells, 'hash:id'), owner: 'U0ANNA' }, german)
    expect(viewProblems(modal, 'modal')).toEqual([])
    expect(elementOf(modal, 'eligibility')).toMatchObject({
      initial_value: cells.eligibility,
      multiline: true,
    })
    expect(elementOf(modal, 'cost')).toMatchObject({ initial_value: 'frei', multiline: false })
    expect(elementOf(modal, 'owner')).toMatchObject({ initial_user: 'U0ANNA' })
    const topics = elementOf(modal, 'topics')
    expect(topics).toMatchObject({ initial_options: [{ value: 'debt' }, { value: 'other' }] })
  })

  test('S7: a text that Slack could not take back is not to be changed there, and says so', () => {
    const fits = upkeepModal(form({ description: 'x'.repeat(3000) }), german)
    expect(elementOf(fits, 'description')).toMatchObject({ initial_value: 'x'.repeat(3000) })
    const modal = upkeepModal(form({ description: 'x'.repeat(3001) }), german)
    expect(viewProblems(modal, 'modal')).toEqual([])
    expect(blockOf(modal, 'description')).toBeUndefined()
    expect(JSON.stringify(modal.blocks)).toContain('Beschreibung: zu lang')
  })

  test('of a page asks only for what a page has', () => {
    expect(formColumns(true)).toEqual(['name', 'description', 'areas', 'assured_date', 'assurer', 'language'])
  })
})

describe('an entry', () => {
  const entry = {
    id: 'e1',
    seen: 'hash',
    name: 'Schuldnerberatung',
    organization: 'AWO',
    assuredDate: '2025-02-28',
    freshness: 'overdue' as const,
    owner: 'Katrin Leitner',
    doubt: { by: 'Mehmet Muster', at: '2025-11-21T22:05:00.000Z', why: null },
  }
  const actionsOf = (status: 'active' | 'inactive' | 'temporarily closed'): string[] => {
    const modal = upkeepModal({ kind: 'entry', entry: { ...entry, status }, waiting: 1 }, german)
    return [...JSON.stringify(modal.blocks).matchAll(/"action_id":"directory_(\w+)"/g)].map(
      (match) => match[1] ?? '',
    )
  }

  test('says who keeps it, how old its check is and who doubts it', () => {
    const modal = upkeepModal({ kind: 'entry', entry: { ...entry, status: 'active' }, waiting: 1 }, german)
    const text = JSON.stringify(modal.blocks)
    for (const said of [
      '28. Februar 2025, überfällig',
      'Katrin Leitner',
      'sagt Mehmet Muster',
      'ein Vorschlag',
    ])
      expect(text).toContain(said)
    expect(modal).toMatchObject({ callback_id: 'directory_confirm', private_metadata: 'hash:e1' })
  })

  test('offers what makes sense in its state', () => {
    expect(actionsOf('active')).toEqual(['edit', 'pause', 'retire', 'preview', 'history'])
    expect(actionsOf('temporarily closed')).toEqual(['edit', 'retire', 'resume', 'preview', 'history'])
    expect(actionsOf('inactive')).toEqual(['edit', 'resume', 'preview', 'history'])
  })
})

describe('a proposal', () => {
  const proposal = {
    id: 'p1',
    name: 'Schuldnerberatung',
    own: false,
    hadLink: false,
    kind: 'edited' as const,
    at: '2025-11-21T22:05:00.000Z',
    author: 'Anna Beispiel',
    approvedBy: null,
    reason: 'neue Nummer',
  }
  const changes = [
    { field: 'phone', from: '030 1', to: '030 2' },
    { field: 'topics', from: '', to: 'debt|other' },
    { field: 'status', from: 'active', to: 'temporarily closed' },
  ]

  test('shows every change from what to what, by whom and why, to be approved or declined', () => {
    const modal = upkeepModal({ kind: 'proposal', proposal, changes, state: 'open' }, german)
    const text = JSON.stringify(modal.blocks)
    for (const said of ['vorher: 030 1', 'nachher: 030 2', 'Themen: ', 'nachher: pausiert', 'neue Nummer'])
      expect(text).toContain(said)
    expect(text).not.toContain('debt')
    expect(text).toContain('directory_decline')
    expect(modal.callback_id).toBe('directory_approve')
  })

  test('of oneself is only to be withdrawn; one that is decided says how, and offers nothing', () => {
    const own = { ...proposal, own: true }
    const mine = upkeepModal({ kind: 'proposal', proposal: own, changes, state: 'open' }, german)
    expect(mine.callback_id).toBe('directory_withdraw')
    expect(JSON.stringify(mine.blocks)).not.toContain('directory_decline')
    const done = upkeepModal({ kind: 'proposal', proposal, changes, state: 'outdated' }, german)
    expect(done.submit).toBeUndefined()
    expect(JSON.stringify(done.blocks)).toContain('Überholt')
    const link = { ...proposal, hadLink: true }
    const passed = upkeepModal({ kind: 'proposal', proposal: link, changes, state: 'open' }, german)
    expect(passed.submit).toBeUndefined()
    expect(JSON.stringify(passed.blocks)).toContain('Sie hatten den Link')
    expect(JSON.stringify(passed.blocks)).toContain('directory_decline')
  })

  test('shows two long texts from where they part', () => {
    const long = [{ field: 'description', from: `${'a'.repeat(5000)}alt`, to: `${'a'.repeat(5000)}neu` }]
    const modal = upkeepModal({ kind: 'proposal', proposal, changes: long, state: 'open' }, german)
    expect(JSON.stringify(modal.blocks)).toMatch(/vorher: … a{60}alt/)
    expect(JSON.stringify(modal.blocks)).toMatch(/nachher: … a{60}neu/)
  })

  test('shows all that differs of a long text, to its last stretch', () => {
    const [from, middle] = ['a'.repeat(4000), ' weit hinten '.repeat(300)]
    const to = `Anders${middle}ruf 0900 an${'a'.repeat(4000)}`
    const long = [{ field: 'description', from, to }]
    const modal = upkeepModal({ kind: 'proposal', proposal, changes: long, state: 'open' }, german)
    expect(viewProblems(modal, 'modal')).toEqual([])
    const text = textsIn(modal.blocks).join('')
    expect(text).toContain(middle.trim())
    expect(text).toMatch(/ruf 0900 ana{60} …/)
    expect(modal.callback_id).toBe('directory_approve')
  })

  test('that cannot be shown whole says so and is not to be approved here, but declined', () => {
    const many = Array.from({ length: 70 }, (_, index) => ({ field: `record/${index}`, from: '', to: 'neu' }))
    const huge = [{ field: 'description', from: '', to: 'x '.repeat(100_000) }]
    for (const long of [many, huge]) {
      const modal = upkeepModal({ kind: 'proposal', proposal, changes: long, state: 'open' }, german)
      expect(viewProblems(modal, 'modal')).toEqual([])
      expect(modal.submit).toBeUndefined()
      expect(JSON.stringify(modal.blocks)).toContain('zu lang, um es hier ganz zu zeigen')
      expect(JSON.stringify(modal.blocks)).toContain('directory_decline')
      const own = { ...proposal, own: true }
      const mine = upkeepModal({ kind: 'proposal', proposal: own, changes: long, state: 'open' }, german)
      expect(mine.callback_id).toBe('directory_withdraw')
    }
  })
})

describe('S7, S8: every modal fits, and what anybody wrote is inert', { timeout: 30_000 }, () => {
  const changes = fc.array(
    fc.record({
      field: fc.constantFrom('phone', 'description', 'record/phones'),
      from: anyText,
      to: anyText,
    }),
    { maxLength: 80 },
  )
  const anyView: fc.Arbitrary<UpkeepView> = fc.oneof(
    fc.record({ kind: fc.constant('entry' as const), entry: anyEntry, waiting: fc.nat(3) }),
    fc.record({
      kind: fc.constant('reason' as const),
      form: fc.constantFrom(
        'directory_pause' as const,
        'directory_retire' as const,
        'directory_resume' as const,
        'directory_decline' as const,
      ),
      about: fc.constant('e1'),
      name: anyText,
    }),
    fc.record({
      kind: fc.constant('history' as const),
      id: fc.constant('e1'),
      name: anyText,
      versions: fc.array(anyVersion, { maxLength: 45 }),
    }),
    fc.record({
      kind: fc.constant('version' as const),
      id: fc.constant('e1'),
      name: anyText,
      version: anyVersion,
      changes,
      isCurrent: fc.boolean(),
      answer: anyReply,
    }),
    fc.record({
      kind: fc.constant('answer' as const),
      name: anyText,
      status: fc.constantFrom('active' as const, 'inactive' as const),
      answer: anyReply,
    }),
    fc.record({
      kind: fc.constant('proposal' as const),
      proposal: anyProposal,
      changes,
      state: fc.constantFrom('open' as const, 'approved' as const, 'outdated' as const),
    }),
    fc.constant({ kind: 'refused' as const, key: 'upkeep-gone' }),
  )

  test('whatever it shows, in every language', () => {
    fc.assert(
      fc.property(anyView, readers, (view, reader) => {
        const modal = upkeepModal(view, reader)
        expect(viewProblems(modal, 'modal')).toEqual([])
        expect(JSON.stringify(modal.title)).not.toContain('…')
        expect(JSON.stringify(modal.submit ?? '')).not.toContain('…')
        for (const text of textsIn(modal.blocks)) expect(text).not.toMatch(/[<>]/)
      }),
      { numRuns: 150 },
    )
  })

  test('and the form in every language', () => {
    for (const language of wordsFor.languages) {
      const modal = upkeepModal(form({}), { words: wordsFor(language), language })
      expect(viewProblems(modal, 'modal')).toEqual([])
      expect(JSON.stringify(modal.title)).not.toContain('…')
    }
  })
})

function textsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn)
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : textsIn(value),
  )
}

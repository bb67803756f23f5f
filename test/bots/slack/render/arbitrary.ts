import fc from 'fast-check'
import { OUTCOMES } from '../../../../src/cases/case-event.ts'
import { TENANT_ACTIONS } from '../../../../src/cases/inbound.ts'
import type { CaseView } from '../../../../src/cases/outbound.ts'
import type {
  EntryBrief,
  ProposalBrief,
  UpkeepTasks,
  VersionBrief,
} from '../../../../src/knowledge/upkeep/view.ts'
import { CHANGE_KINDS } from '../../../../src/knowledge/upkeep/change.ts'
import { SERVICE_STATUSES } from '../../../../src/knowledge/directory/service.ts'
import { CRISIS_KINDS, TOPIC_IDS, URGENCIES } from '../../../../src/knowledge/understanding/understanding.ts'

const LIVE = [
  '<!channel>',
  '<!here|here>',
  '<@U0ANNA>',
  '<!subteam^S1|@team>',
  '<#C1|allgemein>',
  '<https://evil.example|Sparkasse>',
  '<mailto:a@b.example|a>',
  '&lt;!channel&gt;',
  '@channel @here #allgemein',
  '*fett* _kursiv_ ~weg~ `code` ```block```',
  'https://evil.example www.evil.example',
  '<!date^1392734382^{date}|x>',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '\u202Eumgekehrt\u0000\u0007',
  '\uD800',
  '&'.repeat(50),
]

/** What a hostile or unlucky writer may send: markup, towers of accents, lone surrogates, any length. */
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...LIVE), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), {
    maxLength: 8,
  })
  .chain((parts) => fc.constantFrom(1, 1, 1, 40, 400).map((times) => parts.join(' ').repeat(times)))

export const anyCase: fc.Arbitrary<CaseView> = fc.record({
  caseId: fc.uuid(),
  reference: anyText,
  state: fc.constantFrom('new', 'offered', 'claimed', 'waiting', 'answered', 'closed'),
  topics: fc.uniqueArray(fc.constantFrom(...TOPIC_IDS), { maxLength: 3 }),
  urgency: fc.constantFrom(...URGENCIES),
  crisis: fc.option(fc.constantFrom(...CRISIS_KINDS)),
  area: fc.option(anyText),
  language: fc.oneof(fc.constantFrom('de', 'tr', 'ar', 'und', 'zz'), anyText),
  waitingSince: fc.constant('2025-11-21T22:05:00.000Z'),
  deskName: anyText,
  spokenBy: fc.option(fc.array(anyText, { maxLength: 3 })),
  claimedBy: fc.option(fc.constant('U0ANNA')),
  claimedByName: fc.option(anyText),
  outcome: fc.option(fc.constantFrom(...OUTCOMES)),
  claimBy: fc.option(fc.constant('2025-11-22T08:00:00.000Z')),
  canReopen: fc.boolean(),
})

export const anyReply = fc.record({
  spans: fc.array(
    fc.oneof(fc.record({ text: anyText }), fc.record({ text: anyText, bold: fc.constant(true as const) })),
    {
      maxLength: 5,
    },
  ),
  buttons: fc.array(
    fc.array(fc.record({ action: fc.constantFrom(...TENANT_ACTIONS), id: fc.uuid(), label: anyText }), {
      maxLength: 4,
    }),
    { maxLength: 2 },
  ),
})

/** Ids come from files and may be anything up to 200 characters. */
const anyId = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 200 })
const aMoment = fc.constant('2025-11-21T22:05:00.000Z')

export const anyEntry: fc.Arbitrary<EntryBrief> = fc.record({
  id: anyId,
  seen: fc.constant('a'.repeat(64)),
  name: anyText,
  organization: anyText,
  status: fc.constantFrom(...SERVICE_STATUSES),
  assuredDate: fc.option(fc.constant('2025-02-28')),
  freshness: fc.constantFrom('fresh', 'due', 'overdue', 'withheld', 'never_checked', 'document'),
  owner: fc.option(anyText),
  doubt: fc.option(fc.record({ by: anyText, at: aMoment, why: fc.option(anyText) })),
})

const change = {
  kind: fc.constantFrom(...CHANGE_KINDS),
  at: aMoment,
  author: fc.option(anyText),
  approvedBy: fc.option(anyText),
  reason: fc.option(anyText),
}

export const anyVersion: fc.Arbitrary<VersionBrief> = fc.record({ ...change, number: fc.integer({ min: 1 }) })

export const anyProposal: fc.Arbitrary<ProposalBrief> = fc.record({
  ...change,
  id: fc.uuid(),
  name: anyText,
  own: fc.boolean(),
  hadLink: fc.boolean(),
})

/** As many as are ever shown. */
export const anyTasks: fc.Arbitrary<UpkeepTasks> = fc.record({
  due: fc.array(anyEntry, { maxLength: 10 }),
  dueCount: fc.constant(12),
  proposals: fc.array(anyProposal, { maxLength: 5 }),
  proposalCount: fc.constant(7),
  partnerLinks: fc.boolean(),
})

import { expect, test } from 'vitest'
import { gapsAnswer, gapsAreaUnknown } from '../../../../src/bots/slack/render/gaps-answer.ts'
import type { Reader } from '../../../../src/bots/slack/render/case-words.ts'
import type { PublishedGap } from '../../../../src/knowledge/gaps/publish-gaps.ts'
import { loadField } from '../../../../src/start/knowledge.ts'
import { wordsFor } from '../live.ts'

const { concepts } = loadField()
const weeks = { from: '2026-08-24', to: '2026-11-22', area: null }
const german: Reader = { words: wordsFor('de'), language: 'de' }

const vet = { reason: 'nothing_found', topic: 'other', concept: 'animal-shelter-vet', tenants: 10 } as const
const gaps: PublishedGap[] = [
  { ...vet, scope: 'area', area: 'Hafenviertel' },
  { ...vet, scope: 'areas', tenants: 5 },
  { ...vet, scope: 'area', area: null, concept: null, topic: 'repair' },
  { reason: 'nothing_found', scope: 'concepts', topic: 'debt', topConcept: 'debt-problems', tenants: 5 },
  { reason: 'nothing_found', scope: 'topic', topic: 'debt', tenants: 5 },
  { ...vet, reason: 'not_helpful', scope: 'areas', concept: 'gone-from-the-vocabulary' },
]

test('each gap is a line with what, where and what to do, under its reason, in the words of the reader', () => {
  const label = concepts.find(({ id }) => id === 'animal-shelter-vet')?.labels
  expect(gapsAnswer({ ...weeks, gaps }, german, concepts).split('\n')).toEqual([
    'Angebotslücken vom 24.08.2026 bis 22.11.2026',
    'Nichts Passendes im Verzeichnis:',
    `• mindestens 10: ${label?.de[0]} (Sonstiges), Hafenviertel → Eintrag anlegen`,
    `• mindestens 5: ${label?.de[0]} (Sonstiges), mehrere Gebiete → Eintrag anlegen`,
    '• mindestens 10: Fragen ohne bekanntes Wort (Reparatur), Gebiet nicht bekannt → Wort in den Wortschatz aufnehmen',
    '• mindestens 5: Schulden und Verwandtes, je weniger als 5 (Schulden), mehrere Gebiete → im Team klären, was fehlt',
    '• mindestens 5: Verschiedenes, je weniger als 5 (Schulden), mehrere Gebiete → im Team klären, was fehlt',
    'Gefunden, aber nicht hilfreich:',
    '• mindestens 10: gone-from-the-vocabulary (Sonstiges), mehrere Gebiete → Einträge dazu prüfen',
    expect.stringMatching(/weniger als 5 Personen .* nicht gezeigt/),
  ])
  const turkish = gapsAnswer({ ...weeks, gaps }, { words: wordsFor('tr'), language: 'tr' }, concepts)
  expect(turkish).toContain(label?.tr[0])
})

test('nothing to show is said, and of an area that only its own lines are shown', () => {
  const text = gapsAnswer({ ...weeks, area: 'Nordstadt', gaps: [] }, german, concepts)
  expect(text).toMatch(/Nichts, wonach mindestens 5 Personen/)
  expect(text).toMatch(/Nur was Nordstadt für sich allein betrifft/)
  expect(gapsAreaUnknown('Mond', ['Altstadt', 'Nordstadt'], german)).toMatch(/„Mond“.*Altstadt, Nordstadt/)
})

test('S7: a long list is cut to what one message shows, and says so', () => {
  const many = Array.from({ length: 60 }, () => gaps).flat()
  const text = gapsAnswer({ ...weeks, gaps: many }, german, concepts)
  expect(text.match(/•/g)).toHaveLength(20)
  expect(text).toContain('340')
  expect(text.length).toBeLessThan(3000)
})

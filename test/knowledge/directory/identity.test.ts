import { describe, expect, it } from 'vitest'
import { identityKey } from '../../../src/knowledge/directory/identity.ts'
import { csv, DOCUMENT, entriesOf, ROW } from './files.ts'

const PLACED = { ...ROW, address: 'Müllerstraße 12', postal_code: '00102', city: 'Musterstadt' }

async function keyOf(cells: Record<string, string>): Promise<string | null> {
  const [entry] = await entriesOf('.csv', csv(cells))
  return identityKey(entry!.service)
}
const placedKey = (cells: Record<string, string>) => keyOf({ ...PLACED, ...cells })

describe('name and address are the same', () => {
  it.each([
    ['in capitals', { name: 'SCHULDNERBERATUNG', address: 'MÜLLERSTRASSE 12' }],
    ['with ue for ü', { address: 'Muellerstraße 12' }],
    ['without the key for ü', { address: 'Mullerstrasse 12' }],
    ['with Str.', { address: 'Müllerstr. 12' }],
    ['with str', { address: 'Müllerstr 12' }],
    ['with St.', { address: 'Müllerst. 12' }],
    ['in two words', { address: 'Müller-Straße  12' }],
    ['in two words, shortened', { address: 'Müller Str.12' }],
    ['with further spaces', { name: ' Schuldner- Beratung', address: ' Müllerstraße 12 ' }],
    ['with another town beside the postcode', { city: 'Musterstadt OT Nord' }],
    ['of another area, with another telephone', { areas: '*', phone: '030 23125 101' }],
  ])('%s', async (_, cells) => {
    expect(await placedKey(cells)).toBe(await keyOf(PLACED))
  })

  it('whatever the order of several addresses', async () => {
    const places = { address: 'Am Markt 1|Müllerstr. 12', postal_code: '00101|00102', city: 'M|M' }
    const turned = { address: 'Müllerstraße 12|Am Markt 1', postal_code: '00102|00101', city: 'M|M' }
    expect(await placedKey(places)).toBe(await placedKey(turned))
  })

  it.each([
    ['Sankt-Georg-Platz 3', 'St. Georg Pl. 3'],
    ['Straße des 17. Juni 9', 'Str. des 17. Juni 9'],
    ['Hof 3 a', 'Hof 3a'],
  ])('%s and %s', async (one, other) => {
    expect(await placedKey({ address: one })).toBe(await placedKey({ address: other }))
  })
})

describe('name and address differ', () => {
  it.each([
    ['in the name', { name: 'Schuldnerberatung Nord' }],
    ['in the number', { address: 'Müllerstraße 13' }],
    ['in one number or two', { address: 'Müllerstraße 1-2' }],
    ['in the letter of the number', { address: 'Müllerstraße 12a' }],
    ['in the street', { address: 'Mühlenstraße 12' }],
    ['in the postcode', { postal_code: '00103' }],
    [
      'in a further address',
      { address: 'Müllerstraße 12|Am Markt 1', postal_code: '00102|00101', city: 'M|M' },
    ],
    ['in having none', { address: '', postal_code: '', city: '' }],
  ])('%s', async (_, cells) => {
    expect(await placedKey(cells)).not.toBe(await keyOf(PLACED))
  })
})

it('without an address, who offers it and where it is for count as well', async () => {
  expect(await keyOf({ ...ROW, organization: 'SCHULDNERHILFE e.V.' })).toBe(await keyOf(ROW))
  expect(await keyOf({ ...ROW, organization: 'Andere' })).not.toBe(await keyOf(ROW))
  expect(await keyOf({ ...ROW, areas: 'Altstadt' })).not.toBe(await keyOf(ROW))
})

it('a page of text has none: its title says too little', async () => {
  const [entry] = await entriesOf('.jsonl', JSON.stringify(DOCUMENT))
  expect(identityKey(entry!.service)).toBeNull()
})

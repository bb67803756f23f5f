import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BLOCK_SIZE, eachPosting, packBlock, postingCount } from '../../../src/knowledge/search/block.ts'
import type { Passage } from '../../../src/knowledge/search/passage.ts'

const aPassage = (serviceId: string, terms: Record<string, number>, length = 10): Passage => ({
  serviceId,
  terms: new Map(Object.entries(terms)),
  length,
  areas: [],
  textHash: '',
})

test('a block gives back every term of every passage as it was packed', () => {
  const terms = fc.dictionary(
    fc.constantFrom('=miet', '_mie', '#debt', '@*'),
    fc.integer({ min: 1, max: 255 }),
  )
  fc.assert(
    fc.property(fc.array(terms, { maxLength: BLOCK_SIZE }), (list) => {
      const block = packBlock(list.map((each, index) => aPassage(`s${index}`, each)))
      const unpacked: Record<string, number>[] = list.map(() => ({}))
      for (const [term, postings] of block.postings) {
        eachPosting(postings, (slot, frequency) => {
          unpacked[slot]![term] = frequency
        })
      }
      expect(unpacked).toEqual(list.map((each) => ({ ...each })))
    }),
    { numRuns: 50 },
  )
})

test('a full block tells its 512 passages apart, and one more is refused', () => {
  const full = Array.from({ length: BLOCK_SIZE }, (_, index) =>
    aPassage(`s${index}`, { '=miet': 1 }, index * 100),
  )
  const block = packBlock(full)
  expect(postingCount(block.postings.get('=miet')!)).toBe(BLOCK_SIZE)
  expect(block.serviceIds.at(-1)).toBe('s511')
  expect(block.lengths.readUInt16LE(511 * 2)).toBe(51_100)
  expect(() => packBlock([...full, aPassage('more', {})])).toThrow(RangeError)
})

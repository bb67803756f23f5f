import { describe, expect, test } from 'vitest'
import { fuse, isTooWeak } from '../../../src/knowledge/search/fuse.ts'

const order = (scored: Parameters<typeof fuse>[0], weight: number): string[] =>
  fuse(scored, weight).map((one) => one.serviceId)

describe('fusing', () => {
  const clear = { serviceId: 'clear', lexical: 0.6, cosine: 0.2 }
  const vague = { serviceId: 'vague', lexical: 0.1, cosine: 0.25 }

  test('a light vector side cannot overrule a clear match in words', () => {
    expect(order([vague, clear], 0.1)).toEqual(['clear', 'vague'])
  })

  test('a heavy one can', () => {
    expect(order([clear, vague], 0.9)).toEqual(['vague', 'clear'])
  })

  test('without any vector the words alone decide', () => {
    const words = [vague, clear].map((one) => ({ ...one, cosine: null }))
    expect(fuse(words, 0.9).map(({ serviceId, score }) => [serviceId, score])).toEqual([
      ['clear', 1],
      ['vague', 0.1 / 0.6],
    ])
  })

  test('a service without a vector yet is not pushed behind those that have one', () => {
    expect(
      order(
        [
          { serviceId: 'new', lexical: 0.6, cosine: null },
          { ...vague, cosine: 0.9 },
        ],
        0.4,
      ),
    ).toEqual(['new', 'vague'])
  })

  test('equals are ordered by id, so that paging is stable', () => {
    const equals = ['b', 'c', 'a'].map((serviceId) => ({ serviceId, lexical: 0.3, cosine: null }))
    expect(order(equals, 0.1)).toEqual(['a', 'b', 'c'])
  })

  test('scores lie between 0 and 1, also with a negative cosine', () => {
    const scores = fuse([clear, { serviceId: 'far', lexical: 0, cosine: -0.4 }], 0.5).map(
      ({ score }) => score,
    )
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
  })
})

describe('the cut-off', () => {
  const weak = { clarity: 0.29, sharesConcept: true, onTopic: false, cosine: 0.5, trustedCosine: null }

  test('a hit whose words are hardly covered is no answer', () => {
    expect(isTooWeak(weak)).toBe(true)
    expect(isTooWeak({ ...weak, clarity: 0.3 })).toBe(false)
    expect(isTooWeak({ ...weak, clarity: 0.3, sharesConcept: false })).toBe(true)
    expect(isTooWeak({ ...weak, clarity: 0.5, sharesConcept: false })).toBe(false)
  })

  test('an understood topic is reason enough', () => {
    expect(isTooWeak({ ...weak, onTopic: true })).toBe(false)
  })

  test('a cosine counts only from where its model was found to be trusted', () => {
    expect(isTooWeak({ ...weak, trustedCosine: 0.6 })).toBe(true)
    expect(isTooWeak({ ...weak, trustedCosine: 0.4 })).toBe(false)
  })
})

import { expect, test } from 'vitest'
import { neighboursOf } from '../../src/routing/neighbours.ts'
import { aDesk } from './a-desk.ts'

const desks = [
  aDesk({ id: 'ost', areas: ['Volkmarsdorf', 'Neustadt-Neuschönefeld', '04315'] }),
  aDesk({ id: 'west', areas: ['Grünau', '04207'] }),
  aDesk({ id: 'rest', areas: ['*', 'Wiederitzsch'] }),
]

test.each<[string, string[]]>([
  ['neustadt neuschoenefeld', ['Volkmarsdorf', '04315']],
  ['04315', ['Volkmarsdorf', 'Neustadt-Neuschönefeld', '04317', '04318']],
  ['04209 Leipzig', ['04207']],
  ['Wiederitzsch', []],
  ['Anderswo', []],
])('around %s', (area, neighbours) => {
  expect(neighboursOf(area, desks, ['04317', '04318', '04103', 'Volkmarsdorf'])).toEqual(neighbours)
})

import { describe, expect, test } from 'vitest'
import { createAcceptance } from '../../../src/bots/telegram/acceptance.ts'

const broken = () => Promise.reject(new Error('storage'))
const fine = () => Promise.resolve()

function setting(setAside: (updateId: number) => Promise<void> = fine) {
  const aside: number[] = []
  const take = createAcceptance({
    setAside: async (updateId) => {
      await setAside(updateId)
      aside.push(updateId)
    },
    onFailure: () => {},
  })
  return { take, aside }
}

async function failTimes(take: ReturnType<typeof setting>['take'], updateId: number, times: number) {
  let last = await take(updateId, broken)
  for (let index = 1; index < times; index += 1) last = await take(updateId, broken)
  return last
}

describe('an update that is not stored', () => {
  test('T1: comes again for as long as nothing can be stored', async () => {
    const { take, aside } = setting()
    expect(await failTimes(take, 1, 4)).toBe('again')
    expect(await failTimes(take, 1, 1)).toBe('suspect')
    expect(await failTimes(take, 1, 100)).toBe('suspect')
    expect(aside).toEqual([])
  })

  test('is set aside when it failed five times while another got through', async () => {
    const { take, aside } = setting()
    await failTimes(take, 1, 4)
    expect(await take(2, fine)).toBe('done')
    expect(await take(1, broken)).toBe('set_aside')
    expect(aside).toEqual([1])
  })

  test('is not held guilty for what got through before it failed', async () => {
    const { take } = setting()
    await take(2, fine)
    expect(await failTimes(take, 1, 5)).toBe('suspect')
  })

  test('starts anew once it is stored', async () => {
    const { take } = setting()
    await failTimes(take, 1, 4)
    await take(1, fine)
    await take(2, fine)
    expect(await take(1, broken)).toBe('again')
  })

  test('T1: stays unconfirmed while its being set aside cannot be recorded', async () => {
    const { take, aside } = setting(broken)
    await failTimes(take, 1, 4)
    await take(2, fine)
    expect(await take(1, broken)).toBe('again')
    expect(aside).toEqual([])
  })
})

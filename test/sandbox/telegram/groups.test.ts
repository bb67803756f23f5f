import { describe, expect, it } from 'vitest'
import { handClock, refusal, second, started } from './started.ts'

async function withGroup() {
  const { clock, pass } = handClock()
  const { platform, api } = await started({ limits: false, clock })
  const anna = platform.person({ firstName: 'Anna' })
  const ben = platform.person({ firstName: 'Ben' })
  const group = platform.group({ title: 'Hausgruppe', members: [anna, ben] })
  return { platform, api, anna, ben, group, pass }
}

describe('groups', () => {
  it('tell the bot that it was added, and that it was thrown out', async () => {
    const { api, anna, group } = await withGroup()
    group.removeBot(anna)
    const updates = await api.getUpdates()
    expect(updates).toMatchObject([
      {
        my_chat_member: {
          chat: { id: group.chatId, type: 'group', title: 'Hausgruppe' },
          from: { first_name: 'Anna' },
          old_chat_member: { status: 'left' },
          new_chat_member: { status: 'member', user: { username: 'lotse_test_bot' } },
        },
      },
      { message: { new_chat_members: [{ is_bot: true }] } },
      { my_chat_member: { new_chat_member: { status: 'kicked' } } },
    ])
    expect(group.chatId).toBeLessThan(0)
    expect((await refusal(api.sendMessage(group.chatId, 'Hallo'))).description).toBe(
      'Forbidden: bot was kicked from the group chat',
    )
  })

  it('show the bot in privacy mode only what is meant for it', async () => {
    const { api, anna, ben, group } = await withGroup()
    expect(group.sendText(anna, 'Der Aufzug steht wieder')).toBeNull()
    expect(group.sendText(anna, '/help@other_bot')).toBeNull()
    expect(group.sendText(anna, '/help')).not.toBeNull()
    expect(group.sendText(ben, 'Hallo @lotse_test_bot')).not.toBeNull()
    const sent = await api.sendMessage(group.chatId, 'Bitte schreiben Sie mir privat')
    expect(group.sendText(ben, 'gut', { replyTo: sent.message_id })).not.toBeNull()
    expect(group.messages().map(({ text }) => text)).toContain('Der Aufzug steht wieder')
  })

  it('can be left; the bot learns that it did, and writes there no more', async () => {
    const { api, group } = await withGroup()
    await api.sendMessage(group.chatId, 'Bitte schreiben Sie mir privat')
    expect(await api.leaveChat(group.chatId)).toBe(true)
    const last = (await api.getUpdates()).at(-1)
    expect(last?.my_chat_member).toMatchObject({
      new_chat_member: { status: 'left' },
      from: { is_bot: true },
    })
    expect((await refusal(api.sendMessage(group.chatId, 'noch etwas'))).description).toBe(
      'Forbidden: bot is not a member of the group chat',
    )
    expect(await api.leaveChat(group.chatId)).toBe(true)
  })

  it('T8: become supergroups: the old id answers with the new one, and writing to it on is recorded', async () => {
    const { platform, api, anna, group, pass } = await withGroup()
    const old = group.chatId
    const next = group.migrate()
    expect(String(next)).toMatch(/^-100\d{10}$/)
    expect(group.chatId).toBe(next)
    const updates = await api.getUpdates()
    expect(
      updates.map(({ message }) => message?.migrate_to_chat_id ?? message?.migrate_from_chat_id),
    ).toEqual([undefined, undefined, next, old])
    expect(await refusal(api.sendMessage(old, 'Hallo'))).toMatchObject({
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: next },
    })
    const sent = await api.sendMessage(next, 'Hallo')
    expect(sent.chat).toMatchObject({ id: next, type: 'supergroup' })
    expect(group.sendText(anna, '/help')).not.toBeNull()
    expect(platform.violations).toEqual([])
    pass(60 * second)
    await refusal(api.sendMessage(old, 'Hallo'))
    expect(platform.violations).toMatchObject([{ rule: 'T8' }])
  })

  it('let a bot that is no administrator delete only its own messages (G4)', async () => {
    const { api, anna, group } = await withGroup()
    group.sendText(anna, '/help')
    const sent = await api.sendMessage(group.chatId, 'weg damit')
    expect((await refusal(api.deleteMessage(group.chatId, sent.message_id - 1))).description).toBe(
      "Bad Request: message can't be deleted for everyone",
    )
    expect(await api.deleteMessage(group.chatId, sent.message_id)).toBe(true)
  })

  it('are told apart from private chats by getChat', async () => {
    const { platform, api, anna, group } = await withGroup()
    expect(await api.getChat(group.chatId)).toMatchObject({ type: 'group', title: 'Hausgruppe' })
    platform.person({ id: anna.id, firstName: 'Anna' }).start()
    expect(await api.getChat(anna.chatId)).toMatchObject({ type: 'private', first_name: 'Anna' })
    expect((await refusal(api.getChat(-1))).description).toBe('Bad Request: chat not found')
  })
})

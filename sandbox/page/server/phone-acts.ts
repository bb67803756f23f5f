import { z } from 'zod'
import type { KeptTenant } from '../../kept-chats.ts'
import type { TelegramPlatform } from '../../telegram/platform.ts'
import { handleOn } from './phone-view.ts'

/** Where a tenant says they are: in the demo's neighbourhood, which is fictional; its coordinates are the North Sea's. */
const SOMEWHERE = { latitude: 54.5, longitude: 7.5 }

const typed = z.string().trim().min(1)

/** What a tenant can do on the phone. */
export const phoneAct = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start') }),
  z.strictObject({ kind: z.literal('text'), text: typed }),
  z.strictObject({ kind: z.literal('edit'), messageId: z.int(), text: typed }),
  z.strictObject({ kind: z.literal('press'), messageId: z.int(), button: z.string() }),
  z.strictObject({ kind: z.literal('photo') }),
  z.strictObject({ kind: z.literal('voice') }),
  z.strictObject({ kind: z.literal('document') }),
  z.strictObject({ kind: z.literal('sticker') }),
  z.strictObject({ kind: z.literal('location') }),
  z.strictObject({ kind: z.literal('block') }),
  z.strictObject({ kind: z.literal('unblock') }),
])
export type PhoneAct = z.infer<typeof phoneAct>

export const newTenant = z.strictObject({
  firstName: z.string().trim().min(1).max(64),
  lastName: z.string().trim().max(64).optional(),
  languageCode: z.string().regex(/^[a-z]{2,3}$/),
})

/**
 * Does it, as this tenant.
 * @throws Error what no app would let a person do, such as pressing a button that is not there
 */
export function actOnPhone(telegram: TelegramPlatform, tenant: KeptTenant, act: PhoneAct): void {
  const person = handleOn(telegram, tenant)
  switch (act.kind) {
    case 'start':
      person.start()
      return
    case 'text':
      person.sendText(act.text)
      return
    case 'edit':
      person.editText(act.messageId, act.text)
      return
    case 'press':
      person.press(act.messageId, act.button)
      return
    case 'photo':
      person.sendPhoto()
      return
    case 'voice':
      person.sendVoice()
      return
    case 'document':
      person.sendDocument()
      return
    case 'sticker':
      person.sendSticker()
      return
    case 'location':
      person.sendLocation(SOMEWHERE.latitude, SOMEWHERE.longitude)
      return
    case 'block':
    case 'unblock':
      person[act.kind]()
      tenant.blocked = act.kind === 'block'
  }
}

/** Somebody new to play. Their id is the platform's. */
export function addTenant(
  telegram: TelegramPlatform,
  tenants: KeptTenant[],
  given: z.infer<typeof newTenant>,
): KeptTenant {
  const { firstName, lastName, languageCode } = given
  const { id } = telegram.person({ firstName, languageCode, ...(lastName ? { lastName } : {}) })
  const tenant: KeptTenant = {
    id,
    firstName,
    languageCode,
    blocked: false,
    ...(lastName ? { lastName } : {}),
  }
  tenants.push(tenant)
  return tenant
}

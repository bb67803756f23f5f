import type { KeptTenant } from '../../kept-chats.ts'
import type { TelegramPerson } from '../../telegram/person.ts'
import type { TelegramPlatform } from '../../telegram/platform.ts'
import type { SeenAnswer, SeenMessage } from '../../telegram/view.ts'
import type { KeyboardRow } from '../../telegram/world.ts'

/** Older messages are not sent to the page; a chat played by hand rarely gets that long. */
const MESSAGES_SHOWN = 300

/** Everything the phone on the left shows: one tenant's chat, and who else can be played. */
export type PhoneView = {
  bot: { name: string }
  people: { id: number; name: string; languageCode: string; lastFromBot: number }[]
  person: {
    id: number
    name: string
    firstName: string
    blocked: boolean
    /** Oldest first, without deleted ones: they leave no trace on a phone. */
    messages: SeenMessage[]
    presses: SeenAnswer[]
    keyboard: KeyboardRow[]
    /** What the bot is shown doing, such as `typing`. */
    action: string | null
    commands: { command: string; description: string }[]
  }
}

/** The phone of the tenant with this id, or of the first one. */
export function phoneView(
  telegram: TelegramPlatform,
  tenants: readonly KeptTenant[],
  id: number,
): PhoneView | null {
  const tenant = tenants.find((one) => one.id === id) ?? tenants[0]
  if (!tenant) return null
  const person = handleOn(telegram, tenant)
  return {
    bot: { name: 'Lotse' },
    people: tenants.map((one) => ({
      id: one.id,
      name: nameOf(one),
      languageCode: one.languageCode,
      lastFromBot: lastFromBot(handleOn(telegram, one)),
    })),
    person: {
      id: tenant.id,
      name: nameOf(tenant),
      firstName: tenant.firstName,
      blocked: tenant.blocked,
      messages: person
        .messages()
        .filter((message) => message.deletedAt === undefined)
        .slice(-MESSAGES_SHOWN),
      presses: person.answers().slice(-MESSAGES_SHOWN),
      keyboard: person.keyboard(),
      action: person.action() ?? null,
      commands: person.commands(),
    },
  }
}

/** The platform's handle on a tenant; it keeps what the platform knows of them. */
export function handleOn(telegram: TelegramPlatform, tenant: KeptTenant): TelegramPerson {
  return telegram.person({ id: tenant.id, firstName: tenant.firstName })
}

function nameOf(tenant: KeptTenant): string {
  return tenant.lastName ? `${tenant.firstName} ${tenant.lastName}` : tenant.firstName
}

function lastFromBot(person: TelegramPerson): number {
  return (
    person.messages().findLast((message) => message.from.isBot && message.deletedAt === undefined)
      ?.messageId ?? 0
  )
}

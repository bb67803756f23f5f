import type { Inbound, TenantInbound } from '../../cases/inbound.ts'
import type { CrisisScreen } from '../../knowledge/crisis/screen.ts'

/** The tenant's own words in a message; null when it has none. */
export function written({ content }: TenantInbound): string | null {
  switch (content.kind) {
    case 'text':
    case 'edited':
      return content.text
    case 'attachment':
      return content.caption || null
    default:
      return null
  }
}

/**
 * Whether a message goes ahead of a backlog (W2). What it means is decided when it is handled: what breaks the screen
 * fails there, not at the door, and goes ahead meanwhile.
 */
export function soundsUrgent(screen: CrisisScreen, inbound: Inbound, today: string): boolean {
  const text = inbound.from === 'tenant' ? written(inbound) : null
  try {
    return text !== null && screen(text, today) !== null
  } catch {
    return true
  }
}

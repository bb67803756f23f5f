import type { Author } from '../../knowledge/upkeep/change.ts'
import type { Routing } from '../context.ts'
import { nameOf } from '../staff/names.ts'

/** As staff read it; null: an import. */
export function authorName(routing: Routing, author: Author): string | null {
  switch (author.kind) {
    case 'import':
      return null
    case 'person':
      return nameOf(routing, author.slackUser)
    case 'partner':
      return author.organization
  }
}

/** A change of the directory as it is remembered: what, who and why. */

export const CHANGE_KINDS = [
  'imported',
  'added',
  'edited',
  'paused',
  'resumed',
  'retired',
  'restored',
  'confirmed',
  'corrected',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

export type Author =
  | { kind: 'import' }
  | { kind: 'person'; slackUser: string }
  /** Somebody of the organization that offers the service, by a signed link. */
  | { kind: 'partner'; organization: string }

export type Change = {
  kind: ChangeKind
  author: Author
  /** Slack user of the second person; null where none is asked. */
  approvedBy: string | null
  reason: string | null
}

export const AN_IMPORT: Change = {
  kind: 'imported',
  author: { kind: 'import' },
  approvedBy: null,
  reason: null,
}

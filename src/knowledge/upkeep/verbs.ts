/** What staff do to the directory in Slack. `action_id`s of buttons and `callback_id`s of modals carry these names. */

/** Buttons that show something, a modal to fill in or to read. */
export const LOOKS = [
  'directory_add',
  'directory_open',
  'directory_edit',
  'directory_preview',
  /** The entry as the open form says it. */
  'directory_preview_form',
  'directory_history',
  /** A version of an entry, see `placeOf`. */
  'directory_version',
  'directory_pause',
  'directory_retire',
  'directory_resume',
  /** A proposal; so are the next two. */
  'directory_look',
  'directory_preview_proposal',
  'directory_decline',
] as const
export type Look = (typeof LOOKS)[number]

/** Modals that are submitted. */
export const FORMS = [
  /** A new entry, or a changed one. */
  'directory_entry',
  'directory_confirm',
  'directory_pause',
  'directory_retire',
  'directory_resume',
  'directory_restore',
  'directory_approve',
  'directory_decline',
  'directory_withdraw',
] as const
export type Form = (typeof FORMS)[number]

/** Buttons that act at once, on the entry whose id is their value; a confirmation is of what was seen, see `place`. */
export const ACTS = ['directory_confirm', 'directory_doubt', 'directory_ask_partner'] as const
export type Act = (typeof ACTS)[number]

/** A submitted modal. `about` stood in it and proves nothing (S10); `values` by block id. */
export type Submitted = { form: Form; about: string; values: Record<string, string> }

/** Stands where an id would when there is no entry yet. */
export const NEW_ENTRY = 'new'

/** Something of an entry (a version's number, a content hash) with the entry's id, which may hold any character. */
export function place(part: string | number, id: string): string {
  return `${part}:${id}`
}

/** What `place` joined; an empty part when it was not joined by it. */
export function placeOf(about: string): { part: string; id: string } {
  const at = about.indexOf(':')
  return { part: about.slice(0, Math.max(at, 0)), id: about.slice(at + 1) }
}

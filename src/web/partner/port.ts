/** What the partner's pages ask of the product; filled in `src/start/partner.ts`. */

/** An entry as its organization reads it; every text is in the reader's language or in the entry's own words. */
export type EntryShown = {
  name: string
  status: 'offered' | 'paused' | 'ended'
  /** By column of the directory. */
  facts: { column: string; lines: string[] }[]
  /** Names the state of the entry that was shown; comes back with the form. */
  seen: string
  /** Who keeps the directory. */
  host: string
  until: string
}

/** One field of the form. `list`: one value a line. `now`: what stands there by now, where somebody else wrote too. */
export type FieldShown = {
  column: string
  kind: 'line' | 'text' | 'list'
  value: string
  required: boolean
  fault: { kind: 'empty' | 'wrong'; suggestion: string | null } | { kind: 'long'; most: number } | null
  now: string | null
}

export type View =
  | { kind: 'unknown' }
  | { kind: 'expired'; name: string; host: string }
  | { kind: 'entry'; entry: EntryShown; fields: FieldShown[] }

export type Answered =
  | View
  | { kind: 'thanks'; for: 'confirmed' | 'corrected'; name: string; host: string }
  | { kind: 'link_sent'; to: string | null; host: string }
  | {
      kind: 'again'
      why: 'changed_meanwhile' | 'faults' | 'other_faults' | 'nothing_written'
      entry: EntryShown
      fields: FieldShown[]
      isCorrection: boolean
      note: string
    }

export type Form = { id: string; seen: string } & (
  | { kind: 'confirm' }
  | { kind: 'correct'; written: Record<string, string>; note: string }
  | { kind: 'end' }
  | { kind: 'new_link' }
)

export type PartnerPort = {
  /** Seconds to wait; 0: go on. */
  admit(token: string, address: string): Promise<number>
  view(token: string, language: string): Promise<View>
  answer(token: string, form: Form, language: string): Promise<Answered>
  /** A page failed; `code` says nothing of anybody. */
  failed(code: string): void
}

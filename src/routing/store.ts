import type { Organisation } from './desk.ts'

/** Where the organisation, its desks and its people are kept. */
export type DeskStore = {
  /**
   * Makes this the organisation, all of it or nothing. Desks and people that are gone are retired, never deleted: the
   * history of cases names them.
   */
  replaceAll(organisation: Organisation): Promise<void>
  /** What is in force now, in the order of the desks file; null before the first import. */
  load(): Promise<Organisation | null>
}

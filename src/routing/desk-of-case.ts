import type { Desk, Organisation } from './desk.ts'

/**
 * The desk a case is with. When that desk is no longer in the desks file the first one answers for it, as for
 * everything that fits nowhere: nobody is lost, least of all in an emergency.
 */
export function deskOfCase({ desks }: Organisation, deskId: string): Desk | undefined {
  return desks.find(({ id }) => id === deskId) ?? desks[0]
}

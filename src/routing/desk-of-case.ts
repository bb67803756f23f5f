import type { Desk, Organisation } from './desk.ts'
import { rolesAt } from './staff.ts'

/**
 * The desk a case is with. When that desk is no longer in the desks file the first one answers for it, as for
 * everything that fits nowhere: nobody is lost, least of all in an emergency.
 */
export function deskOfCase({ desks }: Organisation, deskId: string): Desk | undefined {
  return desks.find(({ id }) => id === deskId) ?? desks[0]
}

/** Whether somebody belongs to the desk a case is with: who does not reads nothing of it, whoever has claimed it (S10). */
export function isAtDesk(organisation: Organisation, deskId: string, slackUser: string): boolean {
  const desk = deskOfCase(organisation, deskId)
  return desk !== undefined && rolesAt(desk, slackUser).length > 0
}

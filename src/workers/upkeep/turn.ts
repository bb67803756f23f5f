import type { StaffContent } from '../../cases/inbound.ts'
import type { JobContext } from '../context.ts'
import type { StaffSituation, StaffWrite } from '../staff/turn.ts'
import { staffAsksPartner } from './ask-partner.ts'
import { confirmEntry, proposeRestoring, proposeResuming, takeOut } from './change-status.ts'
import { decideOn } from './decide.ts'
import { calledWrong } from './doubt.ts'
import { reasonOf } from './read-submitted.ts'
import { submitEntry } from './submit-entry.ts'

type Pressed = Extract<StaffContent, { kind: 'directory_action' }>
type Sent = Extract<StaffContent, { kind: 'directory_submission' }>

/** A button of the directory that acts at once. Whoever is listed in the desks file may (S10). */
export async function actOnEntry(
  context: JobContext,
  situation: StaffSituation,
  { action, serviceId, place }: Pressed,
): Promise<StaffWrite> {
  switch (action) {
    case 'directory_confirm':
      return confirmEntry(context, situation, serviceId, place !== 'home')
    case 'directory_doubt':
      return calledWrong(context, situation, serviceId)
    case 'directory_ask_partner':
      return staffAsksPartner(context, situation, serviceId)
  }
}

/** A submitted modal of the directory. */
export async function submitForEntry(
  context: JobContext,
  situation: StaffSituation,
  sent: Sent,
): Promise<StaffWrite> {
  const { about } = sent
  switch (sent.form) {
    case 'directory_entry':
      return submitEntry(context, situation, sent)
    case 'directory_confirm':
      return confirmEntry(context, situation, about, true)
    case 'directory_pause':
      return takeOut(context, situation, sent, 'paused')
    case 'directory_retire':
      return takeOut(context, situation, sent, 'retired')
    case 'directory_resume':
      return proposeResuming(context, situation, sent)
    case 'directory_restore':
      return proposeRestoring(context, situation, sent)
    case 'directory_approve':
      return decideOn(context, situation, about, { kind: 'approve' })
    case 'directory_decline':
      return decideOn(context, situation, about, { kind: 'decline', reason: reasonOf(sent) })
    case 'directory_withdraw':
      return decideOn(context, situation, about, { kind: 'withdraw' })
  }
}

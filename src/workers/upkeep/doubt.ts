import { doubtEntry, upkeptEntry } from '../../storage/upkeep/entries.ts'
import type { JobContext } from '../context.ts'
import { nameOf } from '../staff/names.ts'
import type { StaffSituation, StaffWrite } from '../staff/turn.ts'
import { gone } from './change-status.ts'
import { homesOfKeepers, keptOf, toldOwner, toldSelf } from './say.ts'

/** "This entry is wrong", in one click: marked in answers and told to its owner. No word of a tenant is in it (G3). */
export async function calledWrong(
  context: JobContext,
  situation: StaffSituation,
  serviceId: string,
): Promise<StaffWrite> {
  const upkept = await upkeptEntry(context.db, serviceId)
  if (!upkept) return gone(situation)
  const { name } = upkept.entry.service
  const { routing, inbound, now, row } = situation
  const doubt = { at: now, by: inbound.slackUser, why: null }
  return async (trx) => {
    const isNew = await doubtEntry(trx, serviceId, doubt)
    if (!isNew) return [toldSelf(situation, 'upkeep-doubted-already', { name })]
    const who = nameOf(routing, inbound.slackUser)
    return [
      toldSelf(situation, 'upkeep-doubt-taken', { name }),
      ...toldOwner(situation, upkept, 'upkeep-doubted', { name, who }),
      ...homesOfKeepers(routing.organisation, keptOf(upkept), `upkeep-${row.id}`),
    ]
  }
}

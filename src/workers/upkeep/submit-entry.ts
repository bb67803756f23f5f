import type { Submitted } from '../../knowledge/upkeep/verbs.ts'
import { setOwner } from '../../storage/upkeep/entries.ts'
import type { JobContext } from '../context.ts'
import type { StaffSituation, StaffWrite } from '../staff/turn.ts'
import { propose } from './propose.ts'
import { readSubmittedEntry, reasonOf } from './read-submitted.ts'
import { homesOfKeepers, keptOf, toldSelf } from './say.ts'

/** The form of an entry: what tenants will read is proposed, another owner counts at once. */
export async function submitEntry(
  context: JobContext,
  situation: StaffSituation,
  submitted: Submitted,
): Promise<StaffWrite> {
  const read = await readSubmittedEntry(context, submitted, 'read')
  // It was right when it was sent: somebody else was faster, and nothing of it can be kept.
  if (read.kind === 'faults') return async () => [toldSelf(situation, 'upkeep-not-taken')]
  const { current, seen, entry, owner } = read
  const { inbound, now, row } = situation
  const { organisation } = situation.routing
  return async (trx) => {
    const effects = []
    if (current && owner !== current.owner) {
      await setOwner(trx, current.entry.service.id, owner)
      const name = current.entry.service.name
      const homes = [keptOf(current), { ...keptOf(current), owner }].flatMap((kept) =>
        homesOfKeepers(organisation, kept, `upkeep-${row.id}`),
      )
      effects.push(...homes)
      if (entry === null) effects.push(toldSelf(situation, 'upkeep-owner-set', { name }))
    }
    if (entry === null) return effects
    const proposed = {
      kind: current ? ('edited' as const) : ('added' as const),
      baseHash: seen,
      author: { kind: 'person' as const, slackUser: inbound.slackUser },
      reason: reasonOf(submitted),
      entry,
      owner,
      keptNow: current && keptOf(current),
    }
    return [
      ...effects,
      ...(await propose(trx, organisation, proposed, now)),
      toldSelf(situation, 'upkeep-sent', { name: entry.service.name }),
    ]
  }
}

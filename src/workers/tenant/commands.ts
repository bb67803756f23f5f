import { decide } from '../../cases/case.ts'
import type { TenantCommand } from '../../cases/inbound.ts'
import { deskOfCase } from '../../routing/desk-of-case.ts'
import { advanceCase } from '../../storage/cases.ts'
import { cardEffect } from '../case-effects.ts'
import { RaceLost, type JobContext } from '../context.ts'
import { askArea } from './area.ts'
import { forgetFiles } from './files-along.ts'
import { helpAgain } from './help-again.ts'
import { askLanguage } from './language.ts'
import { offerPerson } from './offer-person.ts'
import { askErase, showData } from './privacy.ts'
import { join, say, type Reaction, type Situation } from './situation.ts'

/** A command of the tenant; commands work in every state of a conversation. */
export async function answerCommand(
  context: JobContext,
  situation: Situation,
  command: TenantCommand,
): Promise<Reaction> {
  const { words, openCase } = situation
  switch (command) {
    case 'start':
      if (openCase?.urgency === 'emergency') {
        const help = await helpAgain(context, situation, openCase)
        return { reply: join(help, await askArea(context, situation)), emergency: true }
      }
      return { reply: join(say(words('tenant-greeting')), await askArea(context, situation)) }
    case 'help':
      return { reply: say(words('tenant-help')) }
    case 'language':
      return { reply: askLanguage(context, situation) }
    case 'human':
      return offerPerson(context, situation)
    case 'mydata':
      return showData(context, situation)
    case 'deletemydata':
      return askErase(situation)
    case 'cancel':
      return cancel(context, situation)
  }
}

/** Ends open questions; a request nobody has claimed yet is withdrawn. */
async function cancel(context: JobContext, situation: Situation): Promise<Reaction> {
  const { words, openCase: record, now, routing, tenant } = situation
  if (!record) {
    return {
      reply: say(words('tenant-cancelled')),
      conversation: {},
      write: async (trx) => {
        await forgetFiles(trx, tenant.id)
        return []
      },
    }
  }
  if (record.urgency === 'emergency') {
    return { reply: say(words('tenant-cancel-emergency', { reference: record.reference })), conversation: {} }
  }
  if (record.current.kind !== 'offered') {
    return {
      reply: say(words('tenant-cancel-not-possible', { reference: record.reference })),
      conversation: {},
    }
  }
  const decision = decide(
    record.current,
    { kind: 'close', by: { kind: 'tenant' }, outcome: 'not_needed' },
    now,
  )
  if (decision.kind !== 'done') throw new RaceLost(`the case moved on: ${decision.kind}`)
  return {
    reply: say(words('tenant-withdrawn', { reference: record.reference })),
    conversation: {},
    write: async (trx) => {
      const stored = await advanceCase(trx, record, decision.next, decision.events, {
        actor: { kind: 'tenant' },
        at: now,
        chainKey: context.keys.chain,
      })
      if (!stored) throw new RaceLost('the case was moved by somebody else')
      const desk = deskOfCase(routing.organisation, stored.deskId)
      return desk ? [cardEffect(stored, desk)] : []
    },
  }
}

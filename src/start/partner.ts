import type { Redis } from 'ioredis'
import type { Config } from '../config.ts'
import { readPartnerToken } from '../storage/upkeep/partner-token.ts'
import type { PartnerPort } from '../web/partner/port.ts'
import type { JobContext, PartnerLinks } from '../workers/context.ts'
import { answerPartner } from '../workers/upkeep/answer-partner.ts'
import { createPartnerLimits } from '../workers/upkeep/partner-limits.ts'
import { knownLink, partnerView } from '../workers/upkeep/partner-page.ts'

/**
 * Where partners' links point: to PUBLIC_URL; in the sandbox to where it listens, once that is known.
 * @param listening null until then
 */
export function partnerLinksOf(config: Config, listening: () => string | null): PartnerLinks | null {
  const publicUrl = config.publicUrl ?? (config.sandbox ? listening() : null)
  return publicUrl === null ? null : { publicUrl: publicUrl.replace(/\/+$/, ''), mails: config.mail !== null }
}

/** What the partners' pages ask of the rest. */
export function partnerPort(context: JobContext, redis: Redis): PartnerPort {
  const limits = createPartnerLimits(redis, context.keys.lookup)
  return {
    admit: async (token, address) => {
      const said = await readPartnerToken(token, context.keys.links, context.now())
      return limits.admit(address, said?.linkId ?? null)
    },
    view: async (token, language) => partnerView(context, await knownLink(context, token), language),
    answer: (token, form, language) => answerPartner(context, token, form, language),
    failed: (code) => context.log.error({ code }, "a partner's page failed"),
  }
}

import { randomUUID } from 'node:crypto'
import type { Reply } from '../../cases/outbound.ts'
import { chooseDesk } from '../../routing/choose-desk.ts'
import type { Desk } from '../../routing/desk.ts'
import type { Understanding } from '../../knowledge/understanding/understanding.ts'
import { spokenLanguage, writtenAs } from '../../words.ts'
import { inARow } from '../../knowledge/answer/reader.ts'
import type { JobContext } from '../context.ts'
import { askArea } from './area.ts'
import { nameOf } from '../staff/names.ts'
import { withoutConsent, type Concern, type ConversationState, type Matter } from './conversation.ts'
import { filesAlong, forgetFiles } from './files-along.ts'
import { openCase } from './open-case.ts'
import { join, say, type Reaction, type Situation } from './situation.ts'
import { raisedBy } from './concern.ts'

type Asked = NonNullable<ConversationState['consent']>

/** The question whether a person may have the case, saying what will be passed on and to whom. */
export async function askConsent(
  context: JobContext,
  situation: Situation,
  matter: Concern,
): Promise<{ reply: Reply; asked: Asked }> {
  const { words, routing, tenant } = situation
  const id = randomUUID()
  const language = spokenLanguage(situation.language)
  const desk = deskFor(situation, { ...matter, language })
  const files = await filesAlong(context, situation)
  const along = files === 0 ? '' : `\n${words('tenant-consent-files', { count: files })}`
  const reply = say(
    `${words('tenant-ask-consent', {
      desk: desk.name,
      organisation: routing.organisation.organization,
      topics: inARow(
        matter.topics.map((topic) => words(`topic-${topic}`)),
        { tag: words('language-tag') },
      ),
      area: tenant.area ?? words('tenant-area-unknown'),
    })}${along}`,
    [
      [
        { action: 'consent_yes', id, label: words('tenant-consent-yes') },
        { action: 'consent_no', id, label: words('tenant-consent-no') },
      ],
    ],
  )
  return {
    reply: join(reply, await askArea(context, situation)),
    asked: { ...matter, language, id, askedAt: situation.now.toISOString() },
  }
}

/**
 * Opens the case and offers it to the desk.
 * @param told what was written together with the yes: it may be more urgent than what was asked about
 */
export async function consentGiven(
  context: JobContext,
  situation: Situation,
  asked: Asked,
  told: Understanding | null = null,
): Promise<Reaction> {
  if (situation.openCase) return alreadyOpen(situation)
  const desk = deskFor(situation, asked)
  const { words, routing, now } = situation
  const { question, also = [] } = asked
  const matter = told ? raisedBy(asked, told) : asked
  const opened = openCase(context, situation, { desk, matter, crisis: null, question, also })
  const open = routing.hours.isOpen(desk, now)
  const next = routing.hours.opensNext(desk, now)
  const when = open
    ? words('tenant-desk-open')
    : next
      ? words('tenant-desk-opens', { when: moment(situation, next) })
      : ''
  const said = say(words('tenant-handed-over', { desk: desk.name, when }))
  return {
    reply: said,
    conversation: withoutConsent(situation.conversation),
    caseId: opened.caseId,
    write: opened.write,
  }
}

/** Nothing is passed on; the person stays one tap away. */
export function consentRefused(situation: Situation): Reaction {
  return {
    reply: say(situation.words('tenant-consent-refused')),
    conversation: withoutConsent(situation.conversation),
    write: async (trx) => {
      // What was sent for a person is not needed any more.
      await forgetFiles(trx, situation.tenant.id)
      return []
    },
  }
}

/** Who has it; it can be withdrawn as long as that is nobody, and nobody is in danger. */
export function alreadyOpen({ words, routing, openCase: open }: Situation): Reaction {
  const reference = open?.reference ?? ''
  if (open && 'claimedBy' in open.current) {
    return {
      reply: say(words('tenant-claimed', { reference, name: nameOf(routing, open.current.claimedBy) })),
    }
  }
  const key = open?.urgency === 'emergency' ? 'tenant-cancel-emergency' : 'tenant-case-already-open'
  return { reply: say(words(key, { reference })) }
}

/**
 * The desk for a matter. Without any desk the product does not start, so there is always one.
 * @param matter.language the one it was chosen by when the tenant was asked: who consented to a desk is given to no other
 */
export function deskFor(situation: Situation, matter: Matter & { language?: string }): Desk {
  const choice = chooseDesk(situation.routing.organisation.desks, {
    area: situation.tenant.area,
    topics: matter.topics,
    urgency: matter.urgency,
    language: matter.language ?? spokenLanguage(situation.language),
  })
  if (choice.kind === 'no_desk') throw new Error('no desk is loaded')
  return choice.desk
}

/** A day and hour as the tenant reads it. */
export function moment({ words }: Pick<Situation, 'words'>, at: Date): string {
  return new Intl.DateTimeFormat(writtenAs(words('language-tag')), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Berlin',
  }).format(at)
}

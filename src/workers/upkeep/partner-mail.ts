import { cut } from '../../knowledge/answer/excerpt.ts'
import { dateText } from '../../knowledge/answer/reader.ts'
import type { SendOutcome } from '../../cases/outbound.ts'
import type { JobContext } from '../context.ts'
import type { Mail } from '../mailer.ts'
import type { Superseded } from '../resolve.ts'
import { partnerAddress } from './ask-partner.ts'
import { NO_ADDRESS, openLink } from './partner-link.ts'
import { germanDay } from './partner-page.ts'
import { staffLanguageOf } from '../../words.ts'

const NAME = 120

/** The mail that asks the organization of an entry, with the state of this moment; in the entry's language if we have it. */
export async function partnerMail(
  context: JobContext,
  linkId: string,
): Promise<{ kind: 'mail'; mail: Mail } | Superseded | Extract<SendOutcome, { kind: 'rejected' }>> {
  const open = await openLink(context, linkId)
  if (open.kind === 'superseded') return open
  const to = partnerAddress(open.upkept)
  if (to === null) return { kind: 'rejected', code: NO_ADDRESS }
  const { organisation } = await context.routing()
  const { service } = open.upkept.entry
  const language = staffLanguageOf(context.words, [service.language])
  const words = context.words(language)
  const name = cut(service.name, NAME)
  const host = cut(organisation.organization, NAME)
  const until = dateText(germanDay(open.link.expiresAt), { tag: words('language-tag') }) ?? ''
  const before = [words('partner-mail-greeting'), words('partner-mail-why', { name, host })]
  const after = [
    words('partner-mail-until', { until }),
    words('partner-mail-ours', { host }),
    words('partner-mail-closing', { host }),
  ]
  return {
    kind: 'mail',
    mail: {
      id: open.link.id,
      to,
      subject: words('partner-mail-subject', { name }),
      text: [...before, open.url, ...after].join('\n\n'),
      html: htmlOf(language, before, { url: open.url, label: words('partner-mail-button') }, after),
      language,
    },
  }
}

const PARAGRAPH = 'margin:0 0 16px'
const BUTTON =
  'display:inline-block;padding:14px 22px;border-radius:10px;background:#1f4e5f;color:#ffffff;text-decoration:none;font-weight:600'

function htmlOf(
  language: string,
  before: string[],
  { url, label }: { url: string; label: string },
  after: string[],
): string {
  const paragraph = (text: string): string =>
    `<p style="${PARAGRAPH}">${escaped(text).replaceAll('\n', '<br>')}</p>`
  const button = `<p style="${PARAGRAPH}"><a href="${escaped(url)}" style="${BUTTON}">${escaped(label)}</a></p>`
  const body = [...before.map(paragraph), button, ...after.map(paragraph)].join('\n')
  return `<!doctype html><html lang="${language}"><body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif;color:#14252b;background:#ffffff">
<div style="max-width:34rem">
${body}
</div></body></html>`
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

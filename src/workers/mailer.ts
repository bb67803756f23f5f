import { createTransport, type Transporter } from 'nodemailer'
import type { SendOutcome } from '../cases/outbound.ts'

/** One mail to one address. `id` is the same when it is tried again, so that mail servers know it. */
export type Mail = { id: string; to: string; subject: string; text: string; html: string; language: string }

export type Mailer = {
  /**
   * Never throws; `code` is a short one (Q5): `mail_550` is about the recipient or the mail, `mail_ours_535` refuses us
   * whoever it is for, and `mail_econnection` is no answer at all.
   */
  send(mail: Mail): Promise<SendOutcome>
  /** Whether the server takes us; null: it does. Else a short code. */
  check(): Promise<string | null>
}

/** Whether the server refuses us, whoever a mail is for: it refuses the next one as well. */
export function isRefusalOfUs(code: string): boolean {
  return /^mail_(?:ours_|eauth|etls)/.test(code)
}

/** Whether a mail failed for what has nothing to do with whom it is for. */
export function isOurFault(code: string): boolean {
  return isRefusalOfUs(code) || /^mail_e(?!envelope)/.test(code)
}

/** How long a mail server may be silent. */
const PATIENCE_MS = 20_000

/**
 * Mails over SMTP.
 * @param url `smtp://` or `smtps://`, with user and password
 * @param from an address, perhaps with a name
 */
export function createMailer(
  { url, from }: { url: string; from: string },
  patienceMs: number = PATIENCE_MS,
): Mailer {
  const domain = from.replace(/^.*@/, '').replace(/>$/, '')
  const transport = (onHandedOver: () => void): Transporter =>
    createTransport({
      url,
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: patienceMs,
      dnsTimeout: patienceMs,
      disableFileAccess: true,
      disableUrlAccess: true,
      logger: logOf(onHandedOver),
    })
  return {
    send: async ({ id, to, subject, text, html, language }) => {
      let isHandedOver = false
      const way = transport(() => (isHandedOver = true))
      try {
        await way.sendMail({
          from,
          // As an object it is one address, whatever stands in it.
          to: { name: '', address: to },
          subject,
          text,
          html,
          messageId: `<${id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
        })
        return { kind: 'sent', ids: [] }
      } catch (error) {
        return outcomeOf(error, isHandedOver)
      } finally {
        way.close()
      }
    },
    check: async () => {
      const way = transport(() => {})
      try {
        await way.verify()
        return null
      } catch (error) {
        return codeOf(error)
      } finally {
        way.close()
      }
    },
  }
}

/**
 * What a server refuses of the recipient or the mail with 5xx it will refuse again. What it refuses before is said of us
 * (password, relay, encryption), and somebody will mend it. Without an answer to the whole mail nobody knows (T11).
 */
function outcomeOf(error: unknown, isHandedOver: boolean): SendOutcome {
  const code = codeOf(error)
  const answer = answerOf(error)
  // An address that is none: no other try would change it.
  if (code === 'mail_eenvelope') return { kind: 'rejected', code }
  if (answer !== null && answer.isOfRecipient && answer.code >= 500) return { kind: 'rejected', code }
  return { kind: isHandedOver && answer === null ? 'unknown' : 'not_sent', code, sentIds: [] }
}

/** Commands (nodemailer's names) whose refusal is about this mail. */
const OF_RECIPIENT = ['RCPT TO', 'DATA']

function answerOf(error: unknown): { code: number; isOfRecipient: boolean } | null {
  if (!(error instanceof Error) || !('responseCode' in error)) return null
  const { responseCode: code } = error
  if (typeof code !== 'number' || code < 400) return null
  return { code, isOfRecipient: 'command' in error && OF_RECIPIENT.includes(String(error.command)) }
}

function codeOf(error: unknown): string {
  const answer = answerOf(error)
  if (answer) return answer.isOfRecipient ? `mail_${answer.code}` : `mail_ours_${answer.code}`
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'error'
  return `mail_${code.toLowerCase()}`
}

/** Nodemailer says in its log alone that the last byte of a message is on its way. */
function logOf(onHandedOver: () => void) {
  const nothing = (): void => {}
  return {
    level: nothing,
    trace: nothing,
    debug: nothing,
    info: (entry: unknown) => {
      if (typeof entry === 'object' && entry !== null && 'tnx' in entry && entry.tnx === 'message')
        onHandedOver()
    },
    warn: nothing,
    error: nothing,
    fatal: nothing,
  }
}

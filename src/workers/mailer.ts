import { createTransport, type Transporter } from 'nodemailer'
import type { SendOutcome } from '../cases/outbound.ts'

/** One mail to one address. `id` is the same when it is tried again, so that mail servers know it. */
export type Mail = { id: string; to: string; subject: string; text: string; html: string; language: string }

export type Mailer = {
  /** Never throws; `code` is a short one such as `mail_550` (Q5). */
  send(mail: Mail): Promise<SendOutcome>
  /** Whether the server takes us; null: it does. Else a short code. */
  check(): Promise<string | null>
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

/** What a server refuses with 5xx it will refuse again; without an answer to the whole mail nobody knows (T11). */
function outcomeOf(error: unknown, isHandedOver: boolean): SendOutcome {
  const code = codeOf(error)
  const answer = answerOf(error)
  if (answer !== null) {
    return answer >= 500 ? { kind: 'rejected', code } : { kind: 'not_sent', code, sentIds: [] }
  }
  // An envelope or a password that is none: no other try would change it.
  if (code === 'mail_eenvelope' || code === 'mail_eauth') return { kind: 'rejected', code }
  return { kind: isHandedOver ? 'unknown' : 'not_sent', code, sentIds: [] }
}

function answerOf(error: unknown): number | null {
  const answer = error instanceof Error && 'responseCode' in error ? error.responseCode : null
  return typeof answer === 'number' && answer >= 400 ? answer : null
}

function codeOf(error: unknown): string {
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'error'
  return `mail_${answerOf(error) ?? code.toLowerCase()}`
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

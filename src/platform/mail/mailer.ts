import type { MailSettings } from '../config/config.ts'

/** A message to one person. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same as a page, for programs that show one. */
  readonly html: string
  /** Leaves out who we are: the address that it comes from is all that is shown. */
  readonly isNameless?: true
  /** The same for the same message, so that a mail server that is handed it twice can tell. */
  readonly id: string
}

/** What became of a message: taken by the mail server, put off until later, or refused for good. */
export type Handed =
  | { readonly type: 'sent' }
  | { readonly type: 'put-off'; readonly fault: 'not-reached' | 'sign-in-refused' | 'put-off' }
  | { readonly type: 'refused' }

/** Hands messages to the mail server of the settings. */
export type Mailer = (mail: Mail) => Promise<Handed>

const PATIENCE_MS = 10_000

/** The library is loaded with the first message: most of the time there is none. */
export function createMailer({ url, from }: MailSettings): Mailer {
  return async ({ to, id, isNameless, ...message }) => {
    const { createTransport } = await import('nodemailer')
    const transport = createTransport({
      url,
      requireTLS: asksForPassword(url),
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    try {
      await transport.sendMail({
        ...message,
        to,
        from: isNameless ? from : { name: 'Daybreak', address: from },
        messageId: `<${id}@${from.split('@').at(-1)}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      })
      return { type: 'sent' }
    } catch (fault) {
      return faultOf(fault)
    } finally {
      transport.close()
    }
  }
}

/** A password goes over a line that is encrypted, or not at all; on this machine there is no line. */
function asksForPassword(url: string): boolean {
  const { username, hostname, protocol } = new URL(url)
  return protocol === 'smtp:' && username !== '' && !/^(?:localhost|127\.[\d.]+|\[::1\])$/.test(hostname)
}

/** What the server answered with a number from 500 on, it will answer again, as an address that is none is never taken. A fault of ours is thrown as it came. */
function faultOf(fault: unknown): Handed {
  const { code, responseCode } = fault as { code?: string; responseCode?: number }
  if (code === undefined) throw fault
  if (code === 'EAUTH') return { type: 'put-off', fault: 'sign-in-refused' }
  if (code === 'EENVELOPE' && responseCode === undefined) return { type: 'refused' }
  if (responseCode === undefined) return { type: 'put-off', fault: 'not-reached' }
  return responseCode >= 500 ? { type: 'refused' } : { type: 'put-off', fault: 'put-off' }
}

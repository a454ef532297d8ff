import type { Email as Mail } from 'postal-mime'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { MailHeader } from './extracted.ts'
import { pageText, TooDeep } from './page-text.ts'
import { tidied } from './plain-text.ts'

/** An e-mail, opened. */
export interface OpenedMail {
  readonly header: MailHeader
  /** What it says, under the lines of its head: whoever decides on it sees who wrote, when and about what. */
  readonly text: string
  /** Files that came with it and may hold a text, with the names that they were given. */
  readonly attached: readonly { readonly name: string; readonly bytes: Buffer }[]
}

/** What comes with an e-mail and is no text of anybody: pictures in it, signatures, invitations, cards. */
const PASSED_OVER = /^(?:image|audio|video)\/|signature|pgp|pkcs7|^text\/(?:calendar|x-?vcard|vcard|html|css)|ms-tnef/

/** Opens an e-mail in the format in which mail programs save one. */
export async function openMail(bytes: Buffer): Promise<Result<OpenedMail, 'damaged' | 'too-deep'>> {
  const { default: PostalMime } = await import('postal-mime')
  try {
    const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 64 })
    const attached = mail.attachments
      .filter(({ mimeType }) => !PASSED_OVER.test(mimeType))
      .map(({ filename, mimeType, content }, at) => ({
        name: nameOf(filename) || (mimeType === 'message/rfc822' ? `forwarded-${at + 1}.eml` : `attachment-${at + 1}`),
        bytes: typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer),
      }))
    const header = headerOf(mail)
    const said = saidIn(mail)
    return accept({ header, attached, text: said === '' ? '' : tidied(`${headOf(header)}\n\n${said}`) })
  } catch (fault) {
    return refuse(fault instanceof TooDeep || isNesting(fault) ? 'too-deep' : 'damaged')
  }
}

const isNesting = (fault: unknown): boolean => /nesting depth/i.test((fault as Error).message)

/** A part in plain text that says only that there is a better one. */
const SHORT = 200

/** What the mail says: its plain part, or its page where that says more than a stub of a plain part does. */
function saidIn({ text = '', html = '' }: Mail): string {
  const plain = tidied(text)
  if (plain.length > SHORT || html === '') return plain
  const page = tidied(pageText(html))
  return page.length > 2 * plain.length ? page : plain
}

const MOST_OF_NAME = 200

/** What a file that came with a mail is called, by whoever sent it: on one line, and no longer than anybody reads. */
const nameOf = (filename: string | null | undefined): string =>
  (filename ?? '')
    .toWellFormed()
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(-MOST_OF_NAME)
    // The cut may go through a letter of two halves.
    .toWellFormed()

const MOST_OF_LINE = 500

function headerOf({ from, to, subject, date }: Mail): MailHeader {
  const lines = { from: addresses([from ?? []].flat()), to: addresses(to ?? []), subject: line(subject ?? '') }
  const sentAt = instantOf(date)
  return {
    ...Object.fromEntries(Object.entries(lines).filter(([, value]) => value !== '')),
    ...(sentAt === undefined ? {} : { sentAt }),
  }
}

const line = (text: string): string => tidied(text).replaceAll(/\s+/g, ' ').slice(0, MOST_OF_LINE).toWellFormed()

type Addresses = NonNullable<Mail['to']>

const addresses = (all: Addresses): string =>
  line(
    all
      .flatMap(({ name, address = '', group }) => (group === undefined ? [{ name, address }] : group))
      .map(({ name, address }) => (name === '' || name === address ? address : `${name} <${address}>`))
      .join(', '),
  )

function instantOf(date: string | undefined): string | undefined {
  try {
    return date === undefined ? undefined : Temporal.Instant.from(date).toString()
  } catch {
    return undefined
  }
}

/** As mail programs print one. */
function headOf({ from, to, subject, sentAt }: MailHeader): string {
  const sent = sentAt === undefined ? undefined : sentInWords(sentAt)
  const lines = [
    ['From', from],
    ['Date', sent],
    ['To', to],
    ['Subject', subject],
  ] as const
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])).join('\n')
}

/** `5 November 2026, 14:05`: the day and the time at which it was sent, in London. */
function sentInWords(sentAt: string): string {
  const sent = Temporal.Instant.from(sentAt).toZonedDateTimeISO('Europe/London')
  const day = sent.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  return `${day}, ${sent.toPlainTime().toString({ smallestUnit: 'minute' })}`
}

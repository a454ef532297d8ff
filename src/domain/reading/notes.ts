import { MAIL_HEADER } from './debris.words.ts'
import type { Reading, Span } from './facts.ts'
import { OF_NOTES } from './note.words.ts'

/** What shows of which kind a text is. */
type Kind = {
  readonly plain: string
  /** The day on which it was said or written, which only notes and mails give. */
  readonly isDated: boolean
  /** It speaks to the public. */
  readonly isNotice: boolean
}

/** Whether a text is a note or a mail: what one person saw or was told, and no report of what was done. */
export const isNoteOrMail = ({ plain, isDated, isNotice }: Kind): boolean =>
  !isNotice && (isDated || plain.search(MAIL_HEADER) >= 0 || OF_NOTES.some((pattern) => pattern.test(plain)))

const SUBJECT = /^subject:[ ]{0,3}(?:(?:re|fwd?|aw|wg|tr):[ ]{0,3}){0,5}(?<words>[^\n]{3,300})/dim

/** The body with the subject of the mail, of which the header was taken out: it says what the mail is about. */
export function withSubject(body: string, plain: string): string {
  const [start, end]: Span = SUBJECT.exec(plain.slice(0, TOP))?.indices?.groups?.['words'] ?? [0, 0]
  return body.slice(0, start) + plain.slice(start, end) + body.slice(end)
}
const TOP = 5000

/** Whether a text itself tells of anything that was done: who leads and who was arrested is asked of such a one alone. */
export function tellsOfAction({ facts, reasons }: Pick<Reading, 'facts' | 'reasons'>): boolean {
  const isOwn = (pointer: string): boolean => reasons[pointer]?.code !== 'quoted-from-earlier'
  return (
    (facts.arrests.count !== null && isOwn('/arrests/count')) ||
    (facts.warrants !== null && isOwn('/warrants')) ||
    facts.closure.some((_, at) => isOwn(`/closure/${at}/kind`)) ||
    facts.action_dates.some((_, at) => isOwn(`/action_dates/${at}`))
  )
}

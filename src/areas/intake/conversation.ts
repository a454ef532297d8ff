import type { Work } from '#platform/http/work.ts'

/** A message between a reporter and staff, or a note of staff among themselves. Instants are ISO, as exact as they are kept. */
export interface Said {
  readonly id: string
  /** `null` where the reporter wrote it. */
  readonly author: string | null
  /** Of a message; '' of a note. */
  readonly language: string
  /** `undefined` where the report was erased. */
  readonly words: string | undefined
  readonly at: string
  /** Whether the reporter said with it that somebody is in danger. */
  readonly saysDanger: boolean
}

type Row = Omit<Said, 'words'> & { readonly sealed: Buffer } & Record<string, unknown>

const MESSAGES = `
  select report_message.id, account.name as author, report_message.language, report_message.body as sealed, report_message.sent_at as at,
    report_message.danger as "saysDanger"
  from report_message left join account on account.id = report_message.author_id
  where report_message.report_id = $1 order by report_message.sent_at, report_message.id limit 1000`

const NOTES = `
  select report_note.id, account.name as author, '' as language, report_note.body as sealed, report_note.noted_at as at, false as "saysDanger"
  from report_note join account on account.id = report_note.author_id
  where report_note.report_id = $1 order by report_note.noted_at, report_note.id limit 1000`

async function findSaid(work: Work, reportId: string, sql: string): Promise<readonly Said[]> {
  const rows = await work.run<Row>(sql, [reportId])
  const open = rows.length === 0 ? undefined : await work.house.keyring.opener(work, reportId)
  return rows.map(({ sealed, ...said }) => ({ ...said, words: open?.(sealed) }))
}

/** What the reporter and staff wrote to each other, in order. */
export const findMessages = (work: Work, reportId: string): Promise<readonly Said[]> =>
  findSaid(work, reportId, MESSAGES)

/** What staff noted among themselves, in order. */
export const findNotes = (work: Work, reportId: string): Promise<readonly Said[]> => findSaid(work, reportId, NOTES)

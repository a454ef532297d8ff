import type { Work } from '#platform/http/work.ts'
import { ENTRY_COLUMNS, ENTRY_JOINS, type LogEntry } from '#platform/log-entries/store.ts'

/** Whom to reach, the latest first; struck lines are left out, because nobody should ring an old number. */
export const findContacts = ({ run }: Work, strandId: string) =>
  run<LogEntry & Record<string, unknown>>(
    `select ${ENTRY_COLUMNS} from entry ${ENTRY_JOINS}
     where entry.strand_id = $1 and entry.kind = 'contact' and entry.struck_at is null
     order by entry.id desc limit 20`,
    [strandId],
  )

/** Who and what is still expected, the nearest first. */
export const findExpected = ({ run, now }: Work, strandId: string) =>
  run<LogEntry & Record<string, unknown>>(
    `select ${ENTRY_COLUMNS} from entry ${ENTRY_JOINS}
     where entry.strand_id = $1 and entry.kind <> 'contact' and entry.struck_at is null and entry.stands_at > $2
     order by entry.stands_at, entry.id limit 20`,
    [strandId, now.toString()],
  )

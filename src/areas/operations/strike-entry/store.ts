import type { OperationStrand } from '#domain/access/strands.ts'
import { isId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'
import { ENTRY_COLUMNS, ENTRY_JOINS, type LogEntry } from '#platform/log-entries/store.ts'

/** A line of the log with the strand that holds it. */
export interface HeldEntry extends LogEntry {
  readonly strandId: string
  readonly strand: OperationStrand
  readonly operationId: string
}

const ENTRY = `
  select ${ENTRY_COLUMNS}, entry.strand_id as "strandId", entry.operation_id as "operationId", strand.kind as strand
  from entry ${ENTRY_JOINS} join strand on strand.id = entry.strand_id where entry.id = $1`

/** An entry; `undefined` alike where there is none and where this person may not read its strand. */
export async function findEntry({ run }: Work, id: string): Promise<HeldEntry | undefined> {
  if (!isId(id)) return undefined
  const [entry] = await run<HeldEntry & Record<string, unknown>>(ENTRY, [id])
  return entry
}

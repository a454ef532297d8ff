import type { Work } from '#platform/http/work.ts'

/** A report that belongs to an operation, as whoever reads the operation's intelligence may know of it. */
export interface JoinedReport {
  readonly id: string
  readonly number: number
  readonly receivedAt: string
  /** Whether they may read what it says. */
  readonly isReadable: boolean
  /** Who leads reports: whom to ask. */
  readonly leads: readonly string[]
}

/** The reports of an operation; none for whoever may not read its intelligence. */
export const findJoinedReports = ({ run, now }: Work, operationId: string): Promise<readonly JoinedReport[]> =>
  run<JoinedReport & Record<string, unknown>>(
    `select id, number, received_at as "receivedAt", readable as "isReadable", leads from reports_of_operation($1, $2)`,
    [operationId, now.toString()],
  )

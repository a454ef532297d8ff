import type { Work } from '#platform/http/work.ts'

/** People arrested who share sex, age and outcome. `null` and empty mean: not known. */
export interface SuspectGroup {
  readonly id: string
  readonly count: number
  readonly sex: string | null
  /** As it was said: a number, or a range such as `20s`. */
  readonly age: string | null
  readonly offences: readonly string[]
  readonly status: string | null
  readonly place: string
}

/** The groups of an operation, as they were recorded; none where this person may not read them. */
export const findGroups = ({ run }: Work, operationId: string) =>
  run<SuspectGroup & Record<string, unknown>>(
    `select id, count, sex, age, offences, status, place from suspect_group where operation_id = $1 order by id limit 500`,
    [operationId],
  )

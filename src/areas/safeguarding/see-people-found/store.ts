import type { GroupAge } from '#domain/operation/groups.ts'
import type { Work } from '#platform/http/work.ts'

/** People found together who share sex and age group. `null` and empty mean: not known. */
export interface FoundGroup {
  readonly id: string
  readonly count: number
  readonly sex: string | null
  readonly ageGroup: GroupAge
  readonly nationalities: readonly string[]
  readonly support: readonly string[]
  readonly place: string
}

/** The groups of an operation, as they were recorded; none where this person may not read them. */
export const findGroups = ({ run }: Work, operationId: string) =>
  run<FoundGroup & Record<string, unknown>>(
    `select id, count, sex, age_group as "ageGroup", nationalities, support, place
     from found_group where operation_id = $1 order by id limit 500`,
    [operationId],
  )

import { isId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'

/** A premises with the closure that it may already have. */
export interface PremisesToClose {
  readonly id: string
  readonly label: string
  readonly operationId: string
  readonly closureId: string | null
}

/** A premises to close; `undefined` alike where there is none and where this person may not read it. */
export async function findPremises({ run }: Pick<Work, 'run'>, id: string): Promise<PremisesToClose | undefined> {
  if (!isId(id)) return undefined
  const [premises] = await run<PremisesToClose & Record<string, unknown>>(
    `select premises.id, premises.label, premises.operation_id as "operationId", closure.id as "closureId"
     from premises left join closure on closure.premises_id = premises.id where premises.id = $1`,
    [id],
  )
  return premises
}

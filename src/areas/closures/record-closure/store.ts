import { LONDON } from '#domain/calendar/london.ts'
import { isId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'

/** A premises with what was closed of it before. */
export interface PremisesToClose {
  readonly id: string
  readonly label: string
  readonly operationId: string
  /** How many closures it had; all but the last have ended. */
  readonly closures: number
  /** The closure that goes on; `null` where there is none, or the last one has ended. */
  readonly openClosureId: string | null
}

/** The end of an order as it is stated, else the latest that the law allows; near enough to say that it is over. */
const ORDER_ENDS = `coalesce(closure.order_extended_to[cardinality(closure.order_extended_to)], closure.order_ends_on,
  (closure.order_made_on + interval '3 months')::date)`

/** A premises to close; `undefined` alike where there is none and where this person may not read it. */
export async function findPremises(
  { run, now }: Pick<Work, 'run' | 'now'>,
  id: string,
): Promise<PremisesToClose | undefined> {
  if (!isId(id)) return undefined
  const [premises] = await run<PremisesToClose & Record<string, unknown>>(
    `select premises.id, premises.label, premises.operation_id as "operationId",
       (select count(*)::integer from closure where closure.premises_id = premises.id) as closures,
       (select closure.id from closure where closure.premises_id = premises.id
         and (closure.state in ('preparing', 'notice', 'application')
           or closure.state = 'order' and coalesce(${ORDER_ENDS} >= $2, true)) order by nth desc limit 1) as "openClosureId"
     from premises where premises.id = $1`,
    [id, now.toZonedDateTimeISO(LONDON).toPlainDate().toString()],
  )
  return premises
}

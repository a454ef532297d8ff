import { clocksOf } from '#domain/closure/clocks.ts'
import { isEnded } from '#domain/closure/closure.ts'
import { CLOSURE_COLUMNS, type ClosureRow, readClosure } from '#platform/clocks/closure-row.ts'
import { lawFor } from '#platform/clocks/law-for.ts'
import { isId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'
import { hasEnded } from '../next-clock.ts'

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

/** A premises to close; `undefined` alike where there is none and where this person may not read it. */
export async function findPremises(
  work: Pick<Work, 'run' | 'now' | 'house'>,
  id: string,
): Promise<PremisesToClose | undefined> {
  if (!isId(id)) return undefined
  const [premises] = await work.run<Omit<PremisesToClose, 'openClosureId'>>(
    `select premises.id, premises.label, premises.operation_id as "operationId",
       (select count(*)::integer from closure where closure.premises_id = premises.id) as closures
     from premises where premises.id = $1`,
    [id],
  )
  return premises && { ...premises, openClosureId: await findOpenClosure(work, id) }
}

const LAST = `
  select closure.id, ${CLOSURE_COLUMNS.join(', ')} from closure where closure.premises_id = $1 order by nth desc limit 1`

/** Premises can be closed anew from a refusal on, even while the court lets the old notice run out. */
async function findOpenClosure(
  { run, now, house }: Pick<Work, 'run' | 'now' | 'house'>,
  premisesId: string,
): Promise<string | null> {
  const [last] = await run<ClosureRow & { readonly id: string }>(LAST, [premisesId])
  if (last === undefined) return null
  const closure = readClosure(last)
  if (isEnded(closure)) return null
  const law = await lawFor({ run, house })
  return hasEnded(closure, clocksOf(closure, law), now) ? null : last.id
}

import type { Work } from '#platform/http/work.ts'

/** The operations to whose command or intelligence this person adds, newest first: those that a report can join. */
export const findOperationsToJoin = ({ run }: Pick<Work, 'run'>): Promise<readonly { id: string; name: string }[]> =>
  run(`
    select operation.id, operation.name from operation
    where exists (select from strand where strand.operation_id = operation.id and strand.kind in ('command', 'intelligence')
      and strand.id = any ((select app_uuids('app.contribute'))::uuid[]))
    order by operation.id desc limit 200`)

import { findDueNext } from '#platform/clocks/due-next.ts'
import { notFound, show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { findHeading } from '#platform/need-to-know/operation-heading.ts'
import { strandOf } from '#platform/need-to-know/strand-page.ts'
import { page } from './page.ts'
import { findContents } from './store.ts'

export const seeOperationRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/operations/:id',
    action: 'operation.see',
    event: 'operation-looked-at',
    answer: async (visit) => {
      const { id = '' } = visit.params
      const heading = await findHeading(visit, id)
      if (heading === undefined) return notFound
      const contents = await findContents(visit, id)
      const due = await findDueNext(visit, { operationId: id })
      const strandId = strandOf(heading, 'command')?.id ?? heading.strands[0]?.id
      return show('areas/operations/see-operation/page.njk', page(heading, contents, due, visit.words, visit.now), {
        recordKind: 'operation',
        recordId: id,
        ...(strandId === undefined ? {} : { strandId }),
      })
    },
  },
]

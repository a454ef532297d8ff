import type { Route } from '#platform/http/route.ts'
import { closuresBoardRoutes } from './closures-board/routes.ts'
import { correctStepRoutes } from './correct-step/routes.ts'
import { keepTemplatesRoutes } from './keep-templates/routes.ts'
import { makeDocumentsRoutes } from './make-documents/routes.ts'
import { recordClosureRoutes } from './record-closure/routes.ts'
import { recordStepRoutes } from './record-step/routes.ts'
import { seeClosureRoutes } from './see-closure/routes.ts'
import { seeStrandRoutes } from './see-strand/routes.ts'

/** Everything that is done about closing premises. */
export const closureRoutes: readonly Route[] = [
  ...closuresBoardRoutes,
  ...seeClosureRoutes,
  ...recordClosureRoutes,
  ...recordStepRoutes,
  ...correctStepRoutes,
  ...seeStrandRoutes,
  ...makeDocumentsRoutes,
  ...keepTemplatesRoutes,
]

import type { Route } from '#platform/http/route.ts'
import { accessAndLogRoutes } from './access-and-log-routes.ts'
import { changeOperationRoutes } from './change-operation/routes.ts'
import { changePremisesRoutes } from './change-premises/routes.ts'
import { listOperationsRoutes } from './list-operations/routes.ts'
import { listPremisesRoutes } from './list-premises/routes.ts'
import { makeOperationRoutes } from './make-operation/routes.ts'
import { recordPartRoutes } from './record-part/routes.ts'
import { recordPremisesRoutes } from './record-premises/routes.ts'
import { seeMyWorkRoutes } from './see-my-work/routes.ts'
import { seeOperationRoutes } from './see-operation/routes.ts'
import { seePremisesRoutes } from './see-premises/routes.ts'

/** Everything that is done with operations. */
export const operationRoutes: readonly Route[] = [
  ...seeMyWorkRoutes,
  ...listOperationsRoutes,
  ...makeOperationRoutes,
  ...seeOperationRoutes,
  ...changeOperationRoutes,
  ...recordPartRoutes,
  ...listPremisesRoutes,
  ...recordPremisesRoutes,
  ...seePremisesRoutes,
  ...changePremisesRoutes,
  ...accessAndLogRoutes,
]

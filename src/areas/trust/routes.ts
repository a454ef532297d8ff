import type { Route } from '#platform/http/route.ts'
import { keepLedgerRoutes } from './keep-ledger/routes.ts'
import { seeHistoryRoutes } from './see-history/routes.ts'

/** Why people may trust what is here: who did and saw what, and that nobody changed it afterwards. */
export const trustRoutes: readonly Route[] = [...seeHistoryRoutes, ...keepLedgerRoutes]

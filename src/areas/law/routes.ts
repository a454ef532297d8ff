import type { Route } from '#platform/http/route.ts'
import { answerCommencementRoutes } from './answer-commencement/routes.ts'
import { listLawRoutes } from './list-law/routes.ts'
import { proposeCommencementRoutes } from './propose-commencement/routes.ts'
import { seeRuleRoutes } from './see-rule/routes.ts'

/** The law by which deadlines are counted, and how what was enacted comes to be counted by. */
export const lawRoutes: readonly Route[] = [
  ...listLawRoutes,
  ...seeRuleRoutes,
  ...proposeCommencementRoutes,
  ...answerCommencementRoutes,
]

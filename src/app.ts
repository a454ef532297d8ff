import type { FastifyInstance } from 'fastify'
import { accountRoutes } from './areas/account/routes.ts'
import { adminRoutes } from './areas/admin/routes.ts'
import { recordClosures } from './areas/closures/record-from-text.ts'
import { closureRoutes } from './areas/closures/routes.ts'
import { joinUsedReport } from './areas/intake/join-operation/join-used-report.ts'
import { intakeRoutes } from './areas/intake/routes.ts'
import { intelligenceRoutes } from './areas/intelligence/routes.ts'
import { lawRoutes } from './areas/law/routes.ts'
import { recordOperationFacts } from './areas/operations/record-from-text.ts'
import { operationRoutes } from './areas/operations/routes.ts'
import { partnerRoutes } from './areas/partners/routes.ts'
import { placeOfSafetyRoutes } from './areas/place-of-safety/routes.ts'
import { reportRoutes } from './areas/reports/routes.ts'
import { recordPeopleFound } from './areas/safeguarding/record-from-text.ts'
import { safeguardingRoutes } from './areas/safeguarding/routes.ts'
import { recordSuspects } from './areas/suspects/record-from-text.ts'
import { suspectRoutes } from './areas/suspects/routes.ts'
import { trustRoutes } from './areas/trust/routes.ts'
import type { Config } from './platform/config/config.ts'
import { fileRoutes } from './platform/files/routes.ts'
import type { Events, House } from './platform/house.ts'
import type { Route } from './platform/http/route.ts'
import { createServer } from './platform/http/server.ts'

/** Every page and act of every area. */
export const routesOf = (config: Config): readonly Route[] => [
  ...reportRoutes,
  ...intakeRoutes,
  ...accountRoutes(config),
  ...operationRoutes,
  ...intelligenceRoutes,
  ...suspectRoutes,
  ...safeguardingRoutes,
  ...placeOfSafetyRoutes,
  ...closureRoutes,
  ...lawRoutes,
  ...partnerRoutes,
  ...trustRoutes,
  ...adminRoutes,
  ...fileRoutes,
]

/** What happens in one area and matters in another. Listeners run in the same transaction, in this order. */
export function connectAreas(events: Events): void {
  events.on('facts-accepted', recordOperationFacts)
  events.on('facts-accepted', recordSuspects)
  events.on('facts-accepted', recordPeopleFound)
  events.on('facts-accepted', recordClosures)
  events.on('report-used', joinUsedReport)
}

/** The whole service on a server that does not listen yet. */
export const createApp = (house: House): Promise<FastifyInstance> => createServer(house, routesOf(house.config))

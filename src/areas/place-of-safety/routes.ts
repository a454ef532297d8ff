import type { Route } from '#platform/http/route.ts'
import { seePlaceOfSafetyRoutes } from './see-place-of-safety/routes.ts'

/** Everything that is done at the place where people are received. */
export const placeOfSafetyRoutes: readonly Route[] = [...seePlaceOfSafetyRoutes]

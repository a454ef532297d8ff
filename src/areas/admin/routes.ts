import type { Route } from '#platform/http/route.ts'

/** What administrators keep: the accounts. */
export const adminRoutes: readonly Route[] = []

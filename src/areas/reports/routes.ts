import { SIGN_KINDS, SIGNS } from '#domain/report/signs.ts'
import { show } from '#platform/http/answer.ts'
import type { PublicRoute } from '#platform/http/route.ts'
import { comeBackRoutes } from './come-back/routes.ts'
import { page } from './find-help/page.ts'
import { findServices } from './find-help/services.ts'
import { tellRoutes } from './tell/routes.ts'

/** A page of the public door: words only, so that nothing about whoever reads it is asked, kept or set. */
const pageAt = (url: string, template: string, data: object = {}): PublicRoute => ({
  door: 'public',
  method: 'GET',
  url,
  action: 'public.read',
  answer: async () => show(`areas/reports/${template}/page.njk`, data),
})

/** How to act safely, the most important first. */
const SAFE = ['not-step-in', 'not-ask', 'not-confront', 'write-down', 'no-photos', 'keep-nothing'] as const

/** What stands open to anyone, without an account. */
export const reportRoutes: readonly PublicRoute[] = [
  ...tellRoutes,
  ...comeBackRoutes,
  pageAt('/', 'open-door'),
  {
    door: 'public',
    method: 'GET',
    url: '/get-help',
    action: 'public.read',
    answer: async ({ house, now, words }) =>
      show('areas/reports/find-help/page.njk', page(await findServices(house, now), words)),
  },
  pageAt('/signs', 'see-signs', { safe: SAFE, kinds: SIGN_KINDS.map((kind) => ({ kind, signs: SIGNS[kind] })) }),
]

import { SIGN_KINDS, SIGNS } from '#domain/report/signs.ts'
import { show } from '#platform/http/answer.ts'
import type { PublicRoute } from '#platform/http/route.ts'
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
  pageAt('/', 'open-door'),
  pageAt('/get-help', 'find-help'),
  pageAt('/signs', 'see-signs', { safe: SAFE, kinds: SIGN_KINDS.map((kind) => ({ kind, signs: SIGNS[kind] })) }),
]

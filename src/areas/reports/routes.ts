import { show } from '#platform/http/answer.ts'
import type { PublicRoute } from '#platform/http/route.ts'

/** A page of the public door: words only, so that nothing about whoever reads it is asked, kept or set. */
const pageAt = (url: string, template: string, data: object = {}): PublicRoute => ({
  door: 'public',
  method: 'GET',
  url,
  action: 'public.read',
  answer: async () => show(`areas/reports/${template}/page.njk`, data),
})

/** The signs of exploitation that anyone might notice, in the order in which the page shows them. */
const SIGNS = {
  person: ['fear', 'papers', 'speaks', 'alone', 'pay', 'debt', 'injuries', 'moved'],
  place: ['visits', 'sleeping', 'windows', 'lockedIn', 'transport'],
  child: ['missing', 'older', 'gifts', 'school'],
} as const

/** What stands open to anyone, without an account. */
export const reportRoutes: readonly PublicRoute[] = [
  pageAt('/', 'open-door'),
  pageAt('/tell', 'report-concern', { signs: SIGNS }),
  pageAt('/get-help', 'find-help'),
]

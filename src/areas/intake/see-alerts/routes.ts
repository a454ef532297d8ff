import { notFound, show } from '#platform/http/answer.ts'
import type { StaffRoute } from '#platform/http/route.ts'
import { findReportsAt } from '#platform/reports/reports-strand.ts'
import { page } from './page.ts'
import { findAlerts } from './store.ts'

export const seeAlertsRoutes: readonly StaffRoute[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/reports/alerts',
    action: 'reports.read',
    event: 'alerts-listed',
    answer: async (visit) => {
      const strand = await findReportsAt(visit, 'read')
      if (strand === undefined) return notFound
      const data = page(await findAlerts(visit), visit.now, visit.words)
      return show('areas/intake/see-alerts/page.njk', data, { strandId: strand.id })
    },
  },
]

import { leadTo, notFound, showConflict } from '#platform/http/answer.ts'
import type { StaffRoute } from '#platform/http/route.ts'
import { findPlace } from '../held-report.ts'
import { page } from '../see-alerts/page.ts'
import { findAlertsOf } from '../see-alerts/store.ts'
import { acknowledgeAlert } from './use-case.ts'

export const acknowledgeAlertRoutes: readonly StaffRoute[] = [
  {
    door: 'staff',
    method: 'POST',
    url: '/reports/:id/acknowledge',
    action: 'reports.contribute',
    event: 'alert-acknowledged',
    answer: async (visit) => {
      const place = await findPlace(visit, 'contribute')
      if (place === undefined) return notFound
      const { report } = place
      const acknowledged = await acknowledgeAlert(visit, report)
      if (acknowledged !== undefined) return leadTo(`/reports/${report.id}`, acknowledged, 'intake:alert.done')
      const alerts = await findAlertsOf(visit, report.id)
      if (alerts.length === 0) return notFound
      return showConflict('areas/intake/see-alerts/page.njk', page(alerts, visit.now, visit.words, true))
    },
  },
]

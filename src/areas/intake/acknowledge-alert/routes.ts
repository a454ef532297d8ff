import { typed, typedVersion } from '#platform/forms/typed.ts'
import { leadTo, notFound, showConflict } from '#platform/http/answer.ts'
import type { StaffRoute } from '#platform/http/route.ts'
import { findPlace } from '../held-report.ts'
import { page } from '../see-alerts/page.ts'
import { findAlerts, findAlertsOf } from '../see-alerts/store.ts'
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
      const acknowledged = await acknowledgeAlert(visit, report, {
        id: typed(visit.body, 'alert'),
        times: typedVersion(visit.body),
      })
      if (acknowledged !== undefined) return leadTo(`/reports/${report.id}`, acknowledged, 'intake:alert.done')
      const alerts = await findAlertsOf(visit, report.id)
      if (alerts.length === 0) return notFound
      const meanwhile = alerts.some(({ acknowledgedAt }) => acknowledgedAt === null) ? 'more' : 'tooLate'
      const waiting = await findAlerts(visit)
      return showConflict('areas/intake/see-alerts/page.njk', page(waiting, visit.now, visit.words, meanwhile))
    },
  },
]

import { alertView } from '../../see-alerts/page.ts'
import { findAlertsOf } from '../../see-alerts/store.ts'
import type { Panel } from '../panel.ts'

/** What cannot wait, above everything else: whoever acknowledges it has it. */
export const alertsPanel: Panel = {
  position: 'top',
  template: 'areas/intake/see-report/panels/alerts.njk',
  load: async (visit, { report }) => {
    const alerts = await findAlertsOf(visit, report.id)
    if (alerts.length === 0) return undefined
    return { alerts: alerts.map((alert) => alertView(alert, visit.now, visit.words)) }
  },
}

import { lookView, recentLooks } from '#platform/ledger/looks.ts'
import type { Panel } from '../panel.ts'

const MOST = 10

/** Who has looked at a report, the latest first. */
export const looksPanel: Panel = {
  position: 'foot',
  template: 'areas/intake/see-report/panels/looks.njk',
  load: async (visit, { report }) => {
    const looks = await recentLooks(visit, report.id, MOST)
    return {
      looks: looks.map((look) => lookView(look, visit.words)),
      historyHref: `/records/report/${report.id}/history`,
    }
  },
}

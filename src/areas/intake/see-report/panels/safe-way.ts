import { safeWayView } from '../../safe-way-view.ts'
import type { Panel } from '../panel.ts'

/** When and how the reporter said, after the report, that they may be reached; what the report itself says stands there. */
export const safeWayPanel: Panel = {
  position: 'main',
  template: 'areas/intake/see-report/panels/safe-way.njk',
  async load(visit, { report }) {
    const way = await safeWayView(visit, report)
    if (way?.saidAt === undefined) return undefined
    const changed = visit.words.t('intake:safeWay.changed', { when: visit.words.relative(way.saidAt, visit.now) })
    return { ...way, changed }
  },
}

import { assessmentViews } from '../../assess-report/page.ts'
import { findAssessments } from '../../assess-report/store.ts'
import type { Panel } from '../panel.ts'

/** How grave the report is, as somebody last saw it. */
export const assessmentPanel: Panel = {
  position: 'main',
  template: 'areas/intake/see-report/panels/assessment.njk',
  load: async (visit, { report, mayContribute }) => {
    const assessments = await findAssessments(visit, report.id)
    return {
      latest: assessmentViews(assessments.slice(0, 1), visit.words, visit.now),
      isAssessed: assessments.length > 0,
      mayAssess: mayContribute && report.state !== 'closed',
      href: `/reports/${report.id}/assess`,
    }
  },
}

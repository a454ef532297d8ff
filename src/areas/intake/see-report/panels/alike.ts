import { findPremisesAlike } from '#platform/premises/premises-alike.ts'
import { alikeView } from '../../alike/alike-view.ts'
import { findAlike } from '../../alike/find-alike.ts'
import { marksOfReport } from '../../alike/marks-of-report.ts'
import type { Panel } from '../panel.ts'

/** Reports and premises that name what this report names, and why they are shown. */
export const alikePanel: Panel = {
  position: 'main',
  template: 'areas/intake/see-report/panels/alike.njk',
  load: async (visit, { report }) => {
    const marks = await marksOfReport(visit, report.id)
    const reports = await findAlike(visit, marks, report.id)
    const found = alikeView(reports, await findPremisesAlike(visit, marks), visit.words)
    return { found, isEmpty: found.reports.length + found.premises.length === 0 }
  },
}

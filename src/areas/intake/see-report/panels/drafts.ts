import { draftsView } from '../../drafts-view.ts'
import type { Panel } from '../panel.ts'

/** What was read out of the report, and the operation that holds it. */
export const draftsPanel: Panel = {
  position: 'side',
  template: 'areas/intake/see-report/panels/drafts.njk',
  load: async (visit, { report }) => {
    const drafts = await draftsView(visit, report.id)
    return drafts.length === 0 ? undefined : { drafts }
  },
}

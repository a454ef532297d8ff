import { wayToIdentity } from '#domain/report/identity.ts'
import { countWaitingRequests } from '../../open-identity/store.ts'
import type { Panel } from '../panel.ts'

/** Whether anybody may come to know who sent it, and how. */
export const identityPanel: Panel = {
  position: 'side',
  template: 'areas/intake/see-report/panels/identity.njk',
  load: async (visit, { report, mayContribute }) => {
    const way = wayToIdentity(report.knownAs)
    const waiting = way === 'two-people' ? await countWaitingRequests(visit, report.id) : 0
    return {
      way: visit.words.t(`intake:identity.short.${way}`),
      waits: waiting === 0 ? undefined : visit.words.t('intake:identity.waits', { count: waiting }),
      // Whoever may only read can neither see nor ask.
      href: way === 'nobody-knows' || !mayContribute ? undefined : `/reports/${report.id}/identity`,
    }
  },
}

import type { Visit } from '#platform/http/route.ts'
import { findDraftsOf } from '#platform/reports/drafts-of-report.ts'

/** What was read out of a report as far as this person may find it, and how it stands; set aside is left out. */
export async function draftsView(visit: Visit, reportId: string) {
  const { t, dayShort } = visit.words
  const drafts = await findDraftsOf(visit, reportId)
  return drafts
    .filter(({ state }) => state !== 'set-aside')
    .map(({ id, state, madeAt, owner, operation }) => ({
      href: `/drafts/${id}`,
      isAccepted: state === 'accepted',
      text: t(state === 'accepted' ? 'intake:drafts.accepted' : 'intake:drafts.open', {
        when: dayShort(madeAt),
        who: owner,
        operation: operation ?? t('intake:drafts.someOperation'),
      }),
    }))
}

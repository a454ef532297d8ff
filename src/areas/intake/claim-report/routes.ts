import { leadTo, notFound, showConflict } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { changeReport } from '../change-report.ts'
import { aboutReport, findPlace, type ReportPlace } from '../held-report.ts'
import { type FasterLook, findLastDeed } from '../last-deed.ts'

const TEMPLATE = 'areas/intake/claim-report/page.njk'

/** Who was faster, or why there is nothing to claim. */
const page = ({ report }: ReportPlace, last: FasterLook | undefined, { words }: Visit) => ({
  title: words.t('intake:claim.notClaimed', { number: report.number }),
  backHref: `/reports/${report.id}`,
  says: last && words.t('intake:claim.faster', { who: last.who, what: last.what, when: words.dateTime(last.at) }),
  owner: report.ownerId === null ? undefined : report.owner,
})

export const claimReportRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'POST',
    url: '/reports/:id/claim',
    action: 'reports.contribute',
    event: 'report-claimed',
    answer: async (visit) => {
      const place = await findPlace(visit, 'contribute')
      if (place === undefined) return notFound
      const { report } = place
      // Built on the report as it is now: whatever else was changed meanwhile, nobody has it, and that is all that counts.
      const claimed = await changeReport(visit, report, { type: 'claim', by: visit.actor.accountId }, report)
      if (claimed.ok) return leadTo(`/reports/${report.id}`, claimed.value, 'intake:claim.done')
      if (claimed.refusal === 'is-yours')
        return leadTo(
          `/reports/${report.id}`,
          { ...aboutReport(report), event: 'report-looked-at' },
          'intake:claim.done',
        )
      const now = await findPlace(visit, 'contribute')
      return now === undefined
        ? notFound
        : showConflict(TEMPLATE, page(now, await findLastDeed(visit, report.id), visit))
    },
  },
]

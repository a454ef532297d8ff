import { leadTo, notFound, show } from '#platform/http/answer.ts'
import type { StaffRoute } from '#platform/http/route.ts'
import { findReportsAt } from '#platform/reports/reports-strand.ts'
import { csvOf } from './csv.ts'
import { page } from './page.ts'
import { daysNotUnderstood, periodIn, spanOf } from './period.ts'
import { countPeriod } from './store.ts'

export const seeNumbersRoutes: readonly StaffRoute[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/reports/numbers',
    action: 'reports.read',
    event: 'report-numbers-looked-at',
    answer: async (visit) => {
      const strand = await findReportsAt(visit, 'read')
      if (strand === undefined) return notFound
      const period = periodIn(visit.query, visit.now)
      const data = page(await countPeriod(visit, strand.id, spanOf(period)), period, visit.words)
      const wrong = daysNotUnderstood(visit.query)
      const leftOut =
        wrong.length === 0 ? undefined : visit.words.t('intake:numbers.leftOut', { days: wrong.join(', ') })
      return show('areas/intake/see-numbers/page.njk', { ...data, leftOut }, { strandId: strand.id })
    },
  },
  {
    door: 'staff',
    method: 'GET',
    url: '/reports/numbers/csv',
    action: 'reports.read',
    event: 'report-numbers-exported',
    answer: async (visit) => {
      const strand = await findReportsAt(visit, 'read')
      if (strand === undefined) return notFound
      // A table cannot say what was left out: the page does.
      if (daysNotUnderstood(visit.query).length > 0)
        return leadTo(`/reports/numbers?${new URLSearchParams(visit.query).toString()}`, {
          event: 'report-numbers-looked-at',
          strandId: strand.id,
        })
      const period = periodIn(visit.query, visit.now)
      return {
        type: 'body',
        contentType: 'text/csv; charset=utf-8',
        filename: `reports-${period.from.toString()}-to-${period.to.toString()}.csv`,
        body: csvOf(await countPeriod(visit, strand.id, spanOf(period)), period),
        about: { strandId: strand.id, recipients: [`${visit.actor.name}, ${visit.actor.agency}`] },
      }
    },
  },
]

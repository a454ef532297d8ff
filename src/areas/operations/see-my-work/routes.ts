import { findDueNext } from '#platform/clocks/due-next.ts'
import { findLawChanges, findLawToAnswer } from '#platform/clocks/law-news.ts'
import { show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { findOwnReports } from '#platform/reports/own-reports.ts'
import { findOwnWarnings } from '#platform/warnings/own-warnings.ts'
import { page } from './page.ts'
import { findMyWork } from './store.ts'

export const seeMyWorkRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/work',
    action: 'work.see-own',
    event: 'work-looked-at',
    answer: async (visit) => {
      const work = await findMyWork(visit)
      const due = await findDueNext(visit, { most: 6 })
      const warnings = await findOwnWarnings(visit)
      const lawNews = [...(await findLawToAnswer(visit)), ...(await findLawChanges(visit))]
      const reports = await findOwnReports(visit)
      const mailed = visit.house.config.mail !== undefined
      const mayMake = visit.actor.roles.includes('coordinator')
      return show(
        'areas/operations/see-my-work/page.njk',
        page(work, { due, warnings, mailed, lawNews, reports }, { mayMake }, visit.words, visit.now),
      )
    },
  },
]

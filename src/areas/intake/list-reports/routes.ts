import { reaches } from '#domain/access/strands.ts'
import { show } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { watchFrom } from '#platform/live/watch.ts'
import { countReports } from '#platform/reports/counts.ts'
import { findReportsStrand, type ReportsStrand } from '#platform/reports/reports-strand.ts'
import { readAsked } from './asked.ts'
import { notUnderstood } from './not-understood.ts'
import { page } from './page.ts'
import { findLanguages, findOwners, findQueue } from './store.ts'

export const listReportsRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/reports',
    action: 'reports.find',
    event: 'reports-listed',
    answer: async (visit) => {
      const strand = await findReportsStrand(visit)
      const about = { recordKind: 'strand', recordId: strand.id, strandId: strand.id } as const
      if (!reaches(strand.level, 'read'))
        return show('areas/intake/list-reports/whom-to-ask.njk', whomToAsk(strand, visit))
      const { query, actor, words, now } = visit
      const asked = readAsked(query)
      // Asked before the list is read, so that nothing comes between the two.
      const since = await watchFrom(visit)
      const found = {
        ...(await findQueue(visit, strand.id, asked)),
        counts: await countReports(visit, strand.id),
        people: await findOwners(visit, strand.id),
        languages: await findLanguages(visit, strand.id),
      }
      const who = { level: strand.level, accountId: actor.accountId }
      const leftOut = notUnderstood(query).map(({ name, typed }) => ({
        what: words.t(`intake:queue.filter.${name}`),
        typed,
      }))
      const data = { ...page(found, asked, who, words, now), since, leftOut }
      return show('areas/intake/list-reports/page.njk', data, about)
    },
  },
]

const whomToAsk = ({ leads }: ReportsStrand, { actor }: Visit) => ({
  leads,
  mayTakeLead: leads.length === 0 && actor.roles.some((role) => role === 'administrator' || role === 'coordinator'),
})

import { notFound, show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { NEWEST } from '#platform/ledger/looks.ts'
import { page } from './page.ts'
import { kindOf } from './record-kinds.ts'
import { idsIn } from './say-change.ts'
import { findDeeds, findLooks, findNames, findRecord } from './store.ts'

const DEEDS = 100
const LOOKS = 50

export const seeHistoryRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/records/:kind/:id/history',
    action: 'strand.read',
    event: 'history-looked-at',
    answer: async (visit) => {
      const kind = kindOf(visit.params['kind'] ?? '')
      const record = kind && (await findRecord(visit, kind, visit.params['id'] ?? ''))
      if (record === undefined) return notFound
      const found = await findDeeds(visit, record, DEEDS + 1)
      const deeds = found.slice(0, DEEDS)
      const seen = await findLooks(visit, record, LOOKS + 1, beforeIn(visit.query))
      const looks = seen.slice(0, LOOKS)
      const names = await findNames(visit, [...new Set(deeds.flatMap(({ words }) => idsIn(words)))])
      const next = seen.length > LOOKS ? looks.at(-1)?.seq : undefined
      return show(
        'areas/trust/see-history/page.njk',
        page({ record, deeds, moreDeeds: found.length > DEEDS, looks, next, names }, visit.words),
        {
          recordKind: record.kind,
          recordId: record.id,
          ...(record.strandId === null ? {} : { strandId: record.strandId }),
        },
      )
    },
  },
]

const beforeIn = ({ before = '' }: Readonly<Record<string, string>>): number =>
  /^\d{1,15}$/.test(before) ? Number(before) : NEWEST

import { mayEver } from '#domain/access/actions.ts'
import { show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { exportStream } from '#platform/ledger/export.ts'
import { filterIn } from './filter.ts'
import { page } from './page.ts'
import { findLines, findPeople, findSealState } from './store.ts'

const PAGE = 50

export const keepLedgerRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/admin/ledger',
    action: 'ledger.read',
    event: 'ledger-looked-at',
    answer: async (visit) => {
      const filter = filterIn(visit.query)
      const found = await findLines(visit, filter, PAGE + 1)
      const ledger = {
        filter,
        lines: found.slice(0, PAGE),
        older: found.length > PAGE,
        state: await findSealState(visit),
        people: await findPeople(visit),
        mayExport: mayEver('ledger.export', visit.actor.roles),
        key: visit.house.signingKey.id,
      }
      const about = filter.record === undefined ? {} : { recordId: filter.record }
      return show('areas/trust/keep-ledger/page.njk', page(ledger, visit.words), about)
    },
  },
  {
    door: 'staff',
    method: 'GET',
    url: '/admin/ledger/export',
    action: 'ledger.export',
    event: 'ledger-exported',
    answer: async ({ house, actor, now }) => ({
      type: 'body',
      contentType: 'application/x-ndjson; charset=utf-8',
      filename: `ledger-${now.toZonedDateTimeISO('Europe/London').toPlainDate().toString()}.jsonl`,
      // Read only once the line about it is committed: so it is in the export itself, or, where an older transaction still
      // runs then, in the next one.
      body: exportStream(house.pool, { signingKey: house.signingKey, now, partnershipId: actor.partnershipId }),
      about: { recipients: [`${actor.name}, ${actor.agency}`] },
    }),
  },
]

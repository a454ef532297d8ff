import { show } from '#platform/http/answer.ts'
import type { StaffRoute, Visit } from '#platform/http/route.ts'
import type { Words } from '#platform/i18n/words.ts'
import { type Counted, countDecisions } from './store.ts'
import { type Tally, tallyBy, tallyOf } from './tally.ts'

/** The days that can be looked back over; all of them without a number. */
const SPANS = { quarter: 91, year: 365, all: undefined } as const
type Span = keyof typeof SPANS

const spanIn = ({ query }: Visit): Span =>
  query['since'] === 'quarter' || query['since'] === 'year' ? query['since'] : 'all'

function counted(visit: Visit, span: Span): Promise<readonly Counted[]> {
  const days = SPANS[span]
  return countDecisions(visit, days === undefined ? undefined : visit.now.subtract({ hours: days * 24 }))
}

function page(found: readonly Counted[], span: Span, { t }: Words) {
  const rowOf = (words: string) => (tally: Tally) => ({
    ...tally,
    name: t(`drafts:${words}.${tally.name}`),
    right: tally.right === null ? null : `${Math.floor(tally.right * 100)}%`,
  })
  const { read, right, missed } = tallyOf('all', found)
  return {
    spans: Object.keys(SPANS).map((one) => ({
      href: one === 'all' ? '/drafts/reading' : `/drafts/reading?since=${one}`,
      text: t(`drafts:reading.since.${one}`),
      current: one === span,
    })),
    summary:
      right === null
        ? undefined
        : [
            t('drafts:reading.right', { share: Math.floor(right * 100) }),
            t('drafts:reading.read', { count: read }),
            t('drafts:reading.missed', { count: missed }),
          ],
    tables: [
      { id: 'kind', title: t('drafts:reading.byKind'), rows: tallyBy('kind', found).map(rowOf('kind')) },
      {
        id: 'certainty',
        title: t('drafts:reading.byCertainty'),
        rows: tallyBy('certainty', found)
          .filter(({ name }) => name !== 'given')
          .map(rowOf('certainty')),
      },
    ],
    csvHref: `/drafts/reading/csv${span === 'all' ? '' : `?since=${span}`}`,
  }
}

const COLUMNS = ['read', 'accepted', 'changed', 'refused', 'undecided', 'missed'] as const

/** Kinds and certainties by their codes, which stay the same from year to year. */
function csvOf(found: readonly Counted[]): string {
  const rows = (['kind', 'certainty'] as const).flatMap((by) =>
    tallyBy(by, found).map((tally) => [by, tally.name, ...COLUMNS.map((column) => tally[column])].join(',')),
  )
  return [['by', 'name', ...COLUMNS].join(','), ...rows].map((row) => `${row}\r\n`).join('')
}

/** How the reader does: what became of what it read, for those who answer for the partnership's tools. */
export const countReadingRoutes: readonly StaffRoute[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/drafts/reading',
    action: 'reading.count',
    event: 'reading-looked-at',
    answer: async (visit) => {
      const span = spanIn(visit)
      return show('areas/intelligence/count-reading/page.njk', page(await counted(visit, span), span, visit.words))
    },
  },
  {
    door: 'staff',
    method: 'GET',
    url: '/drafts/reading/csv',
    action: 'reading.count',
    event: 'reading-exported',
    answer: async (visit) => ({
      type: 'body',
      contentType: 'text/csv; charset=utf-8',
      filename: 'reader.csv',
      body: csvOf(await counted(visit, spanIn(visit))),
      about: { recipients: [`${visit.actor.name}, ${visit.actor.agency}`] },
    }),
  },
]

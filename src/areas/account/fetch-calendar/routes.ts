import { become } from '#platform/auth/session.ts'
import { findCalendarDates } from '#platform/clocks/calendar-dates.ts'
import { open } from '#platform/db/transaction.ts'
import { notFound } from '#platform/http/answer.ts'
import type { Caller, OpenAnswer, OpenRoute } from '#platform/http/route.ts'
import { writeLineAndCommit } from '#platform/ledger/line.ts'
import { calendarOf } from './calendar.ts'
import { noteFetch } from './store.ts'

/** Calendars ask a few times an hour; one that asks without end is put off. */
const MOST_AN_HOUR = 30

/** What calendars fetch. Whoever holds the address is taken for its owner, and shown what the owner may read at that moment. */
export const fetchCalendarRoutes: readonly OpenRoute[] = [
  { door: 'open', method: 'GET', url: '/calendar/:secret.ics', action: 'calendar.fetch', answer: answerFetch },
]

async function answerFetch({ house, params, words, now }: Caller): Promise<OpenAnswer> {
  const { pool, keyring, config } = house
  const transaction = await open(pool, 'set local role daybreak_system')
  try {
    const feed = await noteFetch(transaction, params['secret'] ?? '', now)
    if (feed === undefined || feed.fetches > MOST_AN_HOUR) {
      await transaction.commit()
      if (feed === undefined) return notFound
      throw Object.assign(new Error('a calendar fetches too often'), { statusCode: 429 })
    }
    // From here on as the owner, under row-level security: the calendar shows what the pages would.
    const author = await become(transaction, feed.accountId, now)
    const dates = await findCalendarDates({ run: transaction.run, house, now })
    const of = { accountId: feed.accountId, namesPremises: feed.namesPremises, baseUrl: config.baseUrl }
    const body = calendarOf(dates, of, words, now)
    const about = { recordKind: 'account', recordId: feed.accountId } as const
    await writeLineAndCommit(transaction, { author, now, keyring }, { event: 'calendar-fetched', ...about })
    return { type: 'body', contentType: 'text/calendar; charset=utf-8', cacheControl: 'private, no-cache', body, about }
  } catch (fault) {
    await transaction.rollback().catch(() => {})
    throw fault
  }
}

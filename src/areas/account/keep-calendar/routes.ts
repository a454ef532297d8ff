import { typed } from '#platform/forms/typed.ts'
import { leadTo, notFound, show } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { endFeed, findOwnFeed, makeFeed, type OwnFeed } from './store.ts'

const TEMPLATE = 'areas/account/keep-calendar/page.njk'

const ownAccount = ({ actor }: Visit) => ({ recordKind: 'account', recordId: actor.accountId }) as const

/** One's own calendar: the address from which it fetches what is due. */
export const keepCalendarRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/account/calendar',
    action: 'account.keep-own',
    event: 'own-account-looked-at',
    answer: async (visit) => show(TEMPLATE, page(visit, await findOwnFeed(visit)), ownAccount(visit)),
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/account/calendar',
    action: 'account.keep-own',
    event: 'calendar-address-made',
    answer: async (visit) => {
      const namesPremises = typed(visit.body, 'namesPremises') === 'yes'
      const secret = await makeFeed(visit, { namesPremises })
      const address = `${visit.house.config.baseUrl}/calendar/${secret}.ics`
      // Sent a second time, the form leads to the page without the address: what is shown once is not made again.
      const about = { ...ownAccount(visit), ledTo: '/account/calendar' }
      return show(TEMPLATE, { ...page(visit, await findOwnFeed(visit)), address }, about)
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/account/calendar/end',
    action: 'account.keep-own',
    event: 'calendar-address-ended',
    answer: async (visit) =>
      (await endFeed(visit)) ? leadTo('/account/calendar', ownAccount(visit), 'calendar:own.ended') : notFound,
  },
]

/** Everything `page.njk` needs but the address, which is shown once. */
function page({ words: { t, dateTime } }: Visit, feed: OwnFeed) {
  if (feed === undefined) return {}
  return {
    feed: [
      { key: t('calendar:own.made'), value: dateTime(feed.madeAt) },
      {
        key: t('calendar:own.fetched'),
        value: feed.fetchedAt === null ? t('calendar:own.notFetched') : dateTime(feed.fetchedAt),
      },
      { key: t('calendar:own.shows'), value: t(feed.namesPremises ? 'calendar:own.names' : 'calendar:own.noNames') },
    ],
  }
}

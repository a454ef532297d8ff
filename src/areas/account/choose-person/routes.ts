import type { Config } from '#platform/config/config.ts'
import { isId } from '#platform/db/ids.ts'
import { asSystem } from '#platform/db/transaction.ts'
import { typed } from '#platform/forms/typed.ts'
import { leadTo, notFound, show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { HOME, localPath } from '../back.ts'
import { finishSignIn } from '../finish-sign-in.ts'
import { ADDRESS, page } from './page.ts'
import { findDemonstrationPeople, findDemonstrationPerson } from './store.ts'

/** Signing in without a password as one of the invented people: routes that do not exist outside the demonstration. */
export const choosePersonRoutes = ({ demonstration }: Config): readonly Route[] => (demonstration ? ROUTES : [])

const ROUTES: readonly Route[] = [
  {
    door: 'open',
    method: 'GET',
    url: ADDRESS,
    action: 'account.sign-in',
    answer: async (caller) => {
      const { house, now } = caller
      const people = await asSystem(house.pool, (transaction) => findDemonstrationPeople(transaction, now))
      return show('areas/account/choose-person/page.njk', page(people, caller))
    },
  },
  {
    door: 'open',
    method: 'POST',
    url: ADDRESS,
    action: 'account.sign-in',
    answer: async (caller) => {
      const { house, now, body, query } = caller
      const accountId = typed(body, 'accountId')
      if (!isId(accountId)) return notFound
      const token = await asSystem(house.pool, async (transaction) => {
        const person = await findDemonstrationPerson(transaction, accountId, now)
        return person && finishSignIn(transaction, caller, person, 'demonstration-sign-in')
      })
      if (token === undefined) return notFound
      return { ...leadTo(localPath(query['back']) ?? HOME, {}), sessionToken: token }
    },
  },
]

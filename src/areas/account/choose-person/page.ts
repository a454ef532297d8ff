import { OPERATION_STRANDS } from '#domain/access/strands.ts'
import type { Caller } from '#platform/http/route.ts'
import type { Words } from '#platform/i18n/words.ts'
import { localPath, withBack } from '../back.ts'
import type { DemonstrationPerson } from './store.ts'

export const ADDRESS = '/sign-in/demonstration'

/** Everything `page.njk` needs: the people, each with a line of what their pages show. */
export const page = (people: readonly DemonstrationPerson[], { words, query }: Caller) => ({
  action: withBack(ADDRESS, localPath(query['back'])),
  people: people.map((person) => ({
    accountId: person.accountId,
    name: person.name,
    work: [person.jobTitle, person.agency].filter((text) => text !== '').join(', '),
    sees: seesIn(person, words),
  })),
})

function seesIn({ roles, strands, operations, reports }: DemonstrationPerson, { t, list }: Words): string {
  const does = [
    ...roles.map((role) => t(`account:choose.role.${role}`)),
    ...(reports === null ? [] : [t(`account:choose.reports.${reports}`)]),
  ]
  const readable = OPERATION_STRANDS.filter((kind) => strands.includes(kind)).map((kind) => t(`common:strand.${kind}`))
  if (readable.length === 0 && does.length > 0) return does.join(' ')
  if (readable.length === 0) return t('account:choose.seesNothing')
  const sees =
    readable.length === OPERATION_STRANDS.length
      ? t('account:choose.seesAll', { count: operations })
      : t('account:choose.sees', { count: operations, strands: list(readable) })
  return [...does, sees].join(' ')
}

import type { Words } from '#platform/i18n/words.ts'
import type { Source } from '#platform/sources/sources.ts'
import { statusText } from '../status-words.ts'
import type { SuspectGroup } from './store.ts'
import { whoIn } from './who.ts'

/** The groups with the words that they came from, and how many people they are, counted here and nowhere typed. */
export function page(groups: readonly SuspectGroup[], sources: readonly Source[], words: Words) {
  const statuses = [...new Set(groups.map(({ status }) => status))]
  return {
    figures: [
      { count: sum(groups), label: words.t('suspects:see.total') },
      ...statuses.flatMap((status) =>
        status === null
          ? []
          : [{ count: sum(groups.filter((group) => group.status === status)), label: statusText(status, words) }],
      ),
    ],
    groups: groups.map((group) => groupView(group, sources, words)),
  }
}

const sum = (some: readonly SuspectGroup[]): number => some.reduce((total, { count }) => total + count, 0)

function groupView(group: SuspectGroup, all: readonly Source[], words: Words) {
  const { id, age, offences, status, place } = group
  const sources = all.filter(({ recordId }) => recordId === id)
  const quotes = sources.filter(({ agrees }) => agrees).map(({ quote }) => quote)
  return {
    id,
    who: whoIn(group, quotes, words),
    age: age ?? '',
    offences,
    status: status === null ? '' : statusText(status, words),
    place,
    historyHref: `/records/suspect_group/${id}/history`,
    sources,
  }
}

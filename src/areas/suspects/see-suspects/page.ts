import type { Words } from '#platform/i18n/words.ts'
import type { Source } from '#platform/sources/sources.ts'
import { statusText } from '../status-words.ts'
import type { SuspectGroup } from './store.ts'

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

function groupView(
  { id, count, sex, age, offences, status, place }: SuspectGroup,
  sources: readonly Source[],
  words: Words,
) {
  const { t } = words
  return {
    id,
    who: t(`suspects:see.people.${sex ?? 'notKnown'}`, { count }),
    age: age ?? '',
    offences,
    status: status === null ? '' : statusText(status, words),
    place,
    historyHref: `/records/suspect_group/${id}/history`,
    sources: sources.filter(({ recordId }) => recordId === id),
  }
}

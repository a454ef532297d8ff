import { countByAge } from '#domain/operation/groups.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Source } from '#platform/sources/sources.ts'
import type { FoundGroup } from './store.ts'

/** The groups with the words that they came from, and the people in them by age: never one sum that hides the children. */
export function page(groups: readonly FoundGroup[], sources: readonly Source[], words: Words) {
  const { t } = words
  const { adults, children, ageNotKnown } = countByAge(groups)
  return {
    figures: [
      { count: children, label: t('safeguarding:see.children') },
      { count: adults, label: t('safeguarding:see.adults') },
      ...(ageNotKnown === 0 ? [] : [{ count: ageNotKnown, label: t('safeguarding:see.ageNotKnown') }]),
    ],
    isAgeUnknown: ageNotKnown > 0,
    groups: groups.map((group) => groupView(group, sources, words)),
  }
}

function groupView({ ageGroup, sex, count, ...group }: FoundGroup, sources: readonly Source[], { t, list }: Words) {
  return {
    id: group.id,
    who: t(`safeguarding:see.people.${ageGroup ?? 'notKnown'}.${sex ?? 'notKnown'}`, { count }),
    isAgeUnknown: ageGroup === null,
    nationalities: list(group.nationalities),
    support: group.support,
    place: group.place,
    historyHref: `/records/found_group/${group.id}/history`,
    sources: sources.filter(({ recordId }) => recordId === group.id),
  }
}

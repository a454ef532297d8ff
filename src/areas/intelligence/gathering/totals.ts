import type { Words } from '#platform/i18n/words.ts'
import type { Draft, DraftFact } from '../draft-store.ts'
import type { Gathering } from './gathering.ts'

const COUNTED = ['arrests', 'people-found'] as const

/** Where texts side by side come to different totals of people, though each of their facts may stand well beside another's. */
export function totalsView({ drafts }: Gathering, { t, list }: Words): readonly string[] {
  return COUNTED.flatMap((kind) => {
    const totals = drafts.flatMap((draft) => totalIn(draft, kind) ?? [])
    if (new Set(totals.map(({ count }) => count)).size < 2) return []
    return t(`drafts:gather.totals.${kind}`, {
      said: list(totals.map(({ count, title }) => t('drafts:gather.totalOf', { count, title }))),
    })
  })
}

/** How many a text counts in all; nothing where it counts nobody, or some of them without a number. */
function totalIn({ title, facts }: Draft, kind: (typeof COUNTED)[number]) {
  const counts = facts.filter((fact) => fact.kind === kind && fact.decision !== 'refused').map(countOf)
  if (counts.length === 0 || counts.includes(null)) return undefined
  return { title, count: counts.reduce((sum: number, count) => sum + (count ?? 0), 0) }
}

const countOf = ({ value }: DraftFact): number | null =>
  typeof value === 'object' && 'count' in value ? value.count : null

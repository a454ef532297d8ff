import type { Law } from '#domain/law/law.ts'
import { nameOf, type Rule } from '#domain/law/rule.ts'
import { sayLength } from '#domain/law/say-rule.ts'
import type { Words } from '#platform/i18n/words.ts'

/** What a rule will say from a day after `today` that is set already; `undefined` where nothing is. */
export function nextOf(
  rule: Rule,
  { commencements }: Law,
  today: Temporal.PlainDate,
  { t, day }: Words,
): string | undefined {
  const next = rule.versions
    .map((version) => ({ version, from: version.from ?? commencements.get(nameOf(rule, version))?.from }))
    .find(({ from }) => from !== undefined && from > today.toString())
  if (next?.from === undefined) return undefined
  return t('law:list.next', { day: day(next.from), length: sayLength(next.version.period) })
}

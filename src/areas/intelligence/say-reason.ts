import type { ReasonCode, ReasonValues } from '#domain/reading/facts.ts'
import type { Words } from '#platform/i18n/words.ts'

interface Reasoned {
  readonly reason: ReasonCode | null
  readonly reasonValues: ReasonValues | null
}

/** Why a fact is less than sure, with the figures and words that say so; `undefined` where there is no reason. */
export function sayReason({ reason, reasonValues }: Reasoned, words: Words): string | undefined {
  if (reason === null) return undefined
  if (reasonValues === null) return words.t(`drafts:reason.${reason}`)
  const said = Object.entries(reasonValues).map(([name, value]) => [name, sayValue(value, words)] as const)
  return words.t(`drafts:reasonWith.${reason}`, Object.fromEntries(said))
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u

function sayValue(value: ReasonValues[string], { weekday, list, number }: Words): string {
  if (typeof value === 'number') return number(value)
  if (typeof value !== 'string') return list(value.map((one) => number(one)))
  return ISO_DAY.test(value) ? weekday(value) : value
}

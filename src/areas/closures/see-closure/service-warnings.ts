import { compareMoments } from '#domain/calendar/london.ts'
import { limitOf } from '#domain/closure/check-step.ts'
import { RULES } from '#domain/closure/clocks.ts'
import { type Closure, isBeforeCourt, stepsOf } from '#domain/closure/closure.ts'
import type { Law } from '#domain/law/law.ts'
import type { Words } from '#platform/i18n/words.ts'

/** What changes or ends a notice and has to be served as the notice was, each with the step by which it is made. */
const TO_BE_SERVED = { extension: 'notice-extended', variation: 'varied', cancellation: 'cancelled' } as const

type ToBeServed = keyof typeof TO_BE_SERVED

/** What was made and is not recorded as served: of the 2014 Act s 79. */
export const unservedIn = (closure: Closure): readonly ToBeServed[] =>
  (Object.keys(TO_BE_SERVED) as readonly ToBeServed[]).filter(
    (what) =>
      stepsOf(closure, TO_BE_SERVED[what]).length > 0 &&
      stepsOf(closure, 'service').every(({ served, outcome }) => served !== what || outcome !== 'done'),
  )

/** Until when the court would have to hear the application if the first offer that was refused counted as service; `undefined` where that is no question. */
export function offeredOnly(closure: Closure, law: Law, words: Words): string | undefined {
  if (closure.servedAt !== undefined || !isBeforeCourt(closure)) return undefined
  const [first] = stepsOf(closure, 'service')
    .filter(({ served, outcome }) => served === 'notice' && outcome === 'would-not-take')
    .map(({ doneAt }) => doneAt)
    .toSorted(compareMoments)
  const { hearing } = RULES[closure.route]
  const limit = limitOf(hearing, first, law)
  if (!(limit instanceof Temporal.ZonedDateTime)) return undefined
  return words.t('closures:see.onlyOffered', { limit: words.dateTime(limit.toInstant()), citation: hearing.citation })
}

import { dayOf, LONDON } from '../calendar/london.ts'
import type { Rule } from '../law/rule.ts'
import { RULES } from './clocks.ts'
import { isBeforeCourt, type Standing } from './closure.ts'
import type { Hearing } from './hearing.ts'

/** The hearing that a closure waits for; `undefined` once the court has decided, or while it has given none. */
export const hearingOf = (closure: Standing): Hearing | undefined =>
  isBeforeCourt(closure) ? closure.hearing : undefined

/**
 * The hearing that is still ahead, and when it can begin, until its day is over: the court may call it at any hour of
 * that day.
 */
export function hearingAhead(
  closure: Standing,
  now: Temporal.Instant,
): { readonly hearing: Hearing; readonly at: Temporal.Instant } | undefined {
  const hearing = hearingOf(closure)
  if (hearing === undefined) return undefined
  const day = dayOf(hearing)
  if (Temporal.PlainDate.compare(day, now.toZonedDateTimeISO(LONDON).toPlainDate()) < 0) return undefined
  return { hearing, at: (hearing instanceof Temporal.PlainDate ? day.toZonedDateTime(LONDON) : hearing).toInstant() }
}

/** Whether a rule gives a time in which somebody may appeal or claim, and not one by which something must be done. */
export function isWindow({ route }: Pick<Standing, 'route'>, rule: Rule): boolean {
  const { appeal, costs, compensation } = RULES[route]
  return rule === appeal || rule === costs || rule === compensation
}

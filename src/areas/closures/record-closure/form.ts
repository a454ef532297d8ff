import type { Closure } from '#domain/closure/closure.ts'
import { accept, type Result } from '#domain/kernel/result.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseChoice } from '#platform/forms/text.ts'
import {
  type Answers,
  parseDayIfKnown,
  parseHearing,
  parseNoticeHours,
  parseRemark,
  parseServedIfKnown,
  ROUTES,
} from '../answers.ts'

/** How far a closure can be when it is first recorded. */
export const BEGINNINGS = ['notice', 'application', 'order'] as const

/** A closure as the form describes it, and the length of its order as the court stated it. */
export interface NewClosure {
  readonly closure: Closure
  readonly orderLength: string | null
}

/** What the form says, or every mistake. Of what belongs to a later state nothing is read. */
export function parse(answers: Answers): Result<NewClosure, readonly FieldError[]> {
  const isOrder = answers.began === 'order'
  const parsed = gather({
    state: parseChoice(answers.began, BEGINNINGS, 'began', 'closures:record.beganMissing'),
    route: parseChoice(answers.route, ROUTES, 'route', 'closures:record.routeMissing'),
    noticeHours: parseNoticeHours(answers),
    servedAt: parseServedIfKnown(answers),
    hearing: answers.began === 'application' ? parseHearing(answers) : accept(undefined),
    madeOn: isOrder ? parseDayIfKnown(answers, 'madeOn') : accept(undefined),
    endsOn: isOrder ? parseDayIfKnown(answers, 'endsOn') : accept(undefined),
    orderLength: isOrder ? parseRemark(answers.orderLength, 'orderLength', 60) : accept(null),
  })
  if (!parsed.ok) return parsed
  const { state, madeOn, endsOn, orderLength, ...said } = parsed.value
  // Only the 2014 Act knows notices of two lengths.
  const happened = said.route === 'sexual-offences-2003' ? { ...said, noticeHours: undefined } : said
  const closure: Closure = state === 'order' ? { ...happened, state, madeOn, endsOn } : { ...happened, state }
  return accept({ closure, orderLength })
}

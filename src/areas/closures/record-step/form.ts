import type { ClosureAct, ClosureActName, ClosureDates } from '#domain/closure/acts.ts'
import type { Closure, OrderExtension, Ordered } from '#domain/closure/closure.ts'
import { accept, type Result, unreachable } from '#domain/kernel/result.ts'
import { isEmptyDate } from '#platform/forms/date.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseChoice, parseText } from '#platform/forms/text.ts'
import {
  type Answers,
  parseDay,
  parseDayIfKnown,
  parseHearing,
  parseNoticeHours,
  parseRemark,
  parseServed,
  parseServedIfKnown,
  ROUTES,
} from '../answers.ts'

/** A field of a step's form. */
export type StepField = Exclude<keyof Answers, 'began'>

/** What a step says: the act that the domain decides on, and what is kept beside it in people's own words. */
export interface Step {
  readonly act: ClosureAct
  readonly remarks: { readonly order_length?: string | null; readonly ended_because?: string | null }
  /** Why something was corrected. */
  readonly reason?: string
}

/** The fields that a step asks for, in the order of the page. */
export function fieldsOf(act: ClosureActName, closure: Closure): readonly StepField[] {
  switch (act) {
    case 'served':
      return [...lengthOf(closure), 'servedAt']
    case 'application':
      return ['hearing']
    case 'order':
      return ['madeOn', 'orderLength', 'endsOn']
    case 'extended':
      return ['extendedOn', 'extendedTo']
    case 'refused':
    case 'cancelled':
    case 'discharged':
      return ['endedOn', 'because']
    case 'correct':
      return ['route', ...correctable(closure), 'reason']
    default:
      return unreachable(act)
  }
}

/** Only the 2014 Act knows notices of two lengths. */
const lengthOf = ({ route }: Closure): readonly StepField[] =>
  route === 'anti-social-behaviour-2014' ? ['noticeHours'] : []

/** Of several extensions the last is corrected: with its days emptied it is taken back, and the one before stands again. */
const extensionOf = ({ extensions = [] }: Ordered): readonly StepField[] =>
  extensions.length === 0 ? [] : ['extendedOn', 'extendedTo']

function correctable(closure: Closure): readonly StepField[] {
  switch (closure.state) {
    case 'notice':
      return [...lengthOf(closure), 'servedAt']
    case 'application':
      return [...lengthOf(closure), 'servedAt', 'hearing']
    case 'order':
      return ['servedAt', 'hearing', 'madeOn', 'orderLength', 'endsOn', ...extensionOf(closure)]
    case 'discharged':
      return ['servedAt', 'madeOn', 'orderLength', 'endsOn', ...extensionOf(closure), 'endedOn', 'because']
    case 'refused':
    case 'cancelled':
      return ['servedAt', 'endedOn', 'because']
    default:
      return unreachable(closure)
  }
}

/** What the form of a step says, or every mistake. */
export function parse(act: ClosureActName, closure: Closure, answers: Answers): Result<Step, readonly FieldError[]> {
  switch (act) {
    case 'served':
      return map(
        gather({ noticeHours: parseNoticeHours(answers), at: parseServed(answers) }),
        (said): Step => ({ act: { act, ...said }, remarks: {} }),
      )
    case 'application':
      return map(gather({ hearing: parseHearing(answers) }), (said): Step => ({ act: { act, ...said }, remarks: {} }))
    case 'order':
      return parseOrder(answers)
    case 'extended':
      return map(
        gather({ on: parseDay(answers, 'extendedOn'), to: parseDay(answers, 'extendedTo') }),
        (said): Step => ({ act: { act, ...said }, remarks: {} }),
      )
    case 'refused':
    case 'cancelled':
    case 'discharged':
      return map(
        gather({ on: parseDay(answers, 'endedOn'), because: parseRemark(answers.because, 'because', 500) }),
        ({ on, because }): Step => ({ act: { act, on }, remarks: { ended_because: because } }),
      )
    case 'correct':
      return parseCorrection(closure, answers)
    default:
      return unreachable(act)
  }
}

const parseOrder = (answers: Answers): Result<Step, readonly FieldError[]> =>
  map(
    gather({
      madeOn: parseDay(answers, 'madeOn'),
      length: parseRemark(answers.orderLength, 'orderLength', 60),
      endsOn: parseDayIfKnown(answers, 'endsOn'),
    }),
    ({ length, ...said }): Step => ({ act: { act: 'order', ...said }, remarks: { order_length: length } }),
  )

/** Whatever the form of this closure shows replaces what stands; an emptied field says that it is not known after all. */
function parseCorrection(closure: Closure, answers: Answers): Result<Step, readonly FieldError[]> {
  const shown = fieldsOf('correct', closure)
  const parsed = gather({
    route: parseChoice(answers.route, ROUTES, 'route', 'closures:record.routeMissing'),
    noticeHours: parseNoticeHours(answers),
    servedAt: parseServedIfKnown(answers),
    hearing: parseHearing(answers),
    madeOn: parseDayIfKnown(answers, 'madeOn'),
    orderLength: parseRemark(answers.orderLength, 'orderLength', 60),
    endsOn: parseDayIfKnown(answers, 'endsOn'),
    extension: shown.includes('extendedOn') ? parseExtensionIfKnown(answers) : accept(undefined),
    endedOn: parseDayIfKnown(answers, 'endedOn'),
    because: parseRemark(answers.because, 'because', 500),
    reason: parseText(answers.reason, 'reason', { name: 'closures:name.reason', most: 500 }),
  })
  return map(parsed, ({ orderLength, because, reason, extension, ...said }): Step => {
    const dates: ClosureDates = {
      ...Object.fromEntries(Object.entries(said).filter(([field]) => shown.includes(field as StepField))),
      ...(shown.includes('extendedOn') ? { extensions: withLast(closure, extension) } : {}),
    }
    return {
      act: { act: 'correct', dates },
      remarks: {
        ...(shown.includes('orderLength') ? { order_length: orderLength } : {}),
        ...(shown.includes('because') ? { ended_because: because } : {}),
      },
      reason,
    }
  })
}

/** Both days of an extension, or neither. */
function parseExtensionIfKnown(answers: Answers): Result<OrderExtension | undefined, FieldError> {
  if (isEmptyDate(answers.extendedOn) && isEmptyDate(answers.extendedTo)) return accept(undefined)
  const on = parseDay(answers, 'extendedOn')
  if (!on.ok) return on
  return map(parseDay(answers, 'extendedTo'), (to): OrderExtension => ({ on: on.value, to }))
}

/** The extensions of a closure with another last one, or without it. */
const withLast = (closure: Closure, last: OrderExtension | undefined): readonly OrderExtension[] => [
  ...(('extensions' in closure && closure.extensions) || []).slice(0, -1),
  ...(last === undefined ? [] : [last]),
]

const map = <From, To, Refusal>(result: Result<From, Refusal>, to: (value: From) => To): Result<To, Refusal> =>
  result.ok ? accept(to(result.value)) : result

import { dayIn, dayOf, startOf } from '../days.ts'

/** The first and the last day that are counted, in London. */
export interface Period {
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
}

/** The period that an address asks for: without one, this month and the eleven before it. What cannot be meant is left out. */
export function periodIn(query: Readonly<Record<string, string>>, now: Temporal.Instant): Period {
  const to = dayIn(query['to']) ?? dayOf(now)
  const from = dayIn(query['from']) ?? to.with({ day: 1 }).subtract({ months: 11 })
  return Temporal.PlainDate.compare(from, to) > 0 ? { from: to, to: from } : { from, to }
}

/** The days of an address that there are not, as typed: the period is counted without them. */
export const daysNotUnderstood = (query: Readonly<Record<string, string>>): readonly string[] =>
  ['from', 'to'].flatMap((name) => {
    const typed = query[name]?.trim() ?? ''
    return typed === '' || dayIn(typed) !== undefined ? [] : typed.slice(0, 60)
  })

/** The instants between which a period lies; the last is not included. */
export const spanOf = ({ from, to }: Period) => ({
  start: startOf(from).toString(),
  end: startOf(to.add({ days: 1 })).toString(),
})

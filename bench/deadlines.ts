import { BANK_HOLIDAYS } from '#domain/calendar/bank-holidays.rule.ts'
import { workingCalendar } from '#domain/calendar/working-days.ts'
import { type Deadline, deadlineFor } from '#domain/clocks/deadline.ts'
import { lawOf } from '#domain/law/law.ts'
import { RULES } from '#domain/law/register.ts'
import { type Figure, medianOf } from './support/figure.ts'

const DEADLINES = 400_000
const RUNS = 5

/** Some events a rule, spread over the years in which most versions change. */
const FIRST = Temporal.ZonedDateTime.from('2016-01-01T00:00[Europe/London]')
const EVENTS = Array.from({ length: 4096 }, (_, index) => FIRST.add({ minutes: index * 1237 }))

/** Deadlines a second on one core, every rule in turn: counted, and counted with every word of their working. */
export async function run(): Promise<readonly Figure[]> {
  const law = lawOf(workingCalendar(BANK_HOLIDAYS))
  const answered = RULES.flatMap((rule) =>
    EVENTS.filter((at) => deadlineFor(rule, { at }, law).ok).map((at) => ({ rule, at })),
  )
  const cases = Array.from({ length: DEADLINES }, (_, index) => answered[(index * 7919) % answered.length])

  const perSecond = (use: (deadline: Deadline) => number): number => {
    let used = 0
    const start = performance.now()
    for (const asked of cases) {
      const answer = asked && deadlineFor(asked.rule, { at: asked.at }, law)
      if (answer?.ok !== true) throw new Error('a case that was answered before is not answered now')
      used += use(answer.value)
    }
    const seconds = (performance.now() - start) / 1000
    if (used === 0) throw new Error('nothing was counted')
    return DEADLINES / seconds
  }
  const rate = (use: (deadline: Deadline) => number): number =>
    medianOf(Array.from({ length: RUNS }, () => perSecond(use)))

  const unit = 'deadlines/s'
  return [
    { name: 'Counting deadlines', value: rate(({ due }) => due.type.length), unit, goal: { atLeast: 200_000 } },
    {
      name: 'Counting deadlines and telling how',
      value: rate(({ working, warnings }) => working.length + warnings.length),
      unit,
    },
  ]
}

/** Whom an alert is for: the first or the second on duty, everybody who leads reports, every coordinator. */
export type Told = 'first' | 'second' | 'leads' | 'coordinators'

interface Step {
  /** Whom this step adds to those before it, who are told again. */
  readonly adds: Told
  /** How long they have before the next step; the last is taken again each time. */
  readonly wait: Temporal.DurationLike
}

/** What happens while nobody acknowledges an alert. A policy of the partnership, no rule of law. */
const ESCALATION = [
  { adds: 'first', wait: { minutes: 15 } },
  { adds: 'second', wait: { minutes: 15 } },
  { adds: 'leads', wait: { minutes: 30 } },
  { adds: 'coordinators', wait: { minutes: 60 } },
] as const satisfies readonly Step[]

const LAST = ESCALATION.length - 1

/** Somebody is on duty from `from` up to, not including, `until`. */
export interface Turn {
  readonly accountId: string
  readonly place: 'first' | 'second'
  readonly from: Temporal.Instant
  readonly until: Temporal.Instant
}

/** Who is there to be told: of those on duty and the leads only such as may open the report. */
export interface Rota {
  readonly turns: readonly Turn[]
  readonly leads: readonly string[]
  readonly coordinators: readonly string[]
}

/** An alert, as far as it matters for whom to tell; `acknowledgedAt` is `undefined` while nobody has it. */
export interface Alert {
  readonly raisedAt: Temporal.Instant
  readonly acknowledgedAt: Temporal.Instant | undefined
}

/** Who is to have been told by now: each of `people` once for `step`, which counts on by one an hour after the last. */
export interface ToTell {
  readonly step: number
  readonly people: readonly string[]
}

/** Who is on duty at an instant. */
const onDuty = ({ turns }: Rota, place: Turn['place'], at: Temporal.Instant): readonly string[] =>
  turns
    .filter(
      (turn) =>
        turn.place === place &&
        Temporal.Instant.compare(turn.from, at) <= 0 &&
        Temporal.Instant.compare(turn.until, at) > 0,
    )
    .map(({ accountId }) => accountId)

const peopleOf = (rota: Rota, told: Told, at: Temporal.Instant): readonly string[] =>
  told === 'first' || told === 'second' ? onDuty(rota, told, at) : rota[told]

/** As what somebody is told: the first of the steps that they belong to. */
export const placeOf = (accountId: string, rota: Rota, at: Temporal.Instant): Told =>
  ESCALATION.find(({ adds }) => peopleOf(rota, adds, at).includes(accountId))?.adds ?? 'coordinators'

/**
 * Who is to be told at `now` of an alert that waits, and at which step; nobody once it is acknowledged. Where a step would
 * add nobody, no time is lost on it: the next one is taken at once.
 */
export function whoIsToBeTold(alert: Alert, rota: Rota, now: Temporal.Instant): ToTell {
  if (alert.acknowledgedAt !== undefined || Temporal.Instant.compare(now, alert.raisedAt) < 0)
    return { step: 0, people: [] }
  return peopleFrom(stepAt(alert.raisedAt, rota, now), rota, now)
}

/** Those of a step; where whoever was there when it began has gone and nobody came, those of the next. */
function peopleFrom(step: number, rota: Rota, now: Temporal.Instant): ToTell {
  const told = ESCALATION.slice(0, step + 1).flatMap(({ adds }) => peopleOf(rota, adds, now))
  if (told.length === 0 && step < LAST) return peopleFrom(step + 1, rota, now)
  return { step, people: [...new Set(told)] }
}

function stepAt(raisedAt: Temporal.Instant, rota: Rota, now: Temporal.Instant): number {
  let begun = raisedAt
  for (const [step, { adds, wait }] of ESCALATION.entries()) {
    if (step === LAST) break
    const addsNobody = peopleOf(rota, adds, begun).length === 0
    const next = addsNobody ? begun : begun.add(wait)
    if (!addsNobody && Temporal.Instant.compare(now, next) < 0) return step
    begun = next
  }
  const again = Temporal.Duration.from(ESCALATION[3].wait).total('seconds')
  return LAST + Math.floor(begun.until(now).total('seconds') / again)
}

import { LONDON } from '#domain/calendar/london.ts'
import type { Field } from '#domain/closure/steps/field.ts'
import { type ClosureStep, findStep, kindOf, type StepName } from '#domain/closure/steps/steps.ts'

/** The facts of a step as the database keeps them: days as `2019-12-24`, instants in UTC, everything else as it is. */
export type KeptFacts = Readonly<Record<string, string | number>>

/** What is kept of a step. What nobody has said is left out. */
export const factsToKeep = ({ act: _act, ...facts }: ClosureStep): KeptFacts =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]): readonly (readonly [string, string | number])[] =>
      value === undefined ? [] : [[name, keptOf(value)]],
    ),
  )

const keptOf = (value: string | number | Temporal.PlainDate | Temporal.ZonedDateTime): string | number =>
  value instanceof Temporal.ZonedDateTime
    ? value.toInstant().toString()
    : value instanceof Temporal.PlainDate
      ? value.toString()
      : value

/** A step from what was kept of it. @throws where no step of that name is known: the database holds only what was kept by us */
export function stepFrom(act: string, facts: KeptFacts): ClosureStep {
  const name = findStep(act)
  if (name === undefined) throw new Error(`no step of a closure is called ${act}`)
  return stepOf(
    name,
    Object.entries(kindOf(name).fields).map(([field, asked]) => [field, valueOf(asked, facts[field])]),
  )
}

/** A step with facts that were read by the types of its own fields. */
export const stepOf = (name: StepName, facts: readonly (readonly [string, unknown])[]): ClosureStep =>
  ({ act: name, ...Object.fromEntries(facts.filter(([, value]) => value !== undefined)) }) as unknown as ClosureStep

function valueOf({ type }: Field, kept: string | number | undefined): unknown {
  if (kept === undefined || typeof kept === 'number') return kept
  if (type === 'day') return Temporal.PlainDate.from(kept)
  if (type === 'moment') return Temporal.Instant.from(kept).toZonedDateTimeISO(LONDON)
  if (type !== 'hearing' && type !== 'end') return kept
  return kept.includes('T') ? Temporal.Instant.from(kept).toZonedDateTimeISO(LONDON) : Temporal.PlainDate.from(kept)
}

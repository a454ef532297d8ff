import type { Closure } from '#domain/closure/closure.ts'
import { closureOf } from '#domain/closure/fold.ts'
import type { ClosureRefusalCode } from '#domain/closure/refusals.ts'
import type { ClosureStep } from '#domain/closure/steps/steps.ts'
import { isId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'
import { type KeptFacts, stepFrom } from './step-form/step-facts.ts'

/** One step as it was recorded. */
export interface KeptStep {
  readonly id: string
  readonly position: number
  readonly step: ClosureStep
  readonly recordedAt: string
  readonly recordedBy: string
  /** What the law wanted otherwise, where it was recorded all the same; then `lateBecause` says why. */
  readonly against: readonly ClosureRefusalCode[]
  readonly lateBecause: string | null
}

/** A closure with what belongs to it, as far as this person may read each part. */
export interface ClosureRecord {
  readonly id: string
  readonly operationId: string
  readonly strandId: string
  readonly premisesId: string
  /** `null` where this person may not read the strand of the premises; then so is `place`. */
  readonly premises: string | null
  readonly place: string | null
  readonly nth: number
  readonly version: number
  readonly closure: Closure
  /** Every step that stands, in the order of the closure's life. */
  readonly steps: readonly KeptStep[]
  readonly recordedAt: string
  readonly recordedBy: string
  readonly looks: readonly {
    readonly who: string
    readonly agency: string
    readonly at: string
    readonly event: string
  }[]
}

const RECORD = `
  select closure.id, closure.operation_id as "operationId", closure.strand_id as "strandId", closure.premises_id as "premisesId",
    premises.label as premises, concat_ws(', ', nullif(premises.address, ''), nullif(premises.place, '')) as place,
    closure.nth, closure.version, closure.recorded_at as "recordedAt", account.name as "recordedBy",
    (select coalesce(json_agg(line), '[]') from (
      select step.id, step.position, step.act, step.facts, step.against, step.late_because as "lateBecause",
        step.recorded_at as "recordedAt", person.name as "recordedBy"
      from closure_step step join account person on person.id = step.recorded_by
      where step.closure_id = closure.id and step.struck_at is null order by step.position) line) as steps,
    (select coalesce(json_agg(line), '[]') from (
      select person.name as who, agency.name as agency, ledger_entry.at, ledger_entry.event
      from ledger_entry join account person on person.id = ledger_entry.account_id join agency on agency.id = ledger_entry.agency_id
      where ledger_entry.record_id = closure.id order by ledger_entry.seq desc limit 5) line) as looks
  from closure join account on account.id = closure.recorded_by left join premises on premises.id = closure.premises_id
  where closure.id = $1`

type Row = Omit<ClosureRecord, 'closure' | 'steps'> & {
  readonly steps: readonly (Omit<KeptStep, 'step'> & { readonly act: string; readonly facts: KeptFacts })[]
}

/** A closure; `undefined` alike where there is none and where this person may not read it. */
export async function findClosure({ run }: Pick<Work, 'run'>, id: string): Promise<ClosureRecord | undefined> {
  if (!isId(id)) return undefined
  const [row] = await run<Row & Record<string, unknown>>(RECORD, [id])
  if (row === undefined) return undefined
  const steps = row.steps.map(({ act, facts, ...kept }) => ({ ...kept, step: stepFrom(act, facts) }))
  return { ...row, steps, closure: closureOf(steps.map(({ step }) => step)) }
}

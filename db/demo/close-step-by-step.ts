import { findClosure } from '#areas/closures/closure-record.ts'
import { correctStep } from '#areas/closures/correct-step/use-case.ts'
import { recordStep } from '#areas/closures/record-step/use-case.ts'
import type { ClosureStep } from '#domain/closure/steps/steps.ts'
import type { PersonKey } from './people.ts'
import { must, type World } from './world.ts'

/** One step as somebody recorded it; `late` says why where the law wanted it otherwise. */
export interface DemonstrationStep {
  readonly who: PersonKey
  /** When it was recorded. */
  readonly at: string
  readonly step: ClosureStep
  readonly late?: string
}

/** Takes the closing of a premises through its steps, as its people would on the page. */
export async function closeStepByStep(
  world: World,
  closureId: string,
  steps: readonly DemonstrationStep[],
): Promise<void> {
  for (const { who, at, step, late = null } of steps) {
    await world.does(who, at, 'closure-changed', async (work, id) => {
      const record = await get(work, closureId)
      return must(await recordStep(work, id, record, record.version, { step, lateBecause: late }))
    })
  }
}

/** Puts right how a closure stood when a text first told of it. */
export async function sayHowItBegan(
  world: World,
  closureId: string,
  { who, at, reason }: { readonly who: PersonKey; readonly at: string; readonly reason: string },
): Promise<void> {
  await world.does(who, at, 'closure-changed', async (work, id) => {
    const record = await get(work, closureId)
    const [kept] = record.steps
    if (kept?.step.act !== 'began') throw new Error('a closure begins with how it began')
    const { actStated: _assumed, ...corrected } = kept.step
    return must(await correctStep(work, id, record, { kept, builtFrom: record.version, corrected, reason }))
  })
}

async function get(work: Parameters<typeof findClosure>[0], id: string) {
  const record = await findClosure(work, id)
  if (record === undefined) throw new Error('the closure is gone')
  return record
}

/** A time of day in London, for a step. */
export const at = (text: string): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from(`${text}[Europe/London]`)

/** A day, for a step. */
export const on = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)

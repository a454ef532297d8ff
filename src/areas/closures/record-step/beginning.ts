import type { Closure } from '#domain/closure/closure.ts'
import { stepsOf } from '#domain/closure/closure.ts'
import { fieldsOf, type StepName } from '#domain/closure/steps/steps.ts'
import type { OwnAuthority } from '../own-authority.ts'
import { type Answers, answersOf, readAnswers } from '../step-form/answers.ts'
import { stepOf } from '../step-form/step-facts.ts'

/** The form of a step before anything was typed: empty, but for what is known already and for who this person is. */
export function beginningOf(act: StepName, closure: Closure, own: OwnAuthority): Answers {
  const known = Object.entries(KNOWN[act]?.(closure) ?? {})
  const blank = readAnswers(act, closure.route, {})
  const filled = answersOf(stepOf(act, known), closure.route)
  const fields = fieldsOf(act, closure.route).map(([name]) => name)
  return {
    ...blank,
    ...Object.fromEntries(known.map(([name]) => [name, filled[name] ?? ''])),
    ...(fields.includes('role') && own.role !== undefined ? { by: own.name, role: own.role } : {}),
    ...(act === 'service' ? { by: own.name } : {}),
  }
}

/** What is known of a step before anybody fills it in; of those that are not named nothing is. */
const KNOWN: { readonly [Name in StepName]?: (closure: Closure) => Readonly<Record<string, unknown>> } = {
  issued: ({ noticeHours }) => ({ noticeHours: noticeHours && String(noticeHours) }),
  served: ({ noticeHours }) => ({ noticeHours: noticeHours && String(noticeHours) }),
  slot: (closure) => ({ hearing: closure.hearing, court: courtOf(closure) }),
  application: (closure) => ({ hearing: closure.hearing, court: courtOf(closure) }),
  order: (closure) => ({ madeOn: closure.madeOn, endsOn: closure.endsOn, court: courtOf(closure) }),
  service: () => ({ served: 'notice', outcome: 'done' }),
}

const courtOf = (closure: Closure): string | undefined =>
  stepsOf(closure, 'slot').at(-1)?.court ?? stepsOf(closure, 'application').at(-1)?.court

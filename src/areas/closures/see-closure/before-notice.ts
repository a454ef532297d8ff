import { LONDON } from '#domain/calendar/london.ts'
import { missingBeforeIssue } from '#domain/closure/before-issue.ts'
import type { Closure } from '#domain/closure/closure.ts'
import { citationOf, type Provision } from '#domain/closure/provisions.ts'
import type { ClosureRefusalCode } from '#domain/closure/refusals.ts'
import type { StepName } from '#domain/closure/steps/steps.ts'
import type { Words } from '#platform/i18n/words.ts'

/** What the law wants before a notice is issued: by which step it is recorded, and what is said while it is not. */
const WANTED: readonly {
  readonly step: StepName
  readonly provision: Provision
  readonly missing: readonly ClosureRefusalCode[]
}[] = [
  { step: 'evidence', provision: 'test', missing: ['test-not-shown', 'evidence-too-old'] },
  { step: 'told', provision: 'telling', missing: ['nobody-told'] },
  { step: 'consulted', provision: 'consulting', missing: ['nobody-consulted', 'council-not-consulted'] },
  { step: 'slot', provision: 'contents', missing: ['no-court-slot'] },
]

/** The list of what has to be done before the notice and with its issue, each done or to do, while it matters. */
export function beforeNotice(closure: Closure, closureId: string, words: Words, now: Temporal.Instant) {
  const { state, route, issued } = closure
  const toDo = stepsToDo(closure, now)
  if (state !== 'preparing' && (state !== 'notice' || toDo.length === 0)) return undefined
  return [...WANTED, { step: 'issued', provision: 'issue' } as const].map(({ step, provision }) => {
    const isDone = step === 'issued' ? issued !== undefined : !toDo.includes(step)
    return {
      text: words.t(`closures:before.${step}`),
      citation: citationOf(route, provision),
      isDone,
      href: `/closures/${closureId}/steps/${step}`,
      state: words.t(isDone ? 'closures:before.done' : 'closures:before.toDo'),
    }
  })
}

/** What still has to come before the notice; for one that was issued, what had to. */
function stepsToDo(closure: Closure, now: Temporal.Instant): readonly StepName[] {
  const missing = missingBeforeIssue(closure, closure.issued?.at ?? now.toZonedDateTimeISO(LONDON))
  return WANTED.filter((wanted) => wanted.missing.some((code) => missing.includes(code))).map(({ step }) => step)
}

/** The step that most likely comes next, where one does. */
export const nextStep = (closure: Closure, now: Temporal.Instant): StepName | undefined =>
  NEXT[closure.state]?.(closure, now)

const NEXT: Readonly<
  Partial<Record<Closure['state'], (closure: Closure, now: Temporal.Instant) => StepName | undefined>>
> = {
  preparing: (closure, now) => stepsToDo(closure, now)[0] ?? 'issued',
  notice: ({ servedAt }) => (servedAt === undefined ? 'service' : 'application'),
  application: () => 'order',
  order: ({ madeOn }) => (madeOn === undefined ? 'order' : 'extension-applied'),
}

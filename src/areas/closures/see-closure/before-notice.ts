import { showsTheTest } from '#domain/closure/before-issue.ts'
import { type Closure, stepsOf } from '#domain/closure/closure.ts'
import { citationOf, type Provision } from '#domain/closure/provisions.ts'
import type { StepName } from '#domain/closure/steps/steps.ts'
import type { Words } from '#platform/i18n/words.ts'

/** What the law wants before a notice is issued, and by which step it is recorded. */
const WANTED: readonly {
  readonly step: StepName
  readonly provision: Provision
  readonly isDone: (closure: Closure) => boolean
}[] = [
  { step: 'evidence', provision: 'test', isDone: showsTheTest },
  { step: 'told', provision: 'telling', isDone: (closure) => stepsOf(closure, 'told').length > 0 },
  { step: 'consulted', provision: 'consulting', isDone: (closure) => stepsOf(closure, 'consulted').length > 0 },
  { step: 'slot', provision: 'contents', isDone: ({ hearing }) => hearing !== undefined },
  { step: 'issued', provision: 'issue', isDone: ({ issued }) => issued !== undefined },
]

/** The list of what has to be done before the notice and with its issue, each done or to do, while it matters. */
export function beforeNotice(closure: Closure, closureId: string, words: Words) {
  const { state, route } = closure
  const isDone = WANTED.every((wanted) => wanted.isDone(closure))
  if (state !== 'preparing' && (state !== 'notice' || isDone)) return undefined
  return WANTED.map((wanted) => ({
    text: words.t(`closures:before.${wanted.step}`),
    citation: citationOf(route, wanted.provision),
    isDone: wanted.isDone(closure),
    href: `/closures/${closureId}/steps/${wanted.step}`,
    state: words.t(wanted.isDone(closure) ? 'closures:before.done' : 'closures:before.toDo'),
  }))
}

/** The step that most likely comes next, where one does. */
export const nextStep = (closure: Closure): StepName | undefined => NEXT[closure.state]?.(closure)

const NEXT: Readonly<Partial<Record<Closure['state'], (closure: Closure) => StepName | undefined>>> = {
  preparing: (closure) => WANTED.find(({ isDone }) => !isDone(closure))?.step,
  notice: ({ servedAt }) => (servedAt === undefined ? 'service' : 'application'),
  application: () => 'order',
  order: ({ madeOn }) => (madeOn === undefined ? 'order' : 'extension-applied'),
}

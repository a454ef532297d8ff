import { say } from '../../calendar/say.ts'
import { deadlineFor, momentOf } from '../../clocks/deadline.ts'
import { noticeEnd, RULES } from '../clocks.ts'
import type { DocumentFacts } from './facts.ts'

/** By when the court has to hear the application, counted from service, whatever has happened since; `undefined` where the clock cannot start. */
export function heardBy({ closure: { route, servedAt }, law }: DocumentFacts): string | undefined {
  const deadline = deadlineFor(RULES[route].hearing, { at: servedAt }, law)
  return deadline.ok ? say(momentOf(deadline.value.due)) : undefined
}

/** When a notice ends by itself as it was issued, without any extension; `undefined` where that cannot be said. */
export function noticeEnds({ closure, law }: DocumentFacts): string | undefined {
  if (closure.noticeHours === undefined) return undefined
  const deadline = noticeEnd({ ...closure, noticeExtension: undefined }, law)
  return deadline.ok ? say(momentOf(deadline.value.due)) : undefined
}

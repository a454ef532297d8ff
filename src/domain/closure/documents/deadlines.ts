import { say } from '../../calendar/say.ts'
import { deadlineFor, momentOf } from '../../clocks/deadline.ts'
import { ASB_CLOSURE_NOTICE_24H } from '../../law/closures/asb-closure-notice-24h.rule.ts'
import { ASB_CLOSURE_NOTICE_48H } from '../../law/closures/asb-closure-notice-48h.rule.ts'
import { RULES } from '../clocks.ts'
import type { DocumentFacts } from './facts.ts'

/** By when the court has to hear the application, counted from service, whatever has happened since; `undefined` where the clock cannot start. */
export function heardBy({ closure: { route, servedAt }, law }: DocumentFacts): string | undefined {
  const deadline = deadlineFor(RULES[route].hearing, { at: servedAt }, law)
  return deadline.ok ? say(momentOf(deadline.value.due)) : undefined
}

/** When a notice ends by itself as it was issued, without any extension; `undefined` where that cannot be said. */
export function noticeEnds({ closure: { noticeHours, servedAt }, law }: DocumentFacts): string | undefined {
  if (noticeHours === undefined) return undefined
  const rule = noticeHours === 48 ? ASB_CLOSURE_NOTICE_48H : ASB_CLOSURE_NOTICE_24H
  const deadline = deadlineFor(rule, { at: servedAt }, law)
  return deadline.ok ? say(momentOf(deadline.value.due)) : undefined
}

import { compareMoments, inLondon, type Moment } from '#domain/calendar/london.ts'
import { say } from '#domain/calendar/say.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { Extension } from '#domain/law/rule.ts'
import type { Grant } from './clock-facts.ts'
import { type ClockRefusal, extensionTooEarly, extensionTooLate } from './clock-refusal.ts'
import { count } from './count.ts'
import type { Clock, Tally, WorkingStep } from './tally.ts'
import type { Warning } from './warning.ts'

/** What there is to say of an extension that came in time. */
export type InTime = { readonly steps: readonly WorkingStep[]; readonly warnings: readonly Warning[] }

/** Whether an extension was asked for or decided when the law demands, as far as the case says when that was. */
export function checkTiming(
  grant: Grant,
  extension: Extension,
  tally: Tally,
  start: Moment,
  clock: Clock,
): Result<InTime, ClockRefusal> {
  const { timing } = extension
  const isRequest = timing.act === 'request'
  const moment = isRequest ? (grant.asked ?? grant.at) : grant.at
  if (moment === undefined) return accept({ steps: [sayTiming(extension)], warnings: [notChecked(extension)] })
  const was = `${isRequest ? 'What was asked for' : 'What was decided'} on ${say(moment)}`
  if (compareMoments(moment, start) < 0) {
    return refuse(extensionTooEarly(clock.rule, extension, was, clock.rule.trigger.event))
  }
  if (timing.after !== undefined && grant.after !== undefined && compareMoments(moment, grant.after) < 0) {
    return refuse(extensionTooEarly(clock.rule, extension, was, `${timing.after} on ${say(grant.after)}`))
  }
  const received = receivedInTime(moment, was, extension, tally, start, clock)
  if (!received.ok) return received
  const after = timing.after !== undefined && grant.after === undefined ? [notCheckedAfter(extension)] : []
  return accept({
    steps: [sayTiming(extension), ...goesOnSteps(grant, extension, tally)],
    warnings: [...received.value, ...after, ...decidedLate(grant, extension, tally)],
  })
}

/** Not after the end of what is extended, nor after the hours that the law gives for it. */
function receivedInTime(
  moment: Moment,
  was: string,
  extension: Extension,
  tally: Tally,
  start: Moment,
  clock: Clock,
): Result<readonly Warning[], ClockRefusal> {
  const { within, late, citation } = extension.timing
  const isOver = compareMoments(moment, tally.end) > 0
  if (within === undefined) {
    return isOver ? refuse(extensionTooLate(clock.rule, extension, was, `the end, ${say(tally.end)}`)) : accept([])
  }
  const counted = count(within, start, clock)
  if (!counted.ok) return counted
  const limit = counted.value.end
  if (compareMoments(moment, limit) <= 0 && !isOver) return accept([])
  const ranToLimit = compareMoments(tally.end, limit) >= 0
  const first = ranToLimit ? limit : tally.end
  if (late === undefined || !ranToLimit || compareMoments(moment, laterBy(limit, late.hours)) > 0) {
    return refuse(extensionTooLate(clock.rule, extension, was, `the end, ${say(first)}`))
  }
  const words = `${was} came after ${say(limit)}: it is received only where ${late.words} (${citation})`
  return accept([{ code: 'extension-received-late', words }])
}

const laterBy = (limit: Moment, hours: number): Moment =>
  limit instanceof Temporal.PlainDate ? limit : inLondon(limit).add({ hours })

/** Asked for in time and decided when the period was over. */
const isDecidedLate = ({ at }: Grant, { timing }: Extension, { end }: Tally): boolean =>
  timing.act === 'request' && at !== undefined && compareMoments(at, end) > 0

function goesOnSteps(grant: Grant, extension: Extension, tally: Tally): readonly WorkingStep[] {
  const { goesOn } = extension.timing
  if (goesOn === undefined || !(grant.pending === true || isDecidedLate(grant, extension, tally))) return []
  const words = `Asked for before ${say(tally.end)}: the period goes on until the decision (${goesOn})`
  return [{ code: 'goes-on', words }]
}

function decidedLate(grant: Grant, extension: Extension, tally: Tally): readonly Warning[] {
  if (extension.timing.goesOn !== undefined || !isDecidedLate(grant, extension, tally)) return []
  const words = `It was decided after the end, ${say(tally.end)}: that the period went on meanwhile is nowhere said`
  return [{ code: 'extension-decided-late', words }]
}

const sayTiming = ({ timing }: Extension): WorkingStep => ({
  code: 'timing',
  words: `${timing.words}: ${timing.citation}`,
})

const notChecked = ({ timing }: Extension): Warning => ({
  code: 'extension-not-checked',
  words: `Nobody has said when it was ${timing.act === 'request' ? 'asked for' : 'decided'}. ${timing.words} (${timing.citation})`,
})

const notCheckedAfter = ({ timing }: Extension): Warning => ({
  code: 'extension-not-checked',
  words: `Nobody has said when the ${timing.after} was. ${timing.words} (${timing.citation})`,
})

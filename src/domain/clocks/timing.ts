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
  const moment = momentOf(grant, extension)
  if (moment === undefined) return accept({ steps: [sayTiming(extension)], warnings: [notChecked(extension)] })
  const early = cameTooEarly(moment, grant, extension, start, clock)
  if (early !== undefined) return refuse(early)
  const received = receivedInTime(moment, extension, tally, start, clock)
  if (!received.ok) return received
  return accept({
    steps: [sayTiming(extension), ...goesOnSteps(grant, extension, tally)],
    warnings: [...received.value, ...notCheckedAfter(grant, extension), ...decidedLate(grant, extension, tally)],
  })
}

/** What has to be in time: the request, or the decision where nobody has said when it was asked for. */
const momentOf = ({ asked, at }: Grant, { timing }: Extension): Moment | undefined =>
  timing.act === 'request' ? (asked ?? at) : at

const wasOn = (moment: Moment, { timing }: Extension): string =>
  `${timing.act === 'request' ? 'What was asked for' : 'What was decided'} on ${say(moment)}`

/** Before the event itself, or before what has to come first. */
function cameTooEarly(
  moment: Moment,
  { after }: Grant,
  extension: Extension,
  start: Moment,
  { rule }: Clock,
): ClockRefusal | undefined {
  const was = wasOn(moment, extension)
  if (compareMoments(moment, start) < 0) return extensionTooEarly(rule, extension, was, rule.trigger.event)
  const first = extension.timing.after
  if (first === undefined || after === undefined || compareMoments(moment, after) >= 0) return undefined
  return extensionTooEarly(rule, extension, was, `${first} on ${say(after)}`)
}

/** Not after the end of what is extended, nor after the hours that the law gives for it. */
function receivedInTime(
  moment: Moment,
  extension: Extension,
  { end }: Tally,
  start: Moment,
  clock: Clock,
): Result<readonly Warning[], ClockRefusal> {
  const { within, late, citation } = extension.timing
  const was = wasOn(moment, extension)
  const limit = within === undefined ? accept({ end }) : count(within, start, clock)
  if (!limit.ok) return limit
  const first = compareMoments(end, limit.value.end) < 0 ? end : limit.value.end
  if (compareMoments(moment, first) <= 0) return accept([])
  // Only what ran to the law's own limit can be carried on from beyond it.
  if (late === undefined || first !== limit.value.end || compareMoments(moment, laterBy(first, late.hours)) > 0) {
    return refuse(extensionTooLate(clock.rule, extension, was, `the end, ${say(first)}`))
  }
  const words = `${was} came after ${say(first)}: it is received only where ${late.words} (${citation})`
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
  words: `By when: ${timing.words.charAt(0).toLowerCase()}${timing.words.slice(1)} (${timing.citation})`,
})

const notChecked = ({ timing }: Extension): Warning => ({
  code: 'extension-not-checked',
  words: `Nobody has said when it was ${timing.act === 'request' ? 'asked for' : 'decided'}. ${timing.words} (${timing.citation})`,
})

function notCheckedAfter({ after }: Grant, { timing }: Extension): readonly Warning[] {
  if (timing.after === undefined || after !== undefined) return []
  const words = `Nobody has said when the ${timing.after} was. ${timing.words} (${timing.citation})`
  return [{ code: 'extension-not-checked', words }]
}

import { say } from '#domain/calendar/say.ts'
import type { WorkingCalendar } from '#domain/calendar/working-days.ts'
import { type Role, sayRole, sayRoles } from '#domain/law/roles.ts'
import type { Extension, Rule, StatedPeriod, Version } from '#domain/law/rule.ts'

/** Why there is no deadline. Each carries what a page needs to say it, and words that say it. */
export type ClockRefusal = { readonly words: string } & (
  | { readonly code: 'needs-date' | 'needs-time-of-day'; readonly ruleId: string; readonly event: string }
  | { readonly code: 'no-rule-in-force'; readonly ruleId: string; readonly on: Temporal.PlainDate }
  | {
      readonly code: 'beyond-calendar'
      readonly ruleId: string
      readonly knownFrom: Temporal.PlainDate
      readonly knownUntil: Temporal.PlainDate
    }
  | { readonly code: 'pause-not-allowed' | 'pause-not-valid'; readonly ruleId: string }
  | { readonly code: 'extension-unknown'; readonly ruleId: string; readonly known: readonly string[] }
  | {
      readonly code: 'extension-not-authorised'
      readonly ruleId: string
      readonly by: Role
      readonly grantedBy: readonly Role[]
    }
  | {
      readonly code: 'extension-too-late' | 'extension-too-early' | 'extension-only-once'
      readonly ruleId: string
      readonly citation: string
    }
  | { readonly code: 'no-limit-in-law' | 'needs-stated-end' | 'stated-end-not-valid'; readonly ruleId: string }
)

/** The clock cannot start: nobody has said when its event happened. */
export const needsDate = ({ id, trigger }: Rule): ClockRefusal => ({
  code: 'needs-date',
  ruleId: id,
  event: trigger.event,
  words: `The clock cannot start: it runs from the ${trigger.event}, and no date of that is given`,
})

/** The rule counts hours, and only a day was given. */
export const needsTimeOfDay = ({ id, trigger }: Rule): ClockRefusal => ({
  code: 'needs-time-of-day',
  ruleId: id,
  event: trigger.event,
  words: `This rule counts hours from the ${trigger.event}: give the time of day as well`,
})

/** No version governs that day; what is enacted and not commenced is no answer. */
export function noRuleInForce(rule: Rule, on: Temporal.PlainDate): ClockRefusal {
  const spans = rule.versions.map(({ version, from, to }) => {
    if (from === null) return `${version} is enacted and not commenced`
    return `${version} from ${from}${to === undefined ? '' : ` to ${to}`}`
  })
  const chosenBy = rule.appliesBy.replace('-', ' ')
  const elsewhere = rule.elsewhere === undefined ? '' : `. Other dates: ${rule.elsewhere.join(', ')}`
  const words = `No version of ${rule.id} was in force on ${say(on)} (chosen by the ${chosenBy}): ${spans.join('; ')}${elsewhere}`
  return { code: 'no-rule-in-force', ruleId: rule.id, on, words }
}

/** The count leaves the span of days whose bank holidays are known. */
export const beyondCalendar = (rule: Rule, { knownFrom, knownUntil }: WorkingCalendar): ClockRefusal => ({
  code: 'beyond-calendar',
  ruleId: rule.id,
  knownFrom,
  knownUntil,
  words: `The count leaves the known bank holidays, ${say(knownFrom)} to ${say(knownUntil)}`,
})

/** The law knows nothing that stops this clock. */
export const pauseNotAllowed = ({ id }: Rule): ClockRefusal => ({
  code: 'pause-not-allowed',
  ruleId: id,
  words: `Nothing in the law stops the clock of ${id}`,
})

/** The pause ends before it begins. */
export const pauseNotValid = ({ id }: Rule): ClockRefusal => ({
  code: 'pause-not-valid',
  ruleId: id,
  words: 'A pause ends before it begins',
})

/** The version knows no such extension. */
export function extensionUnknown({ id }: Rule, { extensions }: Version, code: string): ClockRefusal {
  const known = extensions.map((extension) => extension.code)
  const words = `${id} knows no extension “${code}”; it knows ${known.length === 0 ? 'none' : known.join(', ')}`
  return { code: 'extension-unknown', ruleId: id, known, words }
}

/** Somebody granted what only others may grant. */
export const extensionNotAuthorised = ({ id }: Rule, { grantedBy, citation }: Extension, by: Role): ClockRefusal => ({
  code: 'extension-not-authorised',
  ruleId: id,
  by,
  grantedBy,
  words: `This takes ${sayRoles(grantedBy)} (${citation}), not ${sayRole(by)}`,
})

/** It came when there was nothing left to extend, or when the law no longer hears of it. */
export const extensionTooLate = ({ id }: Rule, { timing }: Extension, was: string, limit: string): ClockRefusal => ({
  code: 'extension-too-late',
  ruleId: id,
  citation: timing.citation,
  words: `${was} came after ${limit}. ${timing.words} (${timing.citation})`,
})

/** It came before what must come first. */
export const extensionTooEarly = ({ id }: Rule, { timing }: Extension, was: string, first: string): ClockRefusal => ({
  code: 'extension-too-early',
  ruleId: id,
  citation: timing.citation,
  words: `${was} came before the ${first}. ${timing.words} (${timing.citation})`,
})

/** The law grants it one time, and it was granted before. */
export const extensionOnlyOnce = ({ id }: Rule, { code, citation }: Extension): ClockRefusal => ({
  code: 'extension-only-once',
  ruleId: id,
  citation,
  words: `“${code}” can be granted once only (${citation})`,
})

/** The law sets no length: without the end that was stated there is nothing to count. */
export const noLengthInLaw = ({ id }: Rule, { noLimit, statedBy }: StatedPeriod): ClockRefusal =>
  noLimit === undefined
    ? {
        code: 'needs-stated-end',
        ruleId: id,
        words: `The law sets no length here: the ${statedBy} states the end. Give that end`,
      }
    : { code: 'no-limit-in-law', ruleId: id, words: `${noLimit}. Give the end that the ${statedBy} states` }

/** The end that was stated lies before the event. */
export const statedEndNotValid = ({ id }: Rule, end: string): ClockRefusal => ({
  code: 'stated-end-not-valid',
  ruleId: id,
  words: `The end stated, ${end}, lies before what it is counted from`,
})

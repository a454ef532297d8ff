import type { Role } from './roles.ts'

/** An ISO date in a rule file, for example `2014-10-20`. */
export type IsoDate = `${number}-${number}-${number}`

/** What stands behind a rule. Only statutes and regulations are law; guidance and policy are aims. */
export type Force = 'statute' | 'regulations' | 'guidance' | 'policy'

/** How sure we are of what a version says; see the law reference for what was read. */
export type Certainty = 'confirmed' | 'partly' | 'unconfirmed'

/** Whether a version is the law now, was, is made but not started, or is guidance and not law. */
export type Status = 'in-force' | 'superseded' | 'enacted-not-commenced' | 'guidance'

/** A period counted in hours, which starts from a time and ends at a time. */
export type HourPeriod =
  /** Real hours, whatever the clock on the wall does. */
  | { readonly counting: 'hours-elapsed'; readonly hours: number }
  /** Real hours, except that the whole of 25 December does not count. */
  | { readonly counting: 'hours-elapsed-skip-christmas'; readonly hours: number }
  /** Hours for which another clock stands still. */
  | { readonly counting: 'hours-not-counted'; readonly hours: number }

/** Which day is day 1 of a period that begins "with" a day: that of the event, unless the law says the day after. */
type Beginning = { readonly begins?: 'on-the-day' | 'the-day-after' }

/** A period counted in whole days, which starts from a day and ends with a day. */
export type DayPeriod =
  /** The first day is day 1; the last day is the last on which the act can be done. */
  | ({ readonly counting: 'days-beginning-with'; readonly days: number } & Beginning)
  | { readonly counting: 'weeks-beginning-with'; readonly weeks: number }
  /** The day after the event is day 1. */
  | { readonly counting: 'days-after'; readonly days: number }
  /** Ends with the day before the corresponding date, or with the last day of a month that has none. */
  | ({ readonly counting: 'months-beginning-with'; readonly months: number } & Beginning)
  /** Ends on the corresponding date, or on the last day of a month that has none. */
  | { readonly counting: 'months-from'; readonly months: number }
  /** As `months-from`, where the day counted from is itself the last day of a period that goes on. */
  | { readonly counting: 'months-added-to-end'; readonly months: number }
  | { readonly counting: 'years-from'; readonly years: number }
  /** The first day after so many years that begin with the day. */
  | { readonly counting: 'first-day-after-years-beginning-with'; readonly years: number }
  /** Monday to Friday without bank holidays; the day of the event is not counted. */
  | { readonly counting: 'working-days-after'; readonly workingDays: number }

/** How long, and how it is counted: one member for each way in which the law counts. */
export type Period = HourPeriod | DayPeriod

/** Whether a period runs from a time to a time, and not from a day to a day. */
export const isHourPeriod = (period: Period): period is HourPeriod => 'hours' in period

/** Something that the law leaves out of the count, in words with its provision. */
export type Exclusion = { readonly words: string; readonly citation: string }

/** A longer period that somebody may grant. */
export type Extension = {
  readonly code: string
  readonly grantedBy: readonly Role[]
  readonly period: Period
  /** `trigger`: the period replaces the first one. `current-end`: it is added to what is running. */
  readonly countedFrom: 'trigger' | 'current-end'
  readonly citation: string
  readonly certainty: Certainty
  readonly note?: string
}

/** What a rule says in one span of time. Versions are only ever added. */
export type Version = {
  readonly version: `v${number}`
  /** The first day that it governs; `null` while it is enacted and not commenced. */
  readonly from: IsoDate | null
  /** The last day that it governs; absent while it is current. */
  readonly to?: IsoDate
  readonly status: Status
  readonly period: Period
  /** What is left out in every case; empty where the law leaves nothing out. */
  readonly exclusions: readonly Exclusion[]
  /** What stops the clock while it lasts; absent where the law knows no such thing. */
  readonly pauses?: readonly Exclusion[]
  readonly extensions: readonly Extension[]
  /** The longest that all extensions together can reach, counted from the trigger. */
  readonly maxTotal?: Period
  /** The event up to which the period lasts if that comes later; absent where the period alone decides. */
  readonly lastsUntil?: string
  readonly onExpiry: string
  /** Where this version stands if not where the rule does. */
  readonly citation?: string
  readonly force?: Force
  readonly certainty: Certainty
  /** How sure the first day is, where that is less sure than the rest. */
  readonly fromCertainty?: Certainty
  readonly sourceUrl?: string
  readonly note?: string
}

/** One period that the law or its guidance sets, in all its versions. Data that a lawyer can check. */
export type Rule = {
  readonly id: string
  readonly title: string
  readonly citation: string
  readonly force: Force
  /** A limit expires. A target can only be missed. */
  readonly kind: 'limit' | 'target'
  /** Whether the deadline is the last moment for something, or the first at which it may happen. */
  readonly sense: 'no-later-than' | 'no-earlier-than'
  /** Which date of the case chooses the version. */
  readonly appliesBy: 'trigger-date' | 'arrest-date' | 'decision-date' | 'issue-date'
  readonly trigger: {
    /** The event as a noun: `service of the notice`. */
    readonly event: string
    /** The event as it opens a sentence before its time: `Served`. */
    readonly happened: string
  }
  /** Who may do what the rule allows, or must do what it asks. */
  readonly authorised: readonly Role[]
  /** Where the act is done: a court or an office closes; some things can be done at any hour, or end by themselves. */
  readonly doneAt: 'court' | 'office' | 'any-hour'
  readonly versions: readonly Version[]
  /** Warnings that belong to every deadline under the rule: common mistakes, what the law leaves open. */
  readonly cautions: readonly string[]
  /** When the newest version was last compared with its source, and against what. */
  readonly checkedOn: IsoDate
  readonly checkedBy: string
}

/** The first day of versions that the rules know as enacted and not commenced, by `rule.version`: `asb-closure-notice-48h.v2`. */
export type Commencements = ReadonlyMap<`${string}.${string}`, IsoDate>

/**
 * The version that governs a case whose choosing date is `day`; `undefined` where none was in force.
 *
 * What is enacted and not commenced is never chosen, until a commencement says its first day; from then on it stands in
 * the place of the version before it. The nearest version never stands in for a missing one.
 */
export function versionOn(rule: Rule, day: Temporal.PlainDate, commencements: Commencements): Version | undefined {
  const date = day.toString()
  return rule.versions.findLast((version) => {
    const from = commencedFrom(rule, version, commencements)
    return from !== null && from <= date && (version.to === undefined || date <= version.to)
  })
}

/** The first day of a version: its own, or what was set when it was commenced; `null` while it is not. */
const commencedFrom = (rule: Rule, { version, from }: Version, commencements: Commencements): IsoDate | null =>
  from ?? commencements.get(`${rule.id}.${version}`) ?? null

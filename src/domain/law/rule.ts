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
  /** The day after the event is day 1; a last day that is left out gives way to the first one after it that is not. */
  | { readonly counting: 'days-after-skipping'; readonly days: number; readonly skipping: readonly SkippedDay[] }

/** A period counted in months or years, by corresponding dates. */
export type MonthPeriod = Extract<DayPeriod, { readonly months: number } | { readonly years: number }>

/** A day that gives way to the next one. */
export type SkippedDay = 'christmas-day' | 'boxing-day' | 'good-friday' | 'bank-holiday' | 'sunday'

/** A period to which the law sets no length: it lasts as somebody states. */
export type StatedPeriod = {
  readonly counting: 'as-stated'
  /** What states the end, as a noun: `order`. */
  readonly statedBy: string
  /** The law sets no limit to it at all, in words that say so; absent where the order itself must state an end. */
  readonly noLimit?: string
}

/** How long, and how it is counted: one member for each way in which the law counts. */
export type Period = HourPeriod | DayPeriod | StatedPeriod

/** Whether a period runs from a time to a time, and not from a day to a day. */
export const isHourPeriod = (period: Period): period is HourPeriod => 'hours' in period

/** Something that the law leaves out of the count, in words with its provision. */
export type Exclusion = {
  readonly words: string
  readonly citation: string
  /** How sure it is, where that is less sure than the rest of the version. */
  readonly certainty?: Certainty
}

/** By when somebody must ask for a longer period, or decide on it. */
export type Timing = {
  /** What has to be in time: the request, or the decision itself. */
  readonly act: 'request' | 'decision'
  /** As a lawyer would say it: `Before the notice ends`. */
  readonly words: string
  readonly citation: string
  /** Hours from the trigger within which it must be; where absent, the end of what it extends is the only limit. */
  readonly within?: HourPeriod
  /** Hours after those in which it is still received, and the condition for that. */
  readonly late?: { readonly hours: number; readonly words: string }
  /** What must have come first, as a noun: `second review`. */
  readonly after?: string
  /** The provision by which the period goes on while a request made in time is not decided. */
  readonly goesOn?: string
}

/** A longer period that somebody may grant. */
export type Extension = {
  readonly code: string
  readonly grantedBy: readonly Role[]
  /** Who asks for it, where that is somebody else than who grants it. */
  readonly askedBy?: readonly Role[]
  /** Who is to be consulted first, as a noun. */
  readonly consulted?: string
  readonly timing: Timing
  /** Whether it can be granted one time only. */
  readonly once?: true
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
  /** The day on which what is not commenced was enacted: it cannot begin before. */
  readonly enactedOn?: IsoDate
  readonly status: Status
  readonly period: Period
  /** What is left out in every case; empty where the law leaves nothing out. */
  readonly exclusions: readonly Exclusion[]
  /** What stops the clock while it lasts; absent where the law knows no such thing. */
  readonly pauses?: readonly Exclusion[]
  readonly extensions: readonly Extension[]
  /** The longest that all extensions together can reach, counted from the trigger. */
  readonly maxTotal?: Period
  /** What whoever makes the order may do where its last day is one of these: end it at a time of the next day that is none. */
  readonly closedLastDay?: {
    readonly skipping: readonly SkippedDay[]
    readonly at: `${number}:${number}`
    readonly citation: string
  }
  /** The event up to which the period lasts if that comes later; absent where the period alone decides. */
  readonly lastsUntil?: string
  /** The event with which the period ends if that comes earlier; absent where the period alone decides. */
  readonly endsEarlierWith?: string
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
  /** The rules that govern cases of other dates, by their ids; absent where there are none. */
  readonly elsewhere?: readonly string[]
  /** Warnings that belong to every deadline under the rule: common mistakes, what the law leaves open. */
  readonly cautions: readonly string[]
  /** When the newest version was last compared with its source, and against what. */
  readonly checkedOn: IsoDate
  readonly checkedBy: string
}

/** How a version that was only enacted came into force. */
export type Commencement = {
  /** The first day that it governs. */
  readonly from: IsoDate
  /** What says so: `SI 2027/12`. */
  readonly instrument: string
  /** The names of whoever set it: one proposed it, another confirmed it. */
  readonly setBy: readonly [proposer: string, confirmer: string]
  /** The day on which it was confirmed here. */
  readonly setOn: IsoDate
}

/** A version of a rule by one name: `asb-closure-notice-48h.v2`. */
export type VersionName = `${string}.${string}`

/** The name of a version of a rule. */
export const nameOf = ({ id }: Pick<Rule, 'id'>, { version }: Pick<Version, 'version'>): VersionName =>
  `${id}.${version}`

/** How versions that the rules know as enacted and not commenced came into force since. */
export type Commencements = ReadonlyMap<VersionName, Commencement>

/**
 * The version that governs a case whose choosing date is `day`; `undefined` where none was in force.
 *
 * What is enacted and not commenced is never chosen, until a commencement says its first day; from then on it stands in
 * the place of the version before it. The nearest version never stands in for a missing one.
 */
export function versionOn(rule: Rule, day: CalendarDay, commencements: Commencements): Version | undefined {
  const date = numberOf(day)
  return rule.versions.findLast((version) => {
    const commenced = version.from ?? commencements.get(nameOf(rule, version))?.from
    if (commenced === undefined) return false
    const { from, to } = spanOf(version, commenced)
    return from <= date && date <= to
  })
}

/** A day, or the day of a time, as its figures. */
type CalendarDay = { readonly year: number; readonly month: number; readonly day: number }

const numberOf = ({ year, month, day }: CalendarDay): number => (year * 100 + month) * 100 + day

// Kept because every deadline asks which days its version governs, and comparing numbers is all that should take.
const SPANS = new WeakMap<Version, { readonly from: number; readonly to: number }>()

function spanOf(version: Version, first: IsoDate): { readonly from: number; readonly to: number } {
  const known = SPANS.get(version)
  if (known !== undefined) return known
  const from = numberOf(Temporal.PlainDate.from(first))
  const to = version.to === undefined ? Number.POSITIVE_INFINITY : numberOf(Temporal.PlainDate.from(version.to))
  // The first day of what was commenced can be set anew.
  if (version.from !== null) SPANS.set(version, { from, to })
  return { from, to }
}

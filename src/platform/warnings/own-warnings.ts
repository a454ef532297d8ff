import { LONDON } from '#domain/calendar/london.ts'
import { findRule } from '#domain/law/register.ts'
import type { HoursBefore } from '#domain/warning-ahead/warning-ahead.ts'
import type { Open } from '../db/transaction.ts'
import type { Work } from '../http/work.ts'
import type { Words } from '../i18n/words.ts'

/** What waits for one person, as every page says it. */
export interface Waiting {
  /** Warnings of deadlines that they have not marked as seen. */
  readonly warnings: number
  /** Alerts that nobody has acknowledged and of which they were told, or for which they are on duty. */
  readonly alerts: number
}

// Every page asks this: indexes that hold only what is not seen or not acknowledged answer it, and row-level security
// leaves out what somebody may no longer read.
const COUNT = `
  select (
    select count(*)::integer from deadline_warning
    where account_id = (select app_uuid('app.account')) and seen_at is null and over_at is null and due_at > $1) as warnings, (
    select count(*)::integer from report_alert alert
    where acknowledged_at is null and strand_id = any ((select app_uuids('app.contribute'))::uuid[]) and (
      exists (select from report_alert_told told where told.alert_id = alert.id and told.account_id = (select app_uuid('app.account')))
      or exists (
        select from duty_turn turn where turn.strand_id = alert.strand_id and turn.account_id = (select app_uuid('app.account'))
          and turn.ended_at is null and turn.starts_at <= $1 and turn.ends_at > $1))) as alerts`

/** What waits for the person of this transaction. */
export async function countOwnWaiting({ run }: Pick<Open, 'run'>, now: Temporal.Instant): Promise<Waiting> {
  const [counted] = await run<Waiting & Record<string, unknown>>(COUNT, [now.toString()])
  return counted ?? { warnings: 0, alerts: 0 }
}

type OwnWarning = {
  readonly id: string
  readonly closureId: string
  readonly operation: string
  /** `null` where this person may not read the strand of the premises. */
  readonly premises: string | null
  readonly what: string
  readonly dueAt: string
  readonly dueOn: string | null
  readonly hours: HoursBefore
}

/** More than anybody reads at once; the count in the header is of all. */
const MOST = 30

const OWN = `
  select warning.id, warning.closure_id as "closureId", operation.name as operation, premises.label as premises, warning.what,
    warning.due_at as "dueAt", warning.due_on as "dueOn", warning.hours_before as hours
  from deadline_warning warning
  join closure on closure.id = warning.closure_id join operation on operation.id = closure.operation_id
  left join premises on premises.id = closure.premises_id
  where warning.account_id = (select app_uuid('app.account')) and warning.seen_at is null and warning.over_at is null
    and warning.due_at > $1
  order by warning.hours_before, warning.due_at, warning.id limit ${MOST}`

/** The warnings that stand for this person and that they have not marked as seen, the gravest first. */
export const findOwnWarnings = ({ run, now }: Work): Promise<readonly OwnWarning[]> =>
  run<OwnWarning>(OWN, [now.toString()])

/** A warning as the page of one's work places it. */
export function warningView(warning: OwnWarning, words: Words, now: Temporal.Instant) {
  const { id, closureId, operation, what, dueAt, dueOn, hours } = warning
  const { t } = words
  const premises = warning.premises ?? t('closures:due.premisesNotSeen')
  return {
    href: `/closures/${closureId}`,
    seenAction: `/warnings/${id}/seen`,
    isGrave: hours <= GRAVE,
    within: t('warnings:own.within', { count: hours }),
    title: t('work:dueFor', { what: titleOf(what, words), premises, operation }),
    dueText: dueOn === null ? words.dateTime(dueAt) : dayText(what, dueOn, words),
    // A day is not counted down: how many hours are left of it, or until its hearing, is not known.
    ...(dueOn === null
      ? { due: Temporal.Instant.from(dueAt).toString(), relative: words.relative(dueAt, now) }
      : { due: dueOn, relative: words.relativeDay(dueOn, now.toZonedDateTimeISO(LONDON).toPlainDate()) }),
  }
}

/** From here on a warning stands out: what is left of the time is less than a working day. */
const GRAVE: HoursBefore = 6

/** What is due, in the words of its rule. */
const titleOf = (what: string, { t }: Words): string =>
  what === 'hearing' ? t('closures:due.hearing') : (findRule(what)?.title ?? what)

const dayText = (what: string, on: string, words: Words): string =>
  words.t(what === 'hearing' ? 'closures:due.hourNotKnown' : 'warnings:own.endOfDay', { day: words.weekday(on) })

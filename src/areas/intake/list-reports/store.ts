import type { ReportState } from '#domain/report/acts.ts'
import type { Answers } from '#domain/report/questions.ts'
import type { RiskLevel } from '#domain/report/risk.ts'
import type { Urgent } from '#domain/report/urgency.ts'
import type { Work } from '#platform/http/work.ts'
import { type Gist, gistOf } from '#platform/reports/first-words.ts'
import type { Channel } from '#platform/reports/receive.ts'
import { standingSql } from '#platform/reports/standing.ts'
import { URGENT_NOW } from '#platform/reports/urgent-now.ts'
import type { WhoAdds } from '#platform/reports/who-adds.ts'
import { dayIn, startOf } from '../days.ts'
import type { After, Asked, Rank } from './asked.ts'

/** One report of the queue. Instants are ISO. */
export interface QueueRow {
  readonly id: string
  readonly number: number
  readonly channel: Channel
  readonly language: string
  readonly urgent: readonly Urgent[]
  /** Whether it goes before the others now. */
  readonly isUrgent: boolean
  readonly rank: Rank
  readonly state: ReportState
  readonly risk: RiskLevel | null
  readonly ownerId: string | null
  /** Who has it, or, where it is nobody's, who had it and may not work on reports any more. */
  readonly owner: string | null
  readonly receivedAt: string
  readonly dueAt: string | null
  readonly unansweredSince: string | null
  /** `undefined` where the report was erased. */
  readonly gist: Gist | undefined
}

/** Somebody whose reports may be asked for. */
export interface Owner extends WhoAdds {
  readonly adds: boolean
}

interface Row extends Omit<QueueRow, 'gist'>, Record<string, unknown> {
  readonly sealed: Buffer
  readonly sortedAt: string
}

const ON_A_PAGE = 50

const MOST_WORDS = 150

/** Later than anything is due: what nothing is due of stands last. */
const NEVER = "'9999-12-31T00:00:00Z'"

const STANDS = standingSql('$1', '$11')

const FROM = `
  select report.id, report.number, report.channel, report.language, report.urgent, ${URGENT_NOW} as "isUrgent",
    ${STANDS.rank} as rank, ${STANDS.state} as state, report.risk, ${STANDS.ownerId} as "ownerId", owner.name as owner, report.received_at as "receivedAt",
    report.due_at as "dueAt", report.unanswered_since as "unansweredSince", report.account as sealed`

const WHERE = `
  from report left join account owner on owner.id = report.owner_id
  where report.strand_id = $1 and ($2::bigint is null or report.number = $2) and ${STANDS.state} = any ($3::text[])
    and ($4::uuid is null or report.owner_id = $4) and (not $5::boolean or (${STANDS.ownerId}) is null)
    and ($6::text is null or report.language = $6) and ($7::text is null or report.channel = $7)
    and ($8::text is null or coalesce(report.risk, 'none') = $8) and (not $9::boolean or ${URGENT_NOW})
    and (not $10::boolean or report.due_at < $11) and (not $12::boolean or report.unanswered_since is not null)
    and ($13::timestamptz is null or report.received_at >= $13) and ($14::timestamptz is null or report.received_at < $14)
    and ($18::text is null or report.known_as = $18) and ($19::timestamptz is null or report.received_at >= $19)
    and ($20::timestamptz is null or report.received_at < $20)`

/** Each sort with the columns by which its next page begins; the first parameter of a cursor is $15. */
const SORTED: Readonly<Record<Asked['sort'], string>> = {
  urgent: `${FROM}, coalesce(report.due_at, ${NEVER}) as "sortedAt" ${WHERE}
    and ($16::timestamptz is null
      or (${STANDS.rank}, coalesce(report.due_at, ${NEVER}), report.id) > ($15::integer, $16, $17::uuid))
    order by ${STANDS.rank}, coalesce(report.due_at, ${NEVER}), report.id limit ${ON_A_PAGE + 1}`,
  newest: `${FROM}, report.received_at as "sortedAt" ${WHERE}
    and ($15::integer is null or true) and ($16::timestamptz is null or (report.received_at, report.id) < ($16, $17::uuid))
    order by report.received_at desc, report.id desc limit ${ON_A_PAGE + 1}`,
}

const STATES: Readonly<Record<Asked['state'], readonly ReportState[]>> = {
  waiting: ['received', 'claimed'],
  received: ['received'],
  claimed: ['claimed'],
  joined: ['joined'],
  closed: ['closed'],
  any: ['received', 'claimed', 'joined', 'closed'],
}

/** How many days ago a report came in: at most, at least. */
const DAYS: Readonly<
  Record<NonNullable<Asked['age']>, readonly [most: number | undefined, least: number | undefined]>
> = {
  'under-1-day': [1, undefined],
  'over-1-day': [undefined, 1],
  'over-7-days': [undefined, 7],
  'over-28-days': [undefined, 28],
}

/** A page of the queue as it was asked for, each report with its first words; `next` is where the page after it begins. */
export async function findQueue(
  work: Work,
  strandId: string,
  asked: Asked,
): Promise<{ readonly rows: readonly QueueRow[]; readonly next: After | undefined }> {
  const found = await work.run<Row>(SORTED[asked.sort], valuesOf(work, strandId, asked))
  const shown = found.slice(0, ON_A_PAGE)
  const openers = await work.house.keyring.openers(
    work,
    shown.map(({ id }) => id),
  )
  const rows = shown.map((row): QueueRow => {
    const text = openers.get(row.id)?.(row.sealed)
    return { ...row, gist: text === undefined ? undefined : gistOf(JSON.parse(text) as Answers, MOST_WORDS) }
  })
  const last = shown.at(-1)
  const next = last && { at: last.sortedAt, id: last.id, rank: last.rank }
  return { rows, next: found.length > ON_A_PAGE ? next : undefined }
}

function valuesOf(work: Work, strandId: string, asked: Asked): readonly unknown[] {
  const { owner, number, state, language, channel, risk, urgent, overdue, unanswered, age, after } = asked
  const whose = { anybody: undefined, nobody: undefined, mine: work.actor.accountId }
  const ownerId = Object.hasOwn(whose, owner) ? whose[owner as keyof typeof whose] : owner
  const named = [strandId, number, STATES[state], ownerId, owner === 'nobody', language, channel, risk, urgent, overdue]
  const timed = [work.now.toString(), unanswered, ...cameIn(age, work.now), after?.rank, after?.at, after?.id]
  return [...named, ...timed, asked.knownAs, ...daysOf(asked)].map((value) => value ?? null)
}

/** Between which instants the days lie that are asked for. */
function daysOf({ from, to }: Asked): readonly (string | undefined)[] {
  const [first, last] = [dayIn(from), dayIn(to)]
  return [first && startOf(first).toString(), last && startOf(last.add({ days: 1 })).toString()]
}

/** When a report of this age came in: not before, and before. */
function cameIn(age: Asked['age'], now: Temporal.Instant): readonly (string | undefined)[] {
  const days = age === undefined ? [undefined, undefined] : DAYS[age]
  return days.map((one) => (one === undefined ? undefined : now.subtract({ hours: 24 * one }).toString()))
}

const OWNERS = `
  select account.id, account.name || ', ' || agency.name as name, account.id in (select who_adds($1, $2)) as adds
  from account join agency on agency.id = account.agency_id
  where account.id in (select who_adds($1, $2)) or account.id in (select owner_id from report where strand_id = $1 and state <> 'closed')
  order by account.name, account.id limit 1000`

/** Everybody whose reports may be asked for: who works on reports, and who does not any more (`adds`) and still stands at some. */
export const findOwners = ({ run, now }: Work, strandId: string): Promise<readonly Owner[]> =>
  run<Owner & Record<string, unknown>>(OWNERS, [strandId, now.toString()])

const LANGUAGES = 'select distinct language from report where strand_id = $1 order by language limit 100'

/** The languages in which anything was reported. */
export async function findLanguages({ run }: Work, strandId: string): Promise<readonly string[]> {
  const rows = await run<{ language: string }>(LANGUAGES, [strandId])
  return rows.map(({ language }) => language)
}

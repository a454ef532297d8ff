import type { Cell } from '#domain/report/small-numbers.ts'
import { withSystemRight } from '#platform/auth/system-right.ts'
import type { Work } from '#platform/http/work.ts'

/** How long something took: in seconds, `null` where nothing was measured. */
export interface Took {
  readonly measured: number
  readonly median: number | null
  /** Nine of ten took no longer. */
  readonly ninth: number | null
}

/** By what reports are counted. */
export const GROUPS = ['channel', 'language', 'knownAs', 'month'] as const
export type Group = (typeof GROUPS)[number]

/** The reports of a period, counted. */
export interface Numbers {
  readonly received: number
  readonly waiting: number
  readonly overdue: number
  readonly joined: number
  readonly closed: number
  /** From when it came in until somebody of staff first looked at it; only what nobody took in person. */
  readonly firstLook: Took
  readonly alerts: { readonly raised: number; readonly acknowledged: Took }
  readonly by: Readonly<Record<Group, readonly Cell[]>>
}

const TAKEN = 'from report where report.strand_id = $1 and received_at >= $2 and received_at < $3'

const TOTALS = `
  select count(*)::integer as received, count(*) filter (where state in ('received', 'claimed'))::integer as waiting,
    count(*) filter (where due_at < $4)::integer as overdue, count(*) filter (where state = 'joined')::integer as joined,
    count(*) filter (where state = 'closed')::integer as closed
  ${TAKEN}`

const tookOf = (seconds: string): string => `
  count(${seconds})::integer as measured, percentile_cont(0.5) within group (order by ${seconds}) as median,
  percentile_cont(0.9) within group (order by ${seconds}) as ninth`

// Whoever claims or assesses a report has looked at it.
const FIRST_LOOK = `
  select ${tookOf('seconds')}
  from (select extract(epoch from (
      select min(line.at) from ledger_entry line
      where line.record_id = report.id and line.event ~ '^(report-|alert-acknowledged)' and line.account_id is not null) - received_at)::float8 as seconds
    ${TAKEN} and recorded_by is null) looked`

const ALERTS = `
  select count(*)::integer as raised, ${tookOf('extract(epoch from acknowledged_at - raised_at)::float8')}
  from report_alert where strand_id = $1 and raised_at >= $2 and raised_at < $3`

const MONTH = `to_char(received_at at time zone 'Europe/London', 'YYYY-MM')`

const GROUPED = `
  select case when grouping(channel) = 0 then 'channel' when grouping(language) = 0 then 'language'
      when grouping(known_as) = 0 then 'knownAs' else 'month' end as "group",
    coalesce(channel, language, known_as, ${MONTH}) as name, count(*)::integer as count
  ${TAKEN}
  group by grouping sets ((channel), (language), (known_as), (${MONTH}))
  order by name`

type Totals = Pick<Numbers, 'received' | 'waiting' | 'overdue' | 'joined' | 'closed'> & Record<string, unknown>
type Counted = Cell & { readonly group: Group }

const NOTHING: Took = { measured: 0, median: null, ninth: null }

/**
 * Counts what came in between two instants. Who looked when stands in the ledger, which a person may not read whole: it is
 * asked for with the system's right, for a strand that this person may read.
 */
export const countPeriod = (
  work: Work,
  strandId: string,
  { start, end }: { readonly start: string; readonly end: string },
): Promise<Numbers> =>
  withSystemRight(work, async () => {
    const span = [strandId, start, end]
    const [totals] = await work.run<Totals>(TOTALS, [...span, work.now.toString()])
    const [firstLook] = await work.run<Took & Record<string, unknown>>(FIRST_LOOK, span)
    const [alerts] = await work.run<Took & { raised: number } & Record<string, unknown>>(ALERTS, span)
    const counted = await work.run<Counted & Record<string, unknown>>(GROUPED, span)
    const { raised, ...acknowledged } = alerts ?? { raised: 0, ...NOTHING }
    const by = (group: Group) =>
      counted.filter((one) => one.group === group).map(({ name, count }) => ({ name, count }))
    return {
      ...(totals ?? { received: 0, waiting: 0, overdue: 0, joined: 0, closed: 0 }),
      firstLook: firstLook ?? NOTHING,
      alerts: { raised, acknowledged },
      by: { channel: by('channel'), language: by('language'), knownAs: by('knownAs'), month: by('month') },
    }
  })

import { REPORT_STATES, type ReportState } from '#domain/report/acts.ts'
import { KNOWN_AS, type KnownAs } from '#domain/report/questions.ts'
import { parseReportNumber } from '#domain/report/report-number.ts'
import { RISK_LEVELS, type RiskLevel } from '#domain/report/risk.ts'
import { isId } from '#platform/db/ids.ts'
import { readCursor, writeCursor } from '#platform/log-entries/cursor.ts'
import { CHANNELS, type Channel } from '#platform/reports/receive.ts'
import { dayIn } from '../days.ts'

/** The states that can be asked for: `waiting` is everything that nobody has decided on yet. */
export const STATES_ASKED = ['waiting', ...REPORT_STATES, 'any'] as const

/** How long ago a report came in. */
export const AGES = ['under-1-day', 'over-1-day', 'over-7-days', 'over-28-days'] as const

export const SORTS = ['urgent', 'newest'] as const

/** A risk, or that nobody has assessed it. */
export const RISKS_ASKED = [...RISK_LEVELS, 'none'] as const

/** How soon a report goes, as `standingSql` ranks it, each with its word in an address. */
const RANKS = ['at-once', 'urgent', ''] as const
export type Rank = 0 | 1 | 2

/** Where the next page begins: after this report, in the order of the sort. */
export interface After {
  /** ISO instant: when it was due or, sorted by the newest, came in. */
  readonly at: string
  readonly id: string
  /** How soon it goes: the urgent ones come first. */
  readonly rank: Rank
}

/** What the queue is asked for; every part of it stands in the address. */
export interface Asked {
  /** An account's id, or one of the words. */
  readonly owner: 'anybody' | 'mine' | 'nobody' | (string & {})
  readonly state: 'waiting' | ReportState | 'any'
  readonly language: string | undefined
  readonly channel: Channel | undefined
  readonly risk: RiskLevel | 'none' | undefined
  readonly urgent: boolean
  readonly overdue: boolean
  readonly unanswered: boolean
  readonly age: (typeof AGES)[number] | undefined
  readonly knownAs: KnownAs | undefined
  /** The first and the last day on which it came in, in London: ISO dates. */
  readonly from: string | undefined
  readonly to: string | undefined
  readonly sort: (typeof SORTS)[number]
  /** One report by its number, whatever else is asked for. */
  readonly number: number | undefined
  readonly after: After | undefined
}

/** Everything that waits, the most urgent first: what the queue shows before anything was chosen. */
export const EVERYTHING: Asked = {
  owner: 'anybody',
  state: 'waiting',
  language: undefined,
  channel: undefined,
  risk: undefined,
  urgent: false,
  overdue: false,
  unanswered: false,
  age: undefined,
  knownAs: undefined,
  from: undefined,
  to: undefined,
  sort: 'urgent',
  number: undefined,
  after: undefined,
}

type Query = Readonly<Record<string, string>>

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/u

type Ticks = 'urgent' | 'overdue' | 'unanswered'

/** The parts that are chosen from a list, each with what it may be and what it is when an address says nothing. */
const CHOSEN = {
  state: [STATES_ASKED, 'waiting'],
  channel: [CHANNELS, undefined],
  risk: [RISKS_ASKED, undefined],
  age: [AGES, undefined],
  knownAs: [KNOWN_AS, undefined],
  sort: [SORTS, 'urgent'],
} as const

const TICKS: readonly Ticks[] = ['urgent', 'overdue', 'unanswered']

/** What an address asks for; whatever it holds that can not be asked is left out. */
export function readAsked(query: Query): Asked {
  const number = parseReportNumber(query['number'] ?? '')
  if (number !== undefined) return { ...EVERYTHING, state: 'any', number }
  const { owner = '', language = '' } = query
  const chosen = Object.entries(CHOSEN).map(([name, [choices, usual]]) => [
    name,
    (choices as readonly string[]).find((choice) => choice === query[name]) ?? usual,
  ])
  return {
    ...EVERYTHING,
    ...(Object.fromEntries(chosen) as Pick<Asked, keyof typeof CHOSEN>),
    ...(Object.fromEntries(TICKS.map((name) => [name, query[name] === 'yes'])) as Pick<Asked, Ticks>),
    owner: isOwner(owner) ? owner : 'anybody',
    language: isLanguage(language) ? language : undefined,
    from: dayIn(query['from'])?.toString(),
    to: dayIn(query['to'])?.toString(),
    after: readAfter(query['after']),
  }
}

/** Whether a text can be a language. */
export const isLanguage = (text: string): boolean => LANGUAGE.test(text)

/** Whether a text can be whose a report is. */
export const isOwner = (text: string): boolean => isId(text) || text === 'mine' || text === 'nobody'

function readAfter(text: string | undefined): After | undefined {
  const cursor = readCursor(text)
  const rank = RANKS.findIndex((word) => word === cursor?.what)
  return cursor && { at: cursor.at, id: cursor.id, rank: rank === 0 || rank === 1 ? rank : 2 }
}

/** The parts of an address that ask for this, without those that every address means. */
function writeAsked(asked: Asked): URLSearchParams {
  if (asked.number !== undefined) return new URLSearchParams({ number: String(asked.number) })
  const { owner, after } = asked
  const chosen = Object.entries(CHOSEN).flatMap(([name, [, usual]]) => {
    const value = asked[name as keyof typeof CHOSEN]
    return value === usual || value === undefined ? [] : [[name, value] as const]
  })
  return new URLSearchParams([
    ...(owner === 'anybody' ? [] : [['owner', owner]]),
    ...(['language', 'from', 'to'] as const).flatMap((name) =>
      asked[name] === undefined ? [] : [[name, asked[name]]],
    ),
    ...chosen.map(([name, value]) => [name, value]),
    ...TICKS.filter((name) => asked[name]).map((name) => [name, 'yes']),
    ...(after === undefined ? [] : [['after', writeCursor({ ...after, what: RANKS[after.rank] })]]),
  ])
}

/** The page of the queue that shows this. */
export function addressOf(asked: Asked): string {
  const query = writeAsked(asked).toString()
  return query === '' ? '/reports' : `/reports?${query}`
}

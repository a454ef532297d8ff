import { LEDGER_EVENTS, type LedgerEvent } from '#domain/ledger/events.ts'
import { isId } from '#platform/db/ids.ts'

const ZONE = 'Europe/London'

/** A place in the ledger: lines below it are older. */
export interface Place {
  readonly tx: string
  readonly seq: number
}

/** Which lines are asked for. Whatever the address says that cannot be meant is left out. */
export interface Filter {
  readonly person: string | undefined
  readonly event: LedgerEvent | undefined
  readonly record: string | undefined
  /** The first and the last day, in London. */
  readonly from: Temporal.PlainDate | undefined
  readonly to: Temporal.PlainDate | undefined
  /** `undefined` for the newest. */
  readonly below: Place | undefined
}

/** Reads a filter from the address. */
export function filterIn(query: Readonly<Record<string, string>>): Filter {
  const { person, event = '', record, from, to, below = '' } = query
  const place = /^(\d{1,19})\.(\d{1,15})$/.exec(below)
  return {
    person: isId(person) ? person : undefined,
    event: isEvent(event) ? event : undefined,
    record: isId(record) ? record : undefined,
    from: dayIn(from),
    to: dayIn(to),
    below: place === null ? undefined : { tx: place[1] ?? '', seq: Number(place[2]) },
  }
}

/** The address of the page that shows what `filter` asks for, below `below`. */
export function addressOf({ person, event, record, from, to }: Filter, { tx, seq }: Place): string {
  const given = { person, event, record, from: from?.toString(), to: to?.toString(), below: `${tx}.${seq}` }
  const asked = Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return `/admin/ledger?${new URLSearchParams(asked).toString()}`
}

/** The instants between which the days of a filter lie; the last is not included. */
export const spanOf = ({ from, to }: Filter) => ({
  start: from === undefined ? null : startOf(from),
  end: to === undefined ? null : startOf(to.add({ days: 1 })),
})

const startOf = (day: Temporal.PlainDate): string => day.toZonedDateTime(ZONE).toInstant().toString()

const isEvent = (text: string): text is LedgerEvent => Object.hasOwn(LEDGER_EVENTS, text)

function dayIn(text = ''): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

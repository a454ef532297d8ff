import { SMALL, withheldOf } from '#domain/report/small-numbers.ts'
import type { Period } from './period.ts'
import { GROUPS, type Numbers, type Took } from './store.ts'

/** The numbers as a table that may leave the house: a count that could point at somebody is told as a range. */
export function csvOf({ firstLook, alerts, by, ...totals }: Numbers, { from, to }: Period): string {
  const rows: readonly (readonly [string, string, string])[] = [
    ['period', 'from', from.toString()],
    ['period', 'to', to.toString()],
    ...Object.entries(totals).map(([name, count]) => ['reports', name, String(count)] as const),
    ...timesOf('seconds to first look', firstLook),
    ['alerts', 'raised', String(alerts.raised)],
    ...timesOf('seconds to acknowledge an alert', alerts.acknowledged),
    ...GROUPS.flatMap((group) => {
      const withheld = withheldOf(by[group])
      return by[group].map(({ name, count }) => {
        const told = count < SMALL ? `1-${SMALL - 1}` : 'withheld'
        return [`reports by ${HEADINGS[group]}`, name, withheld.has(name) ? told : String(count)] as const
      })
    }),
  ]
  return ['measure,name,value', ...rows.map((row) => row.join(','))].map((line) => `${line}\r\n`).join('')
}

const HEADINGS = { channel: 'channel', language: 'language', knownAs: 'how they are known', month: 'month' } as const

const timesOf = (measure: string, { measured, median, ninth }: Took) =>
  [
    [measure, 'measured', String(measured)],
    [measure, 'median', wholeOf(median)],
    [measure, '90th percentile', wholeOf(ninth)],
  ] as const

const wholeOf = (seconds: number | null): string => (seconds === null ? '' : String(Math.round(seconds)))

import { type Cell, SMALL, withheldOf } from '#domain/report/small-numbers.ts'
import type { Period } from './period.ts'
import { GROUPS, type Numbers, type Took } from './store.ts'

/** The numbers as a table that may leave the house: a count that could point at somebody is told as a range. */
export function csvOf(numbers: Numbers, { from, to }: Period): string {
  const { received, waiting, joined, closed, overdue, firstLook, alerts, by } = numbers
  const online = by.channel.find(({ name }) => name === 'web')?.count ?? 0
  const rows: readonly Row[] = [
    ['period', 'from', from.toString()],
    ['period', 'to', to.toString()],
    ...toldOf('reports', cellsOf({ received })),
    ...toldOf('reports', cellsOf({ waiting, joined, closed })),
    ...toldOf('reports', cellsOf({ overdue, 'not overdue': received - overdue })),
    ...timesOf('seconds to first look', firstLook, online),
    ...toldOf('alerts', cellsOf({ raised: alerts.raised })),
    ...timesOf('seconds to acknowledge an alert', alerts.acknowledged, alerts.raised),
    ...GROUPS.flatMap((group) => toldOf(`reports by ${HEADINGS[group]}`, by[group])),
  ]
  return ['measure,name,value', ...rows.map((row) => row.join(','))].map((line) => `${line}\r\n`).join('')
}

const HEADINGS = { channel: 'channel', language: 'language', knownAs: 'how they are known', month: 'month' } as const

type Row = readonly [measure: string, name: string, value: string]

const cellsOf = (counts: Readonly<Record<string, number>>): readonly Cell[] =>
  Object.entries(counts).map(([name, count]) => ({ name, count }))

/** Counts that make up one sum, which is told too: a small one as a range, and what would give it away not at all. */
function toldOf(measure: string, cells: readonly Cell[]): readonly Row[] {
  const withheld = withheldOf(cells)
  return cells.map(({ name, count }) => {
    const told = count < SMALL ? `1-${SMALL - 1}` : 'withheld'
    return [measure, name, withheld.has(name) ? told : String(count)]
  })
}

/** How long it took, where that is not how long it took with one of a few; `of` is how many there were to measure. */
function timesOf(measure: string, { measured, median, ninth }: Took, of: number): readonly Row[] {
  const [counted] = toldOf(measure, [
    { name: 'measured', count: measured },
    { name: 'not measured', count: of - measured },
  ])
  const isFew = measured > 0 && measured < SMALL
  return [
    ...(counted === undefined ? [] : [counted]),
    [measure, 'median', isFew ? 'withheld' : wholeOf(median)],
    [measure, '90th percentile', isFew ? 'withheld' : wholeOf(ninth)],
  ]
}

const wholeOf = (seconds: number | null): string => (seconds === null ? '' : String(Math.round(seconds)))

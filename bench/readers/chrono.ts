import * as chrono from 'chrono-node'
import { distinct, type Partly } from './said.ts'

/** How far down a page its own date stands. */
const TOP = 200

/**
 * chrono-node alone: days. The first whole one near the top is that of publication, and the others are counted from it. It
 * does not tell the day of a raid from that of a statement, a hearing or a birth, and reads nothing else.
 */
export function read(text: string): Partly {
  const first = chrono.en.GB.parse(text.slice(0, TOP)).find(
    ({ start }) => start.isCertain('year') && start.isCertain('day'),
  )
  const published = first === undefined ? null : dayOf(first.start)
  const reference = published === null ? undefined : new Date(`${published}T12:00:00`)
  const days = chrono.en.GB.parse(text, reference)
    .filter(({ index }) => index !== first?.index)
    .filter(({ start }) => start.isCertain('weekday') || start.isCertain('day'))
  const isKnown = (start: chrono.ParsedComponents) => published !== null || start.isCertain('year')
  return {
    published,
    action_dates: distinct(
      days.filter(({ start }) => isKnown(start)).flatMap(({ start, end }) => [start, end ?? start].map(dayOf)),
    ),
  }
}

const dayOf = (day: chrono.ParsedComponents): string =>
  [day.get('year'), day.get('month'), day.get('day')].map((part) => String(part).padStart(2, '0')).join('-')

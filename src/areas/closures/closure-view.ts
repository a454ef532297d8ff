import { LONDON } from '#domain/calendar/london.ts'
import type { ClosureClock } from '#domain/closure/clocks.ts'
import type { Closure, Hearing } from '#domain/closure/closure.ts'
import type { Words } from '#platform/i18n/words.ts'
import { hearingStanding } from './next-clock.ts'

const TONES: Readonly<Record<Closure['state'] | 'ran-out', string>> = {
  notice: 'busy',
  application: 'busy',
  order: 'calm',
  refused: 'past',
  cancelled: 'past',
  discharged: 'past',
  'ran-out': 'past',
}

/** The state of a closure as a tag; an order whose time has run out says so. */
export function stateView({ state }: Closure, isOver: boolean, { t }: Words) {
  const shown = state === 'order' && isOver ? 'ran-out' : state
  return { text: t(`closures:state.${shown}`), tone: TONES[shown] }
}

/** A hearing in words: its day and hour, or its day and that the hour is not known. */
export const hearingText = (hearing: Hearing, { t, weekday, dateTime }: Words): string =>
  hearing instanceof Temporal.PlainDate
    ? t('closures:hearing.onDay', { day: weekday(hearing) })
    : dateTime(hearing.withTimeZone(LONDON).toInstant())

/** What is wrong with the hour of a hearing, in words; `undefined` where nothing is, or where the law's hour is not known. */
export function hearingWarning(closure: Closure, clocks: readonly ClosureClock[], words: Words): string | undefined {
  const found = hearingStanding(closure, clocks)
  if (found === undefined || found.standing === 'in-time') return undefined
  const key = found.standing === 'too-late' ? 'tooLate' : 'hourMatters'
  return words.t(`closures:hearing.${key}`, { limit: words.dateTime(found.limit), citation: found.citation })
}

import { LONDON } from '#domain/calendar/london.ts'
import type { ClosureClock } from '#domain/closure/clocks.ts'
import type { Standing } from '#domain/closure/closure.ts'
import type { Hearing } from '#domain/closure/hearing.ts'
import type { Words } from '#platform/i18n/words.ts'
import { hearingStanding } from './next-clock.ts'

const TONES: Readonly<Record<Standing['state'] | 'ran-out', string>> = {
  preparing: 'people',
  notice: 'busy',
  application: 'busy',
  order: 'calm',
  refused: 'past',
  cancelled: 'past',
  discharged: 'past',
  quashed: 'past',
  'ran-out': 'past',
}

/** The state of a closure as a tag; an order whose time has run out says so. */
export function stateView({ state }: Standing, isOver: boolean, { t }: Words) {
  const shown = state === 'order' && isOver ? 'ran-out' : state
  return { text: t(`closures:state.${shown}`), tone: TONES[shown] }
}

/** The premises that are closed, or words where this person may not know them. */
export const premisesText = ({ premises }: { readonly premises: string | null }, { t }: Words): string =>
  premises ?? t('closures:board.premisesHeld')

/** A hearing in words: its day and hour, or its day and that the hour is not known. */
export const hearingText = (hearing: Hearing, { t, weekday, dateTime }: Words): string =>
  hearing instanceof Temporal.PlainDate
    ? t('closures:hearing.onDay', { day: weekday(hearing) })
    : dateTime(hearing.withTimeZone(LONDON).toInstant())

/** What is wrong with the hour of a hearing, in words; `undefined` where nothing is, or where the law's hour is not known. */
export function hearingWarning(closure: Standing, clocks: readonly ClosureClock[], words: Words): string | undefined {
  const found = hearingStanding(closure, clocks)
  if (found === undefined || found.standing === 'in-time') return undefined
  const key = found.standing === 'too-late' ? 'tooLate' : 'hourMatters'
  return words.t(`closures:hearing.${key}`, { limit: words.dateTime(found.limit), citation: found.citation })
}

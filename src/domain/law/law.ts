import type { WorkingCalendar } from '#domain/calendar/working-days.ts'
import type { Commencements } from './rule.ts'

/** The law by which deadlines are counted, apart from the rules themselves: working days, and what has been commenced since the rules were written. */
export interface Law {
  readonly calendar: WorkingCalendar
  readonly commencements: Commencements
}

/** The law as the rules have it, with nothing commenced since. */
export const lawOf = (calendar: WorkingCalendar): Law => ({ calendar, commencements: new Map() })

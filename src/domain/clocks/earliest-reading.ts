import { compareMoments, type Moment } from '#domain/calendar/london.ts'
import { type Deadline, momentOf } from './deadline.ts'
import type { Warning } from './warning.ts'

/** Warnings that tell of another reading of the law. That a day is no working day is none: the law ends on it all the same. */
const READINGS: ReadonlySet<Warning['code']> = new Set(['clock-change', 'cautious-reading', 'exclusion-not-confirmed'])

/** The earliest end by any reading of the law: whoever keeps to it is late by none. */
export const earliestReading = ({ due, warnings }: Pick<Deadline, 'due' | 'warnings'>): Moment =>
  warnings
    .flatMap((warning): readonly Moment[] => ('safe' in warning && READINGS.has(warning.code) ? [warning.safe] : []))
    .reduce((earliest, safe) => (compareMoments(safe, earliest) < 0 ? safe : earliest), momentOf(due))

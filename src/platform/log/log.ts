import { pino } from 'pino'
import type { Config } from '../config/config.ts'

/** What is written of a run. Lines carry names of routes, statuses and durations: never an address, a name or a value. */
export type Logger = ReturnType<typeof createLog>

/** A log as JSON lines on stderr, so that stdout is free for results. */
export const createLog = ({ logLevel }: Pick<Config, 'logLevel'>) =>
  pino({ level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2))

import { isId } from '../db/ids.ts'

/** The place in a list, newest first, after which the next page begins. */
export interface Cursor {
  /** ISO instant with every digit that PostgreSQL keeps: a rounded one would skip or repeat a line. */
  readonly at: string
  readonly id: string
  /** Which of the lines that one record leaves at one moment, on a list that has such; otherwise ''. */
  readonly what: string
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z$/

/** A cursor as an address carries it. */
export const writeCursor = ({ at, id, what = '' }: Omit<Cursor, 'what'> & Partial<Cursor>): string =>
  what === '' ? `${at}~${id}` : `${at}~${id}~${what}`

const WHAT = /^[a-z-]{0,40}$/

/** The cursor in an address; `undefined` for anything that is none, which begins the list at its newest (a query may hold anything). */
export function readCursor(text: unknown): Cursor | undefined {
  const [at = '', id = '', what = ''] = (typeof text === 'string' ? text : '').split('~')
  return INSTANT.test(at) && isInstant(at) && isId(id) && WHAT.test(what) ? { at, id, what } : undefined
}

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text)
    return true
  } catch {
    return false
  }
}

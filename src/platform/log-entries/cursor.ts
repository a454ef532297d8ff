import { isId } from '../db/ids.ts'

/** The place in a list, newest first, after which the next page begins. */
export interface Cursor {
  /** ISO instant with every digit that PostgreSQL keeps: a rounded one would skip or repeat a line. */
  readonly at: string
  readonly id: string
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z$/

/** A cursor as an address carries it. */
export const writeCursor = ({ at, id }: Cursor): string => `${at}~${id}`

/** The cursor in an address; `undefined` for anything that is none, which begins the list at its newest. */
export function readCursor(text: string | undefined): Cursor | undefined {
  const [at = '', id = ''] = (text ?? '').split('~')
  return INSTANT.test(at) && isInstant(at) && isId(id) ? { at, id } : undefined
}

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text)
    return true
  } catch {
    return false
  }
}

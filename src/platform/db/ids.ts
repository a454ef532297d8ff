import { randomUUIDv7 } from 'node:crypto'

/** A new id, in the order of time, so that indexes grow at their end. */
export const newId = (): string => randomUUIDv7()

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

/** True for text that can be an id; anything else would be an error of PostgreSQL, not a missing record. */
export const isId = (text: unknown): text is string => typeof text === 'string' && UUID.test(text)

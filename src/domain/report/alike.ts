import type { MarkKind } from './mark.ts'

/**
 * How much it tells that two reports name the same thing, before it is counted how many name it. A telephone or a plate
 * belongs to one matter, a word to many.
 */
export const WEIGHTS: Readonly<Record<MarkKind, number>> = {
  phone: 10,
  plate: 10,
  home: 9,
  mail: 9,
  handle: 8,
  web: 7,
  place: 7,
  postcode: 5,
  street: 2,
  district: 0.5,
  word: 0.5,
}

/** What somebody is asked about before they record the same matter twice: one number, plate, house or address. */
export const LIKELY = 3

/** What is worth showing at all: three words that few reports have. */
export const WORTH_SHOWING = 1.2

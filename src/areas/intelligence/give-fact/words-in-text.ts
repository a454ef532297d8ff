import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { Span } from '#domain/reading/facts.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { parseText } from '#platform/forms/text.ts'
import type { Answers } from '../fact-form.ts'

/** More places than this are not chosen from. */
const MOST_PLACES = 20
/** As long as what is marked in a text may be. */
const MOST_WORDS = 2000

/** The inputs that say from which words of the text a fact is given: the words, and where they begin if they stand there more than once. */
export const WORDS_INPUTS = ['text-words', 'text-place'] as const

/** Where words stand in a text, the first few places; a line may end between them otherwise than they were copied. */
export function placesOf(body: string, words: string): readonly Span[] {
  const sought = words.trim().replaceAll(WHITE, ' ')
  if (sought === '') return []
  const text = evened(body)
  const places: Span[] = []
  let at = text.words.indexOf(sought)
  while (at >= 0 && places.length <= MOST_PLACES) {
    places.push([text.origin(at), text.origin(at + sought.length - 1) + 1])
    at = text.words.indexOf(sought, at + sought.length)
  }
  return places
}

const WHITE = /\s+/gu

/** A text with one space wherever it has white space; `origin` gives where a place of it stood before. */
function evened(body: string): { readonly words: string; origin(at: number): number } {
  // Where each longer stretch of white space ends in the evened text, and how much is missing from there on.
  const ends: number[] = []
  const missing: number[] = []
  let left = 0
  for (const { index, 0: white } of body.matchAll(WIDE)) {
    ends.push(index - left + 1)
    left += white.length - 1
    missing.push(left)
  }
  return { words: body.replaceAll(WHITE, ' '), origin: (at) => at + (missing[lastUpTo(ends, at)] ?? 0) }
}

const WIDE = /\s{2,}/gu

/** The place of the last of sorted numbers that is no greater; -1 where there is none. */
function lastUpTo(sorted: readonly number[], number: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((sorted[middle] ?? 0) <= number) from = middle + 1
    else to = middle
  }
  return from - 1
}

/** The words of the text that a fact is given from; `undefined` where no words were named, because the text does not say it. */
export function parseSpan(body: string, answers: Answers): Result<Span | undefined, FieldError> {
  const { 'text-words': words = '', 'text-place': place = '' } = answers
  if (words === '') return accept(undefined)
  const short = parseText(words, 'text-words', { name: 'drafts:give.words', most: MOST_WORDS })
  if (!short.ok) return short
  const places = placesOf(body, words)
  // What was selected is the place itself, however often the same words stand elsewhere.
  const selected = places.find(([start]) => String(start) === place) ?? placeAt(body, words, place)
  if (selected !== undefined) return accept(selected)
  if (places.length === 0) return refuse({ field: 'text-words', message: 'drafts:give.notInText' })
  if (places.length > MOST_PLACES)
    return refuse({ field: 'text-words', message: 'drafts:give.tooOften', values: { count: MOST_PLACES } })
  if (places.length > 1)
    return refuse({ field: 'text-place', message: 'drafts:give.which', values: { count: places.length } })
  return accept(places[0])
}

/** The place that somebody chose, where the words do stand there. */
function placeAt(body: string, words: string, place: string): Span | undefined {
  if (!/^\d{1,9}$/u.test(place)) return undefined
  const start = Number(place)
  const [first] = placesOf(body.slice(start, start + 2 * MOST_WORDS), words)
  return first?.[0] === 0 ? [start, start + first[1]] : undefined
}

/** What was selected in a text, without the white space at its ends; `undefined` where the address names nothing in it. */
export function selectedIn(body: string, from: string | undefined, to: string | undefined): Span | undefined {
  if (!/^\d{1,9}$/u.test(from ?? '') || !/^\d{1,9}$/u.test(to ?? '')) return undefined
  const [start, end] = [Number(from), Math.min(Number(to), body.length)]
  const words = body.slice(start, end)
  if (words.trim() === '' || words.length > MOST_WORDS) return undefined
  return [start + words.length - words.trimStart().length, end - (words.length - words.trimEnd().length)]
}

import type { Span } from '../facts.ts'
import { pieceOf } from '../find.ts'
import { type Noted, note } from '../noted.ts'
import type { Sentence } from '../sentences.ts'
import { dayOf } from './said-on.ts'

const AGE_AFTER =
  /^["']?(?:,?\s\(?(?:who is |is |was )?(?:aged|age|about|around|approx(?:imately)?)?:?\s?(?:about\s|around\s)?(?<age>[1-9]\d)(?:\s?(?:years? old|yrs?|yo))?(?=[,.;)]|\s(?:of|from|years?)|$)|,?\s\(?(?:who is |is |was )?(?:aged )?(?:probably |about )?in (?:his|her|their) (?:early |mid |mid-|late )?(?<decade>[1-9]0s))/d
const AGE_BEFORE =
  /(?:(?<age>[1-9]\d)[- ]years?[- ]old\b[^.;,]{0,30}|in (?:his|her|their) (?:early |mid |mid-|late )?(?<decade>[1-9]0s),?[^.;]{0,24})$/d
const BORN =
  /^["']?,?\s?[([]?\s?(?:who was\s)?(?:dob|d\.o\.b\.?|date of birth|born(?: on)?)\s?[:.]?\s?(?<day>\d{1,2})[/. -](?<month>\d{1,2})[/. -](?<year>\d{4})(?!\d)/di

const AGE_OF_PRONOUN =
  /^["']?(?:He|She)(?:'s| is| was| looks| looked)\s(?:to be\s)?(?:about |around |aged |approximately |maybe |probably ){0,2}(?:(?<age>[1-9]\d)(?=[\s,.;]|$)(?! (?:minutes|times|of|days|weeks|hours|men|women|people))|in (?:his|her) (?:early |mid |mid-|late )?(?<decade>[1-9]0s))/d

/** The age in a sentence that goes on about whoever was named last: 'He is about 35'. */
export function ageOfPronoun({ text, start }: Sentence): Noted<number | string> | null {
  const piece = pieceOf(AGE_OF_PRONOUN.exec(text), start, 'age', 'decade')
  return piece && note(ageOf(piece.text), [piece.span], 'likely', 'implied-by-wording')
}

const ageOf = (words: string): number | string => (words.endsWith('s') ? words : Number(words))

/** The age that stands beside a name: a number, or about that age ('30s'). */
export function ageBeside({ text, start }: Sentence, [from, to]: Span): Noted<number | string> | null {
  const before = Math.max(0, from - start - 70)
  const piece =
    pieceOf(AGE_AFTER.exec(text.slice(to - start, to - start + 60)), to, 'age', 'decade') ??
    pieceOf(AGE_BEFORE.exec(text.slice(before, from - start)), start + before, 'age', 'decade')
  return piece && note(ageOf(piece.text), [piece.span])
}

/** The day of birth that follows a name. */
export function bornBeside({ text, start }: Sentence, [, to]: Span): Noted<string> | null {
  const match = BORN.exec(text.slice(to - start, to - start + 60))
  const [from, until] = [pieceOf(match, to, 'day'), pieceOf(match, to, 'year')]
  if (match === null || from === null || until === null) return null
  const day = dayOf(Number(until.text), Number(match.groups?.['month']), Number(from.text))
  return day === undefined ? null : note(day, [[from.span[0], until.span[1]]])
}

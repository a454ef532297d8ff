import { normalPlate, PLATES, type PlateForm, plateForm } from '../../identifiers/plate.ts'
import { isCommon } from '../../report/common.words.ts'
import type { Span } from '../facts.ts'
import { type Found, find, overlaps } from '../find.ts'
import { type Noted, note } from '../noted.ts'
import type { Sentence } from '../sentences.ts'
import { isReference } from './references.ts'

const WHOLE = PLATES.map((pattern) => new RegExp(pattern, 'dgi'))
/** Words that say that a plate follows, or has just been told. */
const OF_PLATES =
  '(?:reg(?:\\.|\\b)|registration|registered|number[ -]?plates?|plates?|vrm|vrn|index|licen[cs]e plates?)'
const SPOKEN_OF = new RegExp(`\\b${OF_PLATES}`, 'i')
const BEGINS = '(?<part>[A-Z]{2}\\d{2}(?: ?[A-Z]{1,2}(?![A-Z0-9]))?|[A-Z]\\d{3}(?: ?[A-Z]{1,2}(?![A-Z0-9]))?)'
const REST = '(?:\\s?(?:…|\\.{2,4}|\\*{1,3}|\\?{1,3}|_{1,3}|-{2,3}))'
const STARTING = new RegExp(
  `\\b(?:(?:something|looks|looked|sounds?|sounded) like|start(?:s|ed|ing)?(?:\\s(?:with|in))?|begin(?:s|ning)?(?:\\swith)?|began with|first (?:part|half|bit|letters?|four)(?:\\s(?:is|was|were|are|of (?:it|the plate|the reg)(?:\\s(?:is|was))?))?|part(?:ial)?(?:\\s${OF_PLATES})?(?:\\s(?:is|was|of))?|possibly)\\s?[:"']?\\s?${BEGINS}(?![A-Z0-9])${REST}?`,
  'dg',
)
const WITH_REST = new RegExp(`(?<![A-Z0-9])${BEGINS}${REST}`, 'dg')
const ENDING =
  /\b(?:end(?:s|ed|ing)?\s(?:in|with)|last (?:three |two )?(?:letters?|part|bit|half|digits)?(?:\s(?:is|was|are|were))?)\s?[:"']?\s?(?<part>[A-Z]{3}|\d{1,3}[A-Z]{3})(?![A-Z0-9])/dg
const ABROAD = new RegExp(
  `\\b${OF_PLATES}(?:\\s(?:numbers?|plates?|is|was|of|mark|reads?|reading)){0,3}\\s?[:,"'(]?\\s?(?<plate>[A-Z]{1,3}[ -]?\\d{1,5}[ -]?[A-Z]{0,4}|\\d{1,3}[ -]?[A-Z]{1,3}[ -]?\\d{1,5})(?![A-Z0-9])`,
  'dgi',
)

/** A plate of a sentence, whole or in part. */
export type PlateMention = Noted<string>

/**
 * The number plates that a sentence names. What could be other letters and digits counts only beside words of plates or
 * vehicles.
 *
 * @param isOfVehicle whether the sentence, or that before it, speaks of a vehicle
 */
export function platesIn(sentence: Sentence, isOfVehicle: boolean): readonly PlateMention[] {
  if (!/\d|(?:ends?|ending|ended|last) /.test(sentence.text)) return []
  const isSpokenOf = SPOKEN_OF.test(sentence.text)
  const found: PlateMention[] = []
  const add = (mention: PlateMention | undefined) => {
    const [span] = mention?.spans ?? []
    if (
      mention !== undefined &&
      span !== undefined &&
      !found.some(({ spans: [other] }) => other && overlaps(other, span))
    )
      found.push(mention)
  }
  for (const pattern of WHOLE)
    for (const match of find(sentence, pattern)) add(wholePlate(sentence, match, isSpokenOf || isOfVehicle))
  if (isSpokenOf || isOfVehicle) for (const mention of partsIn(sentence, isSpokenOf)) add(mention)
  if (isSpokenOf) for (const mention of abroadIn(sentence)) add(mention)
  return found.toSorted((one, other) => (one.spans[0]?.[0] ?? 0) - (other.spans[0]?.[0] ?? 0))
}

function wholePlate(
  { text }: Sentence,
  { text: found, at, span }: Found,
  isBesideWords: boolean,
): PlateMention | undefined {
  const form = plateForm(found)
  if (form === undefined || !isPlateLike(found) || isPartOfOther(text, at, found.length)) return undefined
  const value = normalPlate(found)
  if (!(isBesideWords ? mayBeSmall(found, form) : isPlain(found, form))) return undefined
  return isAsWritten(value, found) ? note(value, [span]) : note(value, [span], 'likely', 'corrected-spelling')
}

/** Whether letters and digits are a plate even where nothing speaks of one. */
const isPlain = (found: string, form: PlateForm): boolean =>
  form === 'current' && found === found.toUpperCase() && isAsWritten(normalPlate(found), found)

/** In small letters only the present form, or one without a space, is no words of the sentence. */
const mayBeSmall = (found: string, form: PlateForm): boolean =>
  found === found.toUpperCase() || form === 'current' || !/\s/.test(found)

/** Whether there are digits and enough letters, and no words: 'in 12 men'. */
const isPlateLike = (found: string): boolean =>
  /\d/.test(found) && found.replaceAll(/[^a-z]/gi, '').length >= 3 && !found.toUpperCase().split(/[ -]/).some(isCommon)

/** Whether it is the number of a file, or a piece of something longer. */
const isPartOfOther = (text: string, at: number, length: number): boolean =>
  isReference(text.slice(Math.max(0, at - 48), at)) ||
  /[/#]/.test(text.charAt(at - 1)) ||
  /^[/-]\w/.test(text.slice(at + length, at + length + 2))

const isAsWritten = (value: string, found: string): boolean =>
  value.replaceAll(' ', '') === found.toUpperCase().replaceAll(/[ -]/g, '')

/** Parts of plates, an ellipsis for what is not known. */
function partsIn(sentence: Sentence, isSpokenOf: boolean): readonly PlateMention[] {
  const partOf = (pattern: RegExp, written: (part: string) => string) =>
    find(sentence, pattern).flatMap((match) => {
      const [part, span] = [match.group('part'), match.groupSpan('part')]
      if (part === null || span === null || isCommon(part)) return []
      return [note(written(part.replaceAll(/\s+/g, ' ')), [span], 'unsure', 'only-part-stated')]
    })
  const begins = [STARTING, WITH_REST].flatMap((pattern) => partOf(pattern, beginning))
  return isSpokenOf ? [...begins, ...partOf(ENDING, (part) => `…${part}`)] : begins
}

/** `BD51 S…` */
const beginning = (part: string): string => {
  const [, year = '', letters = ''] = /^(\S{4})\s?(.*)$/.exec(part) ?? []
  return `${year}${letters === '' ? '' : ` ${letters}`}…`
}

function abroadIn(sentence: Sentence): readonly PlateMention[] {
  return find(sentence, ABROAD).flatMap((match) => {
    const [plate, span] = [match.group('plate'), match.groupSpan('plate')]
    if (plate === null || span === null) return []
    const bare = plate.trim()
    const { length } = bare.replaceAll(/[ -]/g, '')
    const isLike = /[A-Z]/.test(bare) && !/[a-z]/.test(bare) && length >= 5 && length <= 9
    if (!isLike || bare.split(/[ -]/).some((piece) => /[A-Z]{3}/.test(piece) && isCommon(piece))) return []
    const whole: Span = [span[0], span[0] + bare.length]
    return [note(bare.replaceAll(/\s+/g, ' '), [whole], 'unsure', 'foreign-plate')]
  })
}

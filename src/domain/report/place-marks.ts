import { POSTCODE } from '../identifiers/postcode.ts'
import { STREETS } from '../identifiers/streets.words.ts'
import { isCommon } from './common.words.ts'
import type { Mark } from './mark.ts'

const HOUSE = String.raw`(?<![\p{L}\d])(?<house>\d{1,4}[A-Z]?)[ ,]{1,2}`
const NAME = String.raw`(?<name>(?:[\p{L}'.]{2,30} ){1,3}?)`
const PLACE = new RegExp(`${HOUSE}${NAME}(?<street>${Object.keys(STREETS).join('|')})(?![\\p{L}\\d])`, 'gu')
const WHOLE_POSTCODE = new RegExp(POSTCODE, 'gu')
const HOUSE_NUMBER = /(?<![\p{L}\d])\d{1,4}[A-Z]?(?![\p{L}\d])/gu

/** Pairs of a house and a postcode that are kept of one text: of a list of addresses nobody says which go together. */
const MOST_PAIRED = 4
/** How far before its postcode the number of a house may stand. */
const ADDRESS_CHARACTERS = 80

/** Addresses in a folded text: houses in streets, the streets, and houses with their postcodes. */
export function placesIn(text: string): readonly Mark[] {
  const places = Array.from(text.matchAll(PLACE), ({ groups }) => placeOf(groups ?? {})).filter(
    (one) => one !== undefined,
  )
  const postcodes = Array.from(text.matchAll(WHOLE_POSTCODE))
  const houses = new Set(places.map(({ house }) => house))
  const homes = postcodes.slice(0, MOST_PAIRED).flatMap(({ 0: postcode, index }) => {
    const near = text
      .slice(Math.max(0, index - ADDRESS_CHARACTERS), index)
      .match(HOUSE_NUMBER)
      ?.at(-1)
    const own = [...houses].slice(0, MOST_PAIRED)
    return [...new Set(near === undefined ? own : [near, ...own])].map(
      (house): Mark => ({ kind: 'home', value: `${house} ${postcode.replaceAll(' ', '')}` }),
    )
  })
  return [
    ...homes,
    ...places.flatMap(({ house, street }): readonly Mark[] => [
      { kind: 'place', value: `${house} ${street}` },
      { kind: 'street', value: street },
    ]),
  ]
}

/** `undefined` where these are words of a sentence: '5 men in the house'. */
function placeOf({ house = '', name = '', street = '' }: Readonly<Record<string, string>>) {
  const words = name.replaceAll(/['.]/gu, '').trim().split(/\s+/u)
  if (words.some((word) => isCommon(word) && STREETS[word] === undefined)) return undefined
  return { house, street: `${words.join(' ')} ${STREETS[street] ?? street}` }
}

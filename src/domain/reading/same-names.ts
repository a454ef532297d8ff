import { AGENCIES } from './agencies.words.ts'

/** Words as they are compared: in small letters, without accents and whatever else is neither letter nor digit. */
export const folded = (words: string): string =>
  words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A name as it is compared: 'the National Crime Agency (NCA)' is the National Crime Agency. */
export const comparable = (name: string): string => {
  const whole = folded(name)
  return folded(name.replaceAll(/\([^)]*\)/gu, ' ')).replace(/^the /u, '') || whole
}

const SMALL_WORDS = /^(?:and|for|of|the)$/u

/** 'HM Revenue and Customs' as people write it for short: 'hmrc'. Initials of fewer than three would fit too much. */
export function initials(name: string): string {
  const words = name
    .replaceAll(/\([^)]*\)/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.test(word))
  const short = words.map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.slice(0, 1))).join('')
  return short.length < 3 ? comparable(name) : short.toLowerCase()
}

/** The name of an operation as it is compared: 'Operation Kite (Marlby)' is Kite. */
export const operationKey = (name: string): string => comparable(name).replace(/^op(?:eration)? /u, '')

const KNOWN_BODIES = new Map(
  AGENCIES.flatMap(([name, ...also]) => [name, ...also].map((one) => [comparable(one), comparable(name)] as const)),
)

/** A body as it is compared: under its recorded name, where that is known. */
export const bodyKey = (name: string): string => KNOWN_BODIES.get(comparable(name)) ?? comparable(name)

/** Whether one of two names is the other for short: 'EMC' is Eastwick Marsh Council, as far as anybody can tell. */
export const isShortFor = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return !/\s/u.test(short.trim()) && comparable(short) === initials(long) && short !== long
}

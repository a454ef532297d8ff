/** The forms of number plate that the country has given out, the present one first. */
const FORMS = {
  // AB12 CDE, since 2001.
  current: /^(?<l1>[A-Z01]{2})(?<digits>[0-9OI]{2})(?<l2>[A-Z01]{3})$/u,
  // A123 BCD, from 1983.
  prefix: /^(?<l1>[A-Z])(?<digits>[0-9OI]{1,3})(?<l2>[A-Z01]{3})$/u,
  // ABC 123D, before.
  suffix: /^(?<l1>[A-Z01]{3})(?<digits>[0-9OI]{1,3})(?<l2>[A-Z])$/u,
  // Northern Ireland: no year, and an I or a Z among its letters.
  'northern-irish': /^(?<l1>[A-Z](?:[IZ][A-Z]|[A-Z][IZ]))(?<digits>[0-9OI]{3,4})$/u,
} as const

/**
 * Number plates as they stand in running text, each the source of a pattern. Letters and digits that look alike stand for
 * each other.
 */
export const PLATES: readonly string[] = [
  '(?<![A-Z0-9])[A-Z01]{2}[0-9OI]{2}[ -]?[A-Z01]{3}(?![A-Z0-9])',
  '(?<![A-Z0-9])[A-Z](?:[0-9OI]{1,3}|[0-9OI]{3} )[A-Z01]{3}(?![A-Z0-9])',
  '(?<![A-Z0-9])[A-Z01]{3}(?:[0-9OI]{1,3}| [0-9OI]{3})[A-Z](?![A-Z0-9])',
  '(?<![A-Z0-9])[A-Z](?:[IZ][A-Z]|[A-Z][IZ])(?:[0-9OI]{3,4}| (?!19|20)[0-9OI]{4})(?![A-Z0-9])',
]

export type PlateForm = keyof typeof FORMS

const compact = (text: string): string => text.toUpperCase().replaceAll(/[ -]/gu, '')

/**
 * Which form a plate has: one that it has as it stands, or else one that it has where letters and digits that look alike
 * are changed. `undefined` for plates of other countries, parts of one, and what is none.
 */
export function plateForm(text: string): PlateForm | undefined {
  const plain = compact(text)
  const forms = (Object.keys(FORMS) as PlateForm[]).filter((form) => FORMS[form].test(plain))
  return forms.find((form) => partsOf(plain, form).join('') === plain) ?? forms[0]
}

/** Letters where letters stand, digits where digits do. */
function partsOf(plain: string, form: PlateForm): readonly string[] {
  const { l1 = '', digits: number = '', l2 = '' } = FORMS[form].exec(plain)?.groups ?? {}
  return [letters(l1), digits(number), letters(l2)]
}

/** One spelling for comparing: without spaces, and with one character for those that look alike. */
export const comparablePlate = (text: string): string => compact(text).replaceAll('O', '0').replaceAll('I', '1')

const letters = (part: string): string => part.replaceAll('0', 'O').replaceAll('1', 'I')
const digits = (part: string): string => part.replaceAll('O', '0').replaceAll('I', '1')

/** In capitals, with the space where the plate has it: letters where letters stand, digits where digits do. */
export function normalPlate(text: string): string {
  const form = plateForm(text)
  if (form === undefined) return text.trim().toUpperCase().replaceAll(/\s+/gu, ' ')
  const [first, middle, last] = partsOf(compact(text), form)
  return form === 'current' || form === 'prefix' ? `${first}${middle} ${last}` : `${first} ${middle}${last}`
}

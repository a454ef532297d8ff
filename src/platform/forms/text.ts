import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { FieldError } from './field-error.ts'

/** What a text must be; `name` is the key of the field's name. */
export type TextRule = { readonly name: string; readonly most: number; readonly optional?: true }

/** A text of at most `most` characters, by default at least one. */
export function parseText(text: string, field: string, { name, most, optional }: TextRule): Result<string, FieldError> {
  if (text === '' && !optional) return refuse({ field, message: 'common:errors.text.missing', values: { name } })
  if (text.length > most) return refuse({ field, message: 'common:errors.text.tooLong', values: { name, count: most } })
  return accept(text)
}

/** A text on one line, such as a name: ends of lines, which only a paste or a program can bring, become spaces. */
export const parseLine = (text: string, field: string, rule: TextRule): Result<string, FieldError> =>
  parseText(text.replaceAll(/[\t ]*[\n\v\f\r\u0085\u2028\u2029]+[\s\u0085]*/gu, ' '), field, rule)

interface NumberRule {
  /** Key of the field's label. */
  readonly name: string
  readonly least: number
  readonly most: number
  /** Key of the sentence for no number; another one where the label is a question, as 'How many people'. */
  readonly missing?: string
}

/** A whole number from `least` to `most`, typed with digits only. */
export function parseWholeNumber(
  text: string,
  field: string,
  { name, least, most, missing = 'common:errors.number.missing' }: NumberRule,
): Result<number, FieldError> {
  if (text === '') return refuse({ field, message: missing, values: { name } })
  if (!/^\d{1,9}$/u.test(text)) return refuse({ field, message: 'common:errors.number.notWhole', values: { name } })
  const value = Number(text)
  if (value < least || value > most) {
    return refuse({ field, message: 'common:errors.number.outside', values: { name, least, most } })
  }
  return accept(value)
}

/** One of the choices offered; `message` is the key of the sentence for no choice, such as 'closures:kind.missing'. */
export function parseChoice<Choice extends string>(
  text: string,
  choices: readonly Choice[],
  field: string,
  message = 'common:errors.choice.missing',
): Result<Choice, FieldError> {
  const choice = choices.find((offered) => offered === text)
  return choice === undefined ? refuse({ field, message }) : accept(choice)
}

import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { FieldError } from './field-error.ts'

type Parsed = Readonly<Record<string, Result<unknown, FieldError>>>

/** What each field came to when none was mistaken. */
type Values<Fields extends Parsed> = {
  readonly [Field in keyof Fields]: Extract<Fields[Field], { ok: true }>['value']
}

/** Puts the fields of a form together: every value, or every mistake at once in the order of the page. */
export function gather<Fields extends Parsed>(fields: Fields): Result<Values<Fields>, readonly FieldError[]> {
  const errors = Object.values(fields).flatMap((field) => (field.ok ? [] : [field.refusal]))
  if (errors.length > 0) return refuse(errors)
  const values = Object.entries(fields).flatMap(([name, field]) => (field.ok ? [[name, field.value]] : []))
  return accept(Object.fromEntries(values) as Values<Fields>)
}

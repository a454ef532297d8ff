import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { FieldError } from './field-error.ts'
import type { TextRule } from './text.ts'

/** Several short texts, one on each line of a box; `most` is for each of them. */
export function parseLines(
  text: string,
  field: string,
  { name, most }: Omit<TextRule, 'optional'>,
): Result<readonly string[], FieldError> {
  const lines = text.split(/\r?\n/u).flatMap((line) => line.trim() || [])
  return lines.some((line) => line.length > most)
    ? refuse({ field, message: 'common:errors.text.tooLong', values: { name, count: most } })
    : accept(lines)
}

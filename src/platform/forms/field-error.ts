import type { Words } from '#platform/i18n/words.ts'

/** A mistake in an answer, in words that a page can show. */
export type FieldError = {
  /** Name of the field, which is also the id of its input. */
  readonly field: string
  /** The boxes at fault in a field of several boxes ('day', 'time'), in page order; all of them when absent. */
  readonly parts?: readonly string[]
  /** Key of the sentence, for example 'common:errors.text.missing'. */
  readonly message: string
  /** What the sentence puts in; `name` is itself the key of the field's name ('operations:new.startedOn'). */
  readonly values?: Readonly<Record<string, unknown>>
}

/** The sentence of a mistake in the words of a language. */
export function sentence({ message, values }: FieldError, words: Words): string {
  const name = values?.['name']
  if (typeof name !== 'string') return words.t(message, values)
  return words.t(message, { ...values, name: words.t(name) })
}

/** A field exactly as typed but for the spaces around it; the first when it is repeated, '' when it is absent. */
export function typed(body: unknown, field: string): string {
  return typedList(body, field)[0] ?? ''
}

/** Every value that was sent for a field (checkboxes), without the empty ones. */
export function typedList(body: unknown, field: string): readonly string[] {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, field)) return []
  const value: unknown = Reflect.get(body, field)
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((item) => typeof item === 'string').flatMap((item) => readable(item) || [])
}

/** Characters that show nothing: a text of these alone is no text. */
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Zs}\s]*$/u

/**
 * What is in no language: NUL, which ends a text in PostgreSQL; what stands for no character; and what turns the text
 * after it around, so that a name or a number reads as another. The marks that Arabic, Hebrew and Persian are written with
 * (U+200C to U+200F, U+061C) stay.
 */
const FOREIGN = /[\0\u202A-\u202E\u2066-\u2069]|\p{Noncharacter_Code_Point}/gu

/**
 * Text as PostgreSQL can keep it and people can read it, without the spaces around it and no half of a character. '' for a
 * text in which nothing shows.
 */
function readable(text: string): string {
  const kept = text.replaceAll(FOREIGN, '').toWellFormed().trim()
  return INVISIBLE.test(kept) ? '' : kept
}

/** The version of a record that a form was built from; 0, which no record has, where it carries none that is a number. */
export function typedVersion(body: unknown): number {
  const text = typed(body, 'version')
  return /^\d{1,9}$/u.test(text) ? Number(text) : 0
}

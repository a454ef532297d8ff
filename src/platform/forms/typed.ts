/** A field exactly as typed but for the spaces around it; the first when it is repeated, '' when it is absent. */
export function typed(body: unknown, field: string): string {
  return typedList(body, field)[0] ?? ''
}

/** Every value that was sent for a field (checkboxes), without the empty ones. */
export function typedList(body: unknown, field: string): readonly string[] {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, field)) return []
  const value: unknown = Reflect.get(body, field)
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((item) => typeof item === 'string').flatMap((item) => item.trim() || [])
}

/** The version of a record that a form was built from; 0, which no record has, where it carries none that is a number. */
export function typedVersion(body: unknown): number {
  const text = typed(body, 'version')
  return /^\d{1,9}$/u.test(text) ? Number(text) : 0
}

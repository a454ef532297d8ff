const INWARD = String.raw`\d[ABD-HJLNP-UW-Z]{2}`
const OUTWARD = String.raw`[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y])`

/** A postcode of the forms that the Post Office gives: the source of a pattern. */
export const POSTCODE = String.raw`(?<![A-Z0-9])(?:GIR ?0AA|${OUTWARD} ?${INWARD})(?![A-Z0-9])`
/** The first half of one. */
export const OUTWARD_CODE = String.raw`(?<![A-Z0-9])${OUTWARD}(?![A-Z0-9])`

/** In capitals, its last three characters apart. */
export function normalPostcode(text: string): string {
  const compact = text.toUpperCase().replaceAll(/\s/gu, '')
  return new RegExp(`^${OUTWARD}${INWARD}$|^GIR0AA$`, 'u').test(compact)
    ? `${compact.slice(0, -3)} ${compact.slice(-3)}`
    : text.trim().toUpperCase()
}

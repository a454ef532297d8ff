/** What sort of thing a mark stands for, the ones that tell most first. */
const MARK_KINDS = [
  'phone',
  'plate',
  'home',
  'mail',
  'handle',
  'web',
  'place',
  'postcode',
  'street',
  'district',
  'word',
] as const

export type MarkKind = (typeof MARK_KINDS)[number]

/** Something that a text names and other reports may name too, in one spelling: a plate `AB12CDE`, a word without its accents. */
export interface Mark {
  readonly kind: MarkKind
  readonly value: string
}

/** As one text, by which marks are compared and blinded. */
export const writtenMark = ({ kind, value }: Mark): string => `${kind}:${value}`

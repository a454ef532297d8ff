/** The strands of an operation, in the order in which pages show them. A record is held in exactly one. */
export const OPERATION_STRANDS = [
  'command',
  'intelligence',
  'suspects',
  'people-safeguarded',
  'place-of-safety',
  'closures',
  'communications',
] as const

export type OperationStrand = (typeof OPERATION_STRANDS)[number]

/** Any strand: of an operation, or the one in which a partnership holds what is reported to it. */
export type Strand = OperationStrand | 'reports'

/**
 * What a grant allows on a strand, least first: `exists` shows that something is held and whom to ask, `read` shows the
 * records, `contribute` adds and changes them, `lead` also grants access to others.
 */
export const LEVELS = ['exists', 'read', 'contribute', 'lead'] as const

export type Level = (typeof LEVELS)[number]

/** True if someone who has `held` may do what asks for `asked`; nothing held allows nothing. */
export const reaches = (held: Level | undefined, asked: Level): boolean =>
  held !== undefined && LEVELS.indexOf(held) >= LEVELS.indexOf(asked)

export const isOperationStrand = (text: string): text is OperationStrand =>
  (OPERATION_STRANDS as readonly string[]).includes(text)

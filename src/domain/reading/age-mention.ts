import type { Sex, Span } from './facts.ts'

/** An age in years, or text for a range or decade. */
export type Age = { readonly value: number | string; readonly span: Span; readonly sex: Sex | null }

/** Ages read from a place in the words, and the first token after them. */
export type Ages = { readonly ages: readonly Age[]; readonly end: number }

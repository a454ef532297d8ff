import type { Certainty } from '../law/rule.ts'

/** A fact that nobody has recorded, where a document needs it: drawn so that nobody can overlook it. */
export interface Gap {
  /** What is missing, as a noun: `the name of the court`. */
  readonly gap: string
}

/** Running words, with a gap wherever a fact is missing. */
export type Line = string | readonly (string | Gap)[]

/** What a document is made of, in the order in which it is read. */
export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | TextBlock
  /** Paragraphs that a court refers to by number; numbered through the whole document. */
  | { readonly type: 'numbered'; readonly items: readonly Line[] }
  | { readonly type: 'list'; readonly items: readonly Line[] }
  | FactsBlock
  | TableBlock
  | SignatureBlock

/**
 * Running words: a `paragraph`; a `warning` that a reader must not miss, that a breach is an offence; a `check` for whoever
 * makes the document, which is no part of what it says to others; a `statement-of-truth`.
 */
export interface TextBlock {
  readonly type: 'paragraph' | 'warning' | 'check' | 'statement-of-truth'
  readonly text: Line
}

/** Names and values, one under the other. */
export interface FactsBlock {
  readonly type: 'facts'
  /** What the facts are, for those who hear the document read. */
  readonly caption: string
  readonly rows: readonly {
    readonly name: string
    /** One under the other where there are several. */
    readonly values: readonly Line[]
    /** The letter under which a statute asks for it: `(a)`. */
    readonly item?: string
  }[]
}

/** Rows under named columns. */
export interface TableBlock {
  readonly type: 'table'
  readonly caption: string
  readonly columns: readonly string[]
  /** How wide each column is beside the others; all alike where absent. */
  readonly widths?: readonly number[]
  readonly rows: readonly (readonly Line[])[]
}

/** Where somebody signs by hand: an empty line here is for ink, and no missing fact. */
export interface SignatureBlock {
  readonly type: 'signature'
  /** As who they sign: `Signed by the officer who issued this notice`. */
  readonly as: string
  readonly name: Line
  /** Rank and number, or office. */
  readonly capacity: Line
}

/** The head of a document for a court. */
export interface CourtHead {
  readonly court: Line
  readonly caseNumber: Line
  readonly parties: readonly { readonly name: Line; readonly role: string }[]
}

/** A law that a document stands on, and how sure we are of it. */
export interface LawUsed {
  readonly citation: string
  readonly about: string
  /** `v1` of the rule that was in force; absent where the law is not held as a rule. */
  readonly version?: string
  readonly certainty: Certainty
}

/** What a document was made from, when, by whom, and on which law. */
export interface Provenance {
  /** `the record of closing 14 Canal Row`: without the name of an operation, for a document may hang on a door. */
  readonly madeFrom: string
  /** The version of the record. */
  readonly version: number
  readonly madeAt: Temporal.ZonedDateTime
  /** Name and agency. */
  readonly madeBy: string
  readonly law: readonly LawUsed[]
}

/** A document before it is drawn as a page, a PDF or a Word file. */
export interface Document {
  readonly title: string
  /** The Act and sections, under the title. */
  readonly under: string
  /** Only where it goes to a court. */
  readonly court?: CourtHead
  readonly blocks: readonly Block[]
  readonly provenance: Provenance
}

/** What kind of file a text was taken from, by its bytes. */
export type FileKind = 'text' | 'email' | 'word' | 'pdf'

/** What an e-mail says of itself, as it says it: nobody has checked it. */
export interface MailHeader {
  readonly from?: string
  readonly to?: string
  readonly subject?: string
  /** ISO 8601 in UTC; absent where the mail gives no date that can be understood. */
  readonly sentAt?: string
}

/** Where a text comes from: kept with it when the bytes of the file are gone. */
export interface Origin {
  /** Of the file; of what came with an e-mail, the file and the attachment: `mail.eml#notes.docx`. */
  readonly name: string
  readonly kind: FileKind
  readonly bytes: number
  /** Of the file, or of the attachment, as it was; hexadecimal. */
  readonly sha256: string
  readonly pages?: number
  /** Pages that hold pictures and no words. */
  readonly wordlessPages?: number
  /** What the letters of a plain text were taken for, where they are not UTF-8. */
  readonly letters?: Letters
  readonly mail?: MailHeader
}

/** How the letters of a plain text are written. */
export type Letters = 'utf-8' | 'utf-16' | 'windows-1252'

/** A text that was taken from a file. */
export interface Extracted {
  readonly origin: Origin
  readonly text: string
}

/** Why no text was taken from a file. */
export type Why =
  | 'empty'
  | 'no-words'
  | 'too-large'
  | 'too-long'
  | 'too-many-inside'
  | 'too-deep'
  | 'took-too-long'
  | 'others-wait'
  | 'not-a-text'
  | 'letters-unknown'
  | 'two-kinds'
  | 'damaged'
  | 'too-large-inside'
  | 'macros'
  | 'password'
  | 'pictures-only'
  | 'old-word'
  | 'rtf'
  | 'outlook'
  | 'open-document'
  | 'spreadsheet'
  | 'zip'
  | 'picture'
  | 'infected'
  | 'too-many'
  | 'batch-too-large'
  | 'queue-full'
  | 'fault'

/** A file, or what came with one, of which no text was taken. */
export interface NotExtracted {
  readonly name: string
  readonly why: Why
}

/** Everything that a file gave: an e-mail may give several texts, and refuse some of what came with it. */
export interface FileTexts {
  readonly texts: readonly Extracted[]
  readonly refused: readonly NotExtracted[]
}

/** The longest text that is read at once, in characters: about 320 pages. */
export const MOST_CHARACTERS = 1_000_000

/** The largest file of which a text is taken. */
export const MOST_FILE_BYTES = 15_000_000

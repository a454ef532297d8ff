/** The kinds of files that are taken, by what their bytes say, with the ending that a copy is given. */
export const MEDIA_TYPES = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
} as const

/** The media type of a file that is taken. */
export type MediaType = keyof typeof MEDIA_TYPES

/** Photographs, of which a copy without metadata is shown. */
export const PICTURES = ['image/jpeg', 'image/png'] as const satisfies readonly MediaType[]

/** Editable Word. */
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' satisfies MediaType

/** Is this a photograph? */
export const isPicture = (type: MediaType): boolean => PICTURES.some((picture) => picture === type)

/** The type among those that are taken; `undefined` for any other. */
export const mediaTypeOf = (text: string): MediaType | undefined =>
  Object.hasOwn(MEDIA_TYPES, text) ? (text as MediaType) : undefined

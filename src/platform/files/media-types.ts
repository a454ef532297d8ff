/** The kinds of files that are taken, by what their bytes say, with the endings of their names: the first is the usual one. */
const ENDINGS = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
} as const

/** The media type of a file that is taken. */
export type MediaType = keyof typeof ENDINGS

/** Photographs, of which a copy without metadata is shown. */
export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp'

/** Editable Word. */
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' satisfies MediaType

/** Is this a photograph? */
export const isPicture = (type: MediaType): type is PictureType => type.startsWith('image/')

/** The type among those that are taken; `undefined` for any other. */
export const mediaTypeOf = (text: string | undefined): MediaType | undefined =>
  text !== undefined && Object.hasOwn(ENDINGS, text) ? (text as MediaType) : undefined

/** What the first bytes say that a file is, as a media type, taken or not; `undefined` where they say nothing known. */
export async function kindOf(bytes: Uint8Array): Promise<string | undefined> {
  const { fileTypeFromBuffer } = await import('file-type')
  return (await fileTypeFromBuffer(bytes))?.mime
}

/**
 * The name with an ending of its kind, added where it has another: what is saved under `photo.hta` would be run by whoever
 * opens it.
 */
export function withEnding(name: string, type: MediaType): string {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase()
  return ENDINGS[type].some((usual) => usual === ending) ? name : `${name}.${ENDINGS[type][0]}`
}

import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { FieldError } from '../forms/field-error.ts'
import type { UploadedFile } from '../http/fields-and-files.ts'
import { inTurn } from '../threads/in-turn.ts'
import type { CheckedFile } from './check-file.ts'
import { isPdfWhole } from './file-ends.ts'
import { fileNameOf } from './file-name.ts'
import { isPicture, kindOf, type MediaType, mediaTypeOf, WORD, withEnding } from './media-types.ts'
import { type Picture, readPicture } from './picture.ts'
import { holdsAnotherKind } from './two-kinds.ts'
import { checkWordApart } from './word-thread.ts'

/** Why a stranger's file is not taken: the key of a sentence for them, and what the sentence puts in. */
export type FileRefusal = Required<Pick<FieldError, 'message' | 'values'>>

type Why = keyof typeof SENTENCES

/** Each refusal, with how it is told. */
const SENTENCES = {
  empty: 'report:files.errors.empty',
  'too-large': 'report:files.errors.tooLarge',
  'too-many': 'report:files.errors.tooMany',
  busy: 'report:files.errors.busy',
  'others-wait': 'report:files.errors.busy',
  'took-too-long': 'report:files.errors.tooMuchInside',
  kind: 'report:files.errors.kind',
  heic: 'report:files.errors.heic',
  recording: 'report:files.errors.recording',
  'old-word': 'report:files.errors.oldWord',
  'two-kinds': 'report:files.errors.twoKinds',
  'damaged-picture': 'report:files.errors.damagedPicture',
  'too-many-pixels': 'report:files.errors.tooManyPixels',
  damaged: 'report:files.errors.damagedDocument',
  'too-large-inside': 'report:files.errors.tooMuchInside',
  macros: 'report:files.errors.macros',
  'reaches-outside': 'report:files.errors.fetches',
  embedded: 'report:files.errors.embedded',
  infected: 'report:files.errors.infected',
  'not-kept': 'report:files.errors.notKept',
} as const

const MEGABYTE = 1_000_000

const MOST_BYTES = 15 * MEGABYTE
const MOST_FILES = 5

/** What the form of a public route takes (`takesFile`). Of a film that somebody adds by mistake a few minutes are read and let go. */
export const STRANGER_FILES = {
  mostBytes: 150 * MEGABYTE,
  several: { mostFiles: MOST_FILES, mostBytes: MOST_BYTES },
} as const

/** Says why a file is not taken, naming it. */
export const refuseFile = (why: Why, filename: string): { readonly ok: false; readonly refusal: FileRefusal } =>
  refuse({
    message: SENTENCES[why],
    values: { file: apart(fileNameOf(filename)), most: MOST_BYTES / MEGABYTE, count: MOST_FILES },
  })

/** Keeps the direction of a name from the sentence around it: U+2068 and U+2069. */
const apart = (name: string): string => `\u2068${name}\u2069`

/**
 * Looks at a file of which nobody knows who sent it: more strictly than `checkFile`, in bounded time and memory, one
 * picture and one Word file at a time. A PDF that asks for a password is taken: payslips do.
 */
export async function checkStrangerFile({
  filename,
  bytes,
  unread,
}: UploadedFile): Promise<Result<CheckedFile, FileRefusal>> {
  const why = unread ?? wrongSize(bytes)
  if (why !== undefined) return refuseFile(why, filename)
  const kind = await kindOf(bytes)
  const mediaType = mediaTypeOf(kind)
  if (mediaType === undefined) return refuseFile(notTaken(kind), filename)
  if (await holdsAnotherKind(bytes, mediaType)) return refuseFile('two-kinds', filename)
  const opened = await OPENED[isPicture(mediaType) ? 'picture' : mediaType](bytes)
  if (!opened.ok) return refuseFile(opened.refusal, filename)
  return accept({ name: withEnding(fileNameOf(filename), mediaType), mediaType, bytes, picture: opened.value })
}

const wrongSize = ({ length }: Buffer): Why | undefined =>
  length === 0 ? 'empty' : length > MOST_BYTES ? 'too-large' : undefined

const NOT_TAKEN: readonly (readonly [kind: RegExp, why: Why])[] = [
  [/^image\/hei[cf]/, 'heic'],
  [/^(?:video|audio)\//, 'recording'],
  [/macroenabled/i, 'macros'],
  // Word before 2007, and a newer file with a password.
  [/^application\/(?:x-cfb|msword|rtf)$/, 'old-word'],
]

const notTaken = (kind = ''): Why => NOT_TAKEN.find(([known]) => known.test(kind))?.[1] ?? 'kind'

type Opened = Result<Picture | undefined, Why>

const OPENED: Readonly<
  Record<'picture' | Exclude<MediaType, `image/${string}`>, (bytes: Buffer) => Opened | Promise<Opened>>
> = {
  picture: openPicture,
  'application/pdf': (bytes) => (isPdfWhole(bytes) ? accept(undefined) : refuse('damaged')),
  [WORD]: async (bytes) => {
    const wrong = await checkWordApart(bytes)
    return wrong === null ? accept(undefined) : refuse(wrong)
  },
}

/** Each takes up to two seconds and a quarter of a gigabyte: one at a time, and nobody of the staff waits behind them. */
const turn = inTurn(20)

async function openPicture(bytes: Buffer): Promise<Opened> {
  const answered = await turn(() => readPicture(bytes))
  if (!answered.ok) return answered
  if (answered.value.ok) return answered.value
  return refuse(answered.value.refusal === 'damaged' ? 'damaged-picture' : answered.value.refusal)
}

import multipart, { type MultipartFile } from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Arrivals } from './arrivals.ts'
import { heldBytes, type Share } from './held-bytes.ts'
import { MOST_PUBLIC_BYTES, type SeveralFiles } from './route.ts'
import { sessionTokenIn, toSignIn } from './session-cookie.ts'

/** A file that came with a form, held in memory. */
export interface UploadedFile {
  readonly filename: string
  readonly bytes: Buffer
  /** Why its bytes were let go as they came, where the form takes several; absent where they are here. */
  readonly unread?: Unread
}

/** `busy`: other forms held the memory. */
export type Unread = 'too-large' | 'too-many' | 'busy'

/** More than any form with a file has. */
const MOST_FIELDS = 20
/** Beyond what a form with several files takes; more still is no mistake. */
const MOST_UNREAD_FILES = 50
/** Of the files of all forms that are being read and answered. Fields are never refused: `Arrivals` bounds them. */
const MOST_HELD = 150_000_000

/** How a form is read: as long as its route allows, and a text no longer than `usual`. */
interface FormRule {
  readonly mostBytes: number
  readonly usual: number
  readonly arrivals: Arrivals
}

/**
 * Lets the routes of `scope` take a form with a file; everywhere else such a form is refused unread. Nothing is read of
 * somebody who brings no session to a route of staff, nor of a form that is longer than `mostBytes` or does not say how long it is.
 */
export async function takeFiles(scope: FastifyInstance, { mostBytes, usual, arrivals }: FormRule): Promise<void> {
  const limits = { fileSize: mostBytes, fieldSize: usual, files: 1, fields: MOST_FIELDS }
  const shareOf = heldBytes(MOST_HELD)
  // A name is kept as it came; what of it is a folder is decided with the file.
  await scope.register(multipart, { limits, preservePath: true })
  scope.addHook('onRequest', async (request, reply) => refuseUnread(request, reply, mostBytes))
  scope.addHook('preHandler', async (request, reply) => {
    if (!request.isMultipart()) return
    const { several } = request.routeOptions.config
    if (several === undefined) request.body = await readOneFile(request)
    else await readSeveral(request, reply, several)
  })

  async function readSeveral(request: FastifyRequest, reply: FastifyReply, several: SeveralFiles): Promise<void> {
    if (reply.raw.destroyed) throw refused(400, 'whoever sent the form is gone')
    const share = shareOf()
    reply.raw.once('close', share.end)
    const body: Body = {}
    // Where something is wrong with the form, what was read before it is there for the page that says so.
    request.body = body
    await readFormOf(request, body, several, {
      share,
      cameOfFile: (bytes) => arrivals.wereOfFile(request.raw, bytes),
    })
  }
}

async function refuseUnread(request: FastifyRequest, reply: FastifyReply, mostBytes: number): Promise<unknown> {
  const { 'content-type': type = '', 'content-length': length } = request.headers
  if (!type.toLowerCase().startsWith('multipart/')) return undefined
  if (request.routeOptions.config.door !== 'public' && sessionTokenIn(request) === undefined)
    return toSignIn(reply, request)
  if (length === undefined) throw refused(411, 'a form with a file must say how long it is')
  if (Number(length) > mostBytes) throw tooLarge()
  return undefined
}

/** The same shape as a form without files: fields as text, files as `UploadedFile`. */
type Body = Record<string, unknown>

async function readOneFile(request: FastifyRequest): Promise<Body> {
  const body: Body = {}
  for await (const part of request.parts()) {
    if (part.type === 'file')
      body[part.fieldname] = { filename: nameOf(part), bytes: await part.toBuffer() } satisfies UploadedFile
    else if (part.valueTruncated) throw tooLarge()
    else body[part.fieldname] = part.value
  }
  return body
}

/** Reads to the end whatever its files are: somebody who added a film by mistake keeps what they wrote in the fields. */
async function readFormOf(request: FastifyRequest, body: Body, several: SeveralFiles, memory: Memory): Promise<void> {
  const limits = { files: several.mostFiles + MOST_UNREAD_FILES, fieldSize: several.mostTextBytes ?? MOST_PUBLIC_BYTES }
  let files = 0
  for await (const part of request.parts({ limits })) {
    if (part.type === 'file') {
      if (nameOf(part) !== '') files += 1
      const most = files > several.mostFiles ? 'too-many' : several.mostBytes
      addTo(body, part.fieldname, await readFileOf(part, most, memory))
    } else {
      const text = String(part.value)
      if (part.valueTruncated) throw tooLarge()
      addTo(body, part.fieldname, text)
    }
  }
}

/** As the browser wrote it; '' where no file was chosen, of which the parser says nothing. */
const nameOf = ({ filename }: { readonly filename?: string }): string => filename ?? ''

/** Where the bytes of files are counted. */
interface Memory {
  readonly share: Share
  readonly cameOfFile: (bytes: number) => void
}

async function readFileOf(
  part: MultipartFile,
  most: number | 'too-many',
  { share, cameOfFile }: Memory,
): Promise<UploadedFile> {
  const filename = nameOf(part)
  const pieces: Buffer[] = []
  let taken = 0
  let unread: Unread | undefined = most === 'too-many' ? most : undefined
  for await (const piece of part.file as AsyncIterable<Buffer>) {
    cameOfFile(piece.length)
    // Read to its end even so: the fields may stand behind it.
    if (unread !== undefined) continue
    if (taken + piece.length > Number(most)) unread = 'too-large'
    else if (!share.take(piece.length)) unread = 'busy'
    if (unread === undefined) {
      pieces.push(piece)
      taken += piece.length
    } else {
      pieces.length = 0
      share.giveBack(taken)
    }
  }
  return unread === undefined
    ? { filename, bytes: Buffer.concat(pieces) }
    : { filename, bytes: Buffer.alloc(0), unread }
}

/** A name that comes more than once has a list, as in a form without files. */
function addTo(body: Body, name: string, value: unknown): void {
  const before = body[name]
  body[name] = before === undefined ? value : [before, value].flat()
}

const refused = (statusCode: number, why: string): Error => Object.assign(new Error(why), { statusCode })
const tooLarge = (): Error => refused(413, 'the form is too long')

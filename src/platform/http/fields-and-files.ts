import multipart, { type MultipartFile } from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { heldBytes, type Share } from './held-bytes.ts'
import type { SeveralFiles } from './route.ts'
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
/** Of all forms with several files that are being read and answered. */
const MOST_HELD = 150_000_000
const MOST_AT_ONCE = 100

/** How a form is read: as long as its route allows, and a text no longer than `usual`. */
interface FormRule {
  readonly mostBytes: number
  readonly usual: number
}

/**
 * Lets the routes of `scope` take a form with a file; everywhere else such a form is refused unread. Nothing is read of
 * somebody who brings no session to a route of staff, nor of a form that is longer than `mostBytes` or does not say how long it is.
 */
export async function takeFiles(scope: FastifyInstance, { mostBytes, usual }: FormRule): Promise<void> {
  const limits = { fileSize: mostBytes, fieldSize: usual, files: 1, fields: MOST_FIELDS }
  const shareOf = heldBytes(MOST_HELD, MOST_AT_ONCE)
  await scope.register(multipart, { limits })
  scope.addHook('onRequest', async (request, reply) => refuseUnread(request, reply, mostBytes))
  scope.addHook('preHandler', async (request, reply) => {
    if (!request.isMultipart()) return
    const { several } = request.routeOptions.config
    request.body = several === undefined ? await readOneFile(request) : await readSeveral(request, reply, several)
  })

  async function readSeveral(request: FastifyRequest, reply: FastifyReply, several: SeveralFiles): Promise<Body> {
    if (reply.raw.destroyed) throw refused(400, 'whoever sent the form is gone')
    const share = shareOf()
    if (share === undefined) throw refused(503, 'too many forms with files at once')
    reply.raw.once('close', share.end)
    return readFormOf(request, several, share)
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
      body[part.fieldname] = { filename: part.filename, bytes: await part.toBuffer() } satisfies UploadedFile
    else if (part.valueTruncated) throw tooLarge()
    else body[part.fieldname] = part.value
  }
  return body
}

/** Reads to the end whatever its files are: somebody who added a film by mistake keeps what they wrote in the fields. */
async function readFormOf(request: FastifyRequest, several: SeveralFiles, share: Share): Promise<Body> {
  const body: Body = {}
  let files = 0
  for await (const part of request.parts({ limits: { files: several.mostFiles + MOST_UNREAD_FILES } })) {
    if (part.type === 'file') {
      if (part.filename !== '') files += 1
      const most = files > several.mostFiles ? 'too-many' : several.mostBytes
      addTo(body, part.fieldname, await readFileOf(part, most, share))
    } else {
      const text = String(part.value)
      if (part.valueTruncated) throw tooLarge()
      if (!share.take(text.length)) throw refused(503, 'too much is held in memory')
      addTo(body, part.fieldname, text)
    }
  }
  return body
}

async function readFileOf(
  { filename, file }: MultipartFile,
  most: number | 'too-many',
  share: Share,
): Promise<UploadedFile> {
  const pieces: Buffer[] = []
  let taken = 0
  let unread: Unread | undefined = most === 'too-many' ? most : undefined
  for await (const piece of file as AsyncIterable<Buffer>) {
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

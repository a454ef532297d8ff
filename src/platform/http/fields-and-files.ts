import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sessionTokenIn, toSignIn } from './session-cookie.ts'

/** A file that came with a form, held in memory: it and the fields together are as long as a form may be. */
export interface UploadedFile {
  readonly filename: string
  readonly bytes: Buffer
}

/** More than any form with a file has. */
const MOST_FIELDS = 20

/**
 * Lets the routes of `scope` take a form with a file; everywhere else such a form is refused unread. Nothing is read of
 * somebody who brings no session to a route of staff, nor of a form that is longer than `mostBytes` or does not say how long it is.
 */
export async function takeFiles(scope: FastifyInstance, mostBytes: number): Promise<void> {
  const limits = { fileSize: mostBytes, fieldSize: mostBytes, files: 1, fields: MOST_FIELDS }
  await scope.register(multipart, { limits })
  scope.addHook('onRequest', async (request, reply) => refuseUnread(request, reply, mostBytes))
  scope.addHook('preHandler', fieldsAndFilesOf)
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

/** Reads a form with files into the same shape as one without: fields as text, files as `UploadedFile`. */
async function fieldsAndFilesOf(request: FastifyRequest): Promise<void> {
  if (!request.isMultipart()) return
  const body: Record<string, unknown> = {}
  for await (const part of request.parts()) {
    if (part.type === 'file')
      body[part.fieldname] = { filename: part.filename, bytes: await part.toBuffer() } satisfies UploadedFile
    else if (part.valueTruncated) throw tooLarge()
    else body[part.fieldname] = part.value
  }
  request.body = body
}

const refused = (statusCode: number, why: string): Error => Object.assign(new Error(why), { statusCode })
const tooLarge = (): Error => refused(413, 'the form is too long')

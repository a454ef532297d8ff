import type { FastifyRequest } from 'fastify'

/** A file that came with a form, held in memory: forms are at most 1 MB. */
export interface UploadedFile {
  readonly filename: string
  readonly bytes: Buffer
}

/** Reads a form with files into the same shape as one without: fields as text, files as `UploadedFile`. */
export async function fieldsAndFilesOf(request: FastifyRequest): Promise<void> {
  if (!request.isMultipart()) return
  const body: Record<string, unknown> = {}
  for await (const part of request.parts()) {
    if (part.type === 'field') body[part.fieldname] = part.value
    else body[part.fieldname] = { filename: part.filename, bytes: await part.toBuffer() } satisfies UploadedFile
  }
  request.body = body
}

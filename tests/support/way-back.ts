import assert from 'node:assert/strict'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'

/** A file as a form brings it. */
export interface FormFile {
  readonly filename: string
  readonly bytes: Uint8Array
}

const BOUNDARY = 'daybreak-way-back'

/** Sends the form of `/return` with these fields and files, as a browser does. */
export function sendBack(
  app: FastifyInstance,
  fields: Readonly<Record<string, string | readonly string[]>>,
  files: readonly FormFile[] = [],
): Promise<LightMyRequestResponse> {
  const texts = Object.entries(fields)
    .flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const))
    .map(([name, value]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
  const parts = files.flatMap(({ filename, bytes }) => [
    Buffer.from(
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="files"; filename="${filename}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n'),
  ])
  return app.inject({
    method: 'POST',
    url: '/return',
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, 'user-agent': 'Testbrowser/7' },
    payload: Buffer.concat([Buffer.from(texts.join('')), ...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]),
  })
}

/** What a page carries on in this hidden field. */
export function carriedIn({ body }: LightMyRequestResponse, field: string): string {
  const value = new RegExp(`<input type="hidden" name="${field}" value="(?<value>[^"]*)"`).exec(body)?.groups?.['value']
  assert.ok(value !== undefined, `${field} in ${body}`)
  return value
}

/** Opens the conversation of a number; gives what its page carries on. */
export async function openWith(
  app: FastifyInstance,
  code: string,
): Promise<{ readonly visit: string; readonly form: string; readonly page: LightMyRequestResponse }> {
  const page = await sendBack(app, { step: 'open', code })
  assert.equal(page.statusCode, 200, page.body)
  return { visit: carriedIn(page, 'visit'), form: carriedIn(page, 'form'), page }
}

import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { TestPerson } from './people.ts'

const BOUNDARY = 'daybreak-test-boundary'

/** A file as a browser sends it in the field `field`. */
export interface SentFile {
  readonly field: string
  readonly filename: string
  readonly bytes: Uint8Array
}

/** Sends a form with a file as `person`, with their form token. */
export const submitFile = (
  app: FastifyInstance,
  person: TestPerson,
  url: string,
  { file, fields = {} }: { readonly file: SentFile; readonly fields?: Readonly<Record<string, string>> },
): Promise<LightMyRequestResponse> => submitFiles(app, person, url, { files: [file], fields })

/** The same with several files. */
export function submitFiles(
  app: FastifyInstance,
  person: TestPerson,
  url: string,
  { files, fields = {} }: { readonly files: readonly SentFile[]; readonly fields?: Readonly<Record<string, string>> },
): Promise<LightMyRequestResponse> {
  const texts = Object.entries({ formToken: person.formToken, ...fields }).map(
    ([name, value]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const parts = files.flatMap(({ field, filename, bytes }) => [
    Buffer.from(
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${field}"; filename="${filename}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n'),
  ])
  return app.inject({
    method: 'POST',
    url,
    headers: { cookie: person.cookie, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    payload: Buffer.concat([Buffer.from(texts.join('')), ...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]),
  })
}

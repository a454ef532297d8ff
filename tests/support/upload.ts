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
export function submitFile(
  app: FastifyInstance,
  person: TestPerson,
  url: string,
  { file, fields = {} }: { readonly file: SentFile; readonly fields?: Readonly<Record<string, string>> },
): Promise<LightMyRequestResponse> {
  const texts = Object.entries({ formToken: person.formToken, ...fields }).map(
    ([name, value]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${file.field}"; filename="${file.filename}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  return app.inject({
    method: 'POST',
    url,
    headers: { cookie: person.cookie, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    payload: Buffer.concat([Buffer.from(texts.join('') + head), file.bytes, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]),
  })
}

import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { formTokenOf } from '#platform/http/form-token.ts'

/** Somebody at a browser of their own: it keeps the session's cookie from one answer to the next. */
export interface Browser {
  readonly visit: (url: string) => Promise<LightMyRequestResponse>
  /** Sends a form with the session's form token. */
  readonly submit: (url: string, fields?: Readonly<Record<string, string>>) => Promise<LightMyRequestResponse>
  /** The session's token; `undefined` when there is none. */
  readonly token: () => string | undefined
}

/** A new browser, with the cookie of `token` where one is given. */
export function openBrowser(app: FastifyInstance, token?: string): Browser {
  let held = token
  const ask = async (method: 'GET' | 'POST', url: string, payload?: string): Promise<LightMyRequestResponse> => {
    const headers = {
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0',
      ...(held === undefined ? {} : { cookie: `session=${held}` }),
      ...(payload === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
    }
    const response = await app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) })
    const cookie = response.cookies.find(({ name }) => name === 'session')
    if (cookie !== undefined) held = cookie.value === '' ? undefined : cookie.value
    return response
  }
  return {
    visit: (url) => ask('GET', url),
    submit: (url, fields = {}) => {
      const formToken = held === undefined ? {} : { formToken: formTokenOf(held) }
      return ask('POST', url, new URLSearchParams({ ...formToken, ...fields }).toString())
    },
    token: () => held,
  }
}

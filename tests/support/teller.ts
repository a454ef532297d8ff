import assert from 'node:assert/strict'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'

/** What a form sends: a name may come more than once. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

/** Somebody who tells, in a browser without scripts: each press sends what the last page carried. */
export interface Teller {
  /** The last answer. */
  readonly page: () => LightMyRequestResponse
  /** Presses the button of this value with these fields filled in; `from` is an earlier page, as in another tab. */
  readonly press: (go: string, fields?: Fields, from?: string) => Promise<LightMyRequestResponse>
  /** The words of the main part, without markup. */
  readonly words: () => string
  /** Answers with `answers` whatever is asked until the page of this name. */
  readonly until: (page: string, answers?: Readonly<Record<string, Fields>>) => Promise<void>
}

/** What is asked for and must be answered, at its shortest. */
export const SHORTEST: Readonly<Record<string, Fields>> = {
  danger: { 'danger-now': 'no' },
  about: { 'about-whom': 'somebody-seen' },
  child: { 'child-under18': 'no' },
  what: { 'what-words': 'Men sleep behind the car wash.' },
  identity: { 'identity-knownAs': 'anonymous' },
  contact: { 'contact-name': 'Kit Example' },
}

const FORM = 'application/x-www-form-urlencoded'

/** What the hidden fields of a page carry. */
export const hiddenIn = (html: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )

const encoded = (fields: Fields): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  ).toString()

/** The words of the main part of a page, without markup. */
export const wordsIn = (html: string): string =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

/** The page that a form stands on; '' for the first and the last. */
export const pageIn = (html: string): string => hiddenIn(html)['page'] ?? ''

/** Opens the first page, in this language. */
export async function openTeller(app: FastifyInstance, language = 'en'): Promise<Teller> {
  let last = await app.inject({ url: `/tell?lang=${language}` })
  const press: Teller['press'] = async (go, fields = {}, from = last.body) => {
    const button = go.startsWith('speak:') ? { speak: go.slice('speak:'.length) } : { go }
    last = await app.inject({
      method: 'POST',
      url: '/tell',
      headers: { 'content-type': FORM },
      payload: encoded({ ...hiddenIn(from), ...button, ...fields }),
    })
    return last
  }
  return {
    page: () => last,
    press,
    words: () => wordsIn(last.body),
    until: async (page, answers = SHORTEST) => {
      if (pageIn(last.body) === '') await press('start')
      for (let at = pageIn(last.body), steps = 0; at !== page; at = pageIn(last.body), steps += 1) {
        assert.ok(steps < 40, `${page} was never reached: ${at}`)
        await press('next', answers[at] ?? {})
        assert.equal(last.statusCode, 200, `${at}: ${wordsIn(last.body)}`)
      }
    },
  }
}

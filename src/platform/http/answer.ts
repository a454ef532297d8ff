import type { ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import type { LedgerEvent } from '#domain/ledger/events.ts'
import type { Line } from '../ledger/line.ts'
import type { KeptPage } from '../views/kept-pages.ts'

/** What a look or an act was about; the ledger line is made of it. `event` overrides the one the route declares. */
export type About = Omit<Line, 'event'> & { readonly event?: LedgerEvent }

/** What a route answers. It is data: the page is made after the transaction has been committed. */
export type Answer =
  | {
      readonly type: 'page'
      readonly status: 200 | 422 | 409 | 413 | 503
      readonly template: string
      readonly data: object
      readonly about: About
      /** For a page that says the same to everybody but for what is filled in: see `Views`. */
      readonly kept?: KeptPage
    }
  | {
      readonly type: 'redirect'
      readonly to: string
      readonly about: About
      readonly notice?: string
      /** The session cookie to set, when signing out (`null` clears it) or changing what proves the session. */
      readonly sessionToken?: string | null
    }
  | { readonly type: 'not-found' }
  | { readonly type: 'forbidden' }
  | {
      readonly type: 'body'
      readonly contentType: string
      readonly body: string | Buffer | Readable
      readonly filename?: string
      /** In place of `no-store`. */
      readonly cacheControl?: 'private, no-cache'
      readonly about: About
    }
  | {
      /** Events for as long as the browser stays. It begins when the transaction has been committed. */
      readonly type: 'stream'
      readonly begin: (stream: Stream) => void
      readonly about: About
    }

/** An answer that stays open, with its headers sent; whoever holds `response` ends it. */
export interface Stream {
  readonly response: ServerResponse
  /** What a browser that comes again says it has received last. */
  readonly lastEventId: string | undefined
}

/** An answer that stays: what was done or looked at, which leaves a line. */
export type Answered = Exclude<Answer, { readonly type: 'not-found' | 'forbidden' }>

/** Shows a page. */
export const show = (template: string, data: object, about: About = {}): Answer => ({
  type: 'page',
  status: 200,
  template,
  data,
  about,
})

/** Shows the page again with every mistake named; nothing of the transaction stays. */
export const showMistakes = (template: string, data: object): Answer => ({
  type: 'page',
  status: 422,
  template,
  data,
  about: {},
})

/** Shows both versions to somebody whose record was changed meanwhile; nothing of the transaction stays. */
export const showConflict = (template: string, data: object): Answer => ({
  type: 'page',
  status: 409,
  template,
  data,
  about: {},
})

/** Answers an act that was done: leads on, so that the page can be loaded again without doing it twice. */
export const leadTo = (to: string, about: About, notice?: string): Answer => ({
  type: 'redirect',
  to,
  about,
  ...(notice === undefined ? {} : { notice }),
})

/** Answers alike whether a record is missing or held from this person. */
export const notFound: Answer = { type: 'not-found' }

/** Answers that a person may never do this, where the existence of the thing is no secret. */
export const forbidden: Answer = { type: 'forbidden' }

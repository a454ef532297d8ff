import type { Action } from '#domain/access/actions.ts'
import type { LedgerEvent } from '#domain/ledger/events.ts'
import type { House } from '../house.ts'
import type { Words } from '../i18n/words.ts'
import type { Answer } from './answer.ts'
import type { Guesses } from './slow-guesses.ts'
import type { Work } from './work.ts'

/** The fields of a form as they came; read them with `typed`. */
export type Body = Readonly<Record<string, unknown>>

/** A request as a route sees it, without the machinery of HTTP. */
export interface Asked {
  /** The parts of the path that are named, `{ id: '…' }` of `/operations/:id`. */
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** The fields as typed; empty for a GET. */
  readonly body: Body
  readonly words: Words
}

/** A request of a person who is signed in, inside their transaction. */
export interface Visit extends Work, Asked {
  /** For a form: the id that it carried, with which what it makes is recorded. A new one for a GET, for the form to carry. */
  readonly actId: string
}

/** A request of somebody who is not signed in, or not yet. No transaction is open. */
export interface Caller extends Asked {
  readonly house: House
  readonly now: Temporal.Instant
  /** The cookie that says which session this is; `undefined` when there is none. */
  readonly sessionToken: string | undefined
  /** What the browser calls itself, shortened, to be recognised in the list of sessions. */
  readonly device: string
}

/**
 * A request at the public door. Whoever asks is nobody: no cookie is read or set for them, and neither what their browser
 * calls itself nor where they are reaches the route.
 */
export interface PublicAsked extends Asked {
  readonly house: House
  readonly now: Temporal.Instant
  /** Slows down whoever tries numbers that open something; the route never learns from where. */
  readonly guesses: Guesses
}

/** What a caller is answered, and the session cookie to set (`null` clears it). */
export type OpenAnswer = Answer & { readonly sessionToken?: string | null }

interface Address {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly action: Action
}

/** Answers a request of a person, inside their transaction. */
export type Answerer = (visit: Visit) => Promise<Answer>

/** Whether its form brings a file, and how many bytes that may have; every other route refuses one unread. */
interface TakesFiles {
  readonly takesFile?: FormWithFile | FormWithFiles
}

interface FormWithFile {
  readonly mostBytes: number
  readonly several?: undefined
}

/** A form with files of which `mostBytes` are read at all, kept or not: what is wrong with one of them loses nothing else of the form. */
interface FormWithFiles {
  readonly mostBytes: number
  readonly several: SeveralFiles
}

/** What is kept of the files of a form that takes several; the others are marked as unread. */
export interface SeveralFiles {
  readonly mostFiles: number
  /** Of each. */
  readonly mostBytes: number
  /** Of a text beside them, where that is more than a form of the public has. */
  readonly mostTextBytes?: number
}

interface StaffAddress extends Address, TakesFiles {
  readonly door: 'staff'
  readonly event: LedgerEvent
}

/** A page or act for people who are signed in. It runs in one transaction and leaves one line of `event`. */
export interface PlainStaffRoute extends StaffAddress {
  readonly answer: Answerer
}

/**
 * One that works for longer than a connection may be held: `prepare` runs when session, role and form have been checked
 * and before the transaction opens, and gives what answers in it.
 */
export interface PreparedStaffRoute extends StaffAddress {
  readonly prepare: (asked: Asked, house: House) => Promise<Answerer>
}

export type StaffRoute = PlainStaffRoute | PreparedStaffRoute

/** A page or act of signing in. It opens its own transactions and writes its own lines. */
export interface OpenRoute extends Address {
  readonly door: 'open'
  readonly answer: (caller: Caller) => Promise<OpenAnswer>
}

/** A page or act for the public, in their language. It leaves no line: nobody is known, so nobody is noted. */
export interface PublicRoute extends Address, TakesFiles {
  readonly door: 'public'
  readonly answer: (asked: PublicAsked) => Promise<Answer>
}

/** An area gives its routes as data; a route that names no action or event does not compile. */
export type Route = StaffRoute | OpenRoute | PublicRoute

export type Door = Route['door']

/**
 * The longest form of the public without its files: a journey with an answer to every question, which is some 160 kB, and
 * beside it a text that is ten times too long, to be told so.
 */
export const MOST_PUBLIC_BYTES = 450_000

/** The most bytes that the form of a route may bring with a file, with `usual` for what stands beside it; 0 where it takes none. */
export function mostBytesOf(route: Route, usual: number): number {
  const taken = route.door === 'open' ? undefined : route.takesFile
  return taken === undefined ? 0 : taken.mostBytes + usual
}

/** The several files that the form of a route may bring; `undefined` where it brings one or none. */
export function severalOf(route: Route): SeveralFiles | undefined {
  const taken = route.door === 'open' ? undefined : route.takesFile
  return taken?.several
}

const HERE = 'https://here.invalid'
const LONGEST = 500
const LEADS_NOWHERE = /^\/(?:sign-in|sign-out|invitation)\b/u

/** Where signing in leads when nobody asked for a page. */
export const HOME = '/work'

/** A path of this service to lead back to; `undefined` for anything that would lead elsewhere or into signing in again. */
export function localPath(text: unknown): string | undefined {
  if (typeof text !== 'string' || !text.startsWith('/') || text.length > LONGEST) return undefined
  const url = URL.parse(text, HERE)
  if (url?.origin !== HERE) return undefined
  const path = `${url.pathname}${url.search}${url.hash}`
  // '/.//elsewhere' is of our origin, and its path is an address of another's.
  return path.startsWith('//') || LEADS_NOWHERE.test(path) ? undefined : path
}

/** The address of a step of signing in that remembers where to lead back to. */
export const withBack = (path: string, back: string | undefined): string =>
  back === undefined ? path : `${path}?back=${encodeURIComponent(back)}`

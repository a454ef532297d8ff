import assert from 'node:assert/strict'
import type { Visitor } from './visitor.ts'

/** How far to go. */
export interface Way {
  /** The most pages to look at. */
  readonly most: number
  /** The most pages of one kind: those whose addresses differ in an id, in a rule of law or in what follows the question mark. */
  readonly mostOfAKind?: number
  /** Added to every address, for example 'lang=en-XB'. */
  readonly query?: string
  /** What to do on each page. */
  readonly look: (path: string) => Promise<void>
}

/** Every link but those to what is saved: a file is no page, and signing in leads whoever has signed in back to the start. */
const LINKS = `[...document.links].filter((link) => link.origin === location.origin && !link.hasAttribute('download') && !/\\/export$|^\\/files\\/|^\\/sign-in$/.test(link.pathname)).map(({ pathname, search }) => pathname + search)`

/** Follows the links of page after page, beginning at one's own work; gives the paths that were seen. */
export async function crawl(
  visitor: Visitor,
  { most, mostOfAKind = most, query, look }: Way,
): Promise<readonly string[]> {
  const seen: string[] = []
  const kinds = new Map<string, number>()
  const waiting = ['/work']
  for (let path = waiting.shift(); path !== undefined && seen.length < most; path = waiting.shift()) {
    const kind = path
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
      .replace(/^\/law\/[a-z0-9-]+$/, '/law/:rule')
      .replaceAll(/=[^&]*/g, '')
    const ofItsKind = kinds.get(kind) ?? 0
    if (seen.includes(path) || ofItsKind >= mostOfAKind) continue
    kinds.set(kind, ofItsKind + 1)
    seen.push(path)
    const status = await visitor.go(withQuery(path, query))
    assert.equal(status, 200, `a link leads to ${path}`)
    await look(path)
    waiting.push(...(await visitor.page.evaluate<string[]>(LINKS)).map((link) => withoutQuery(link, query)))
  }
  return seen
}

const withQuery = (path: string, query: string | undefined): string =>
  query === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`

const withoutQuery = (path: string, query: string | undefined): string =>
  query === undefined ? path : path.replace(`?${query}`, '').replace(`&${query}`, '')

import { initAll } from './govuk-frontend.js'

/** Told to the document when another page was put in its place. */
const PUT = 'daybreak:page'

const STYLES = 'link[rel=stylesheet]'

/** A style sheet that does not come does not hold the words up. */
const STYLES_MS = 3000

/** Whether an answer is a page of ours, rather than of something between us and the browser. */
export const isOwnPage = (page: Document): boolean => page.querySelector('main#main-content') !== null

/** Puts another page of ours in the place of this one: title, language, direction, everything on it; and begins it. */
export async function putOnPage(page: Document): Promise<void> {
  const [own, other] = [document.documentElement, page.documentElement]
  if (own.dir !== other.dir) await changeStyles(page)
  const isSameLanguage = own.lang === other.lang
  // What listens for the key that leaves listens for as long as the document lives: it is taken along.
  if (isSameLanguage)
    for (const kept of ['.govuk-exit-this-page', '.govuk-js-exit-this-page-skiplink']) take(page, kept)
  else delete document.body.dataset['govukFrontendExitThisPageKeypress']
  document.title = page.title
  own.lang = other.lang
  own.dir = other.dir
  for (const script of page.body.querySelectorAll('script')) script.remove()
  document.body.replaceChildren(...page.body.childNodes)
  scrollTo(0, 0)
  focusFirst()
  initAll(isSameLanguage ? (document.querySelector('main') ?? document.body) : document)
  startScripts(page)
}

function take(page: Document, selector: string): void {
  const live = document.querySelector(selector)
  if (live) page.querySelector(selector)?.replaceWith(live)
}

/** A list of mistakes takes the focus by itself when it begins. */
function focusFirst(): void {
  const heading = document.querySelector<HTMLElement>('main h1')
  if (heading === null) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

/** A script runs once in the life of a document; one that ran is told that there is another page. */
function startScripts(page: Document): void {
  for (const { src } of page.head.querySelectorAll<HTMLScriptElement>('script[src]')) {
    if ([...document.head.querySelectorAll('script')].some((own) => own.src === src)) continue
    if (new URL(src).origin !== location.origin) continue
    const script = document.createElement('script')
    script.type = 'module'
    script.src = src
    document.head.append(script)
  }
  document.dispatchEvent(new Event(PUT))
}

function changeStyles(page: Document): Promise<void> {
  const [own, other] = [document, page].map((one) => one.querySelector<HTMLLinkElement>(STYLES))
  if (!own || !other) return Promise.resolve()
  const styles = document.adoptNode(other)
  return new Promise((resolve) => {
    const put = (): void => {
      own.remove()
      resolve()
    }
    styles.addEventListener('load', put)
    styles.addEventListener('error', put)
    setTimeout(put, STYLES_MS)
    own.after(styles)
  })
}

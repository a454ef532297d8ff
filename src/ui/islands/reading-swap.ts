import { initAll } from './govuk-frontend.js'

/** Told to the document when parts of the page were put in their places. */
export const SWAPPED = 'daybreak:swapped'

/**
 * Puts the parts of an answer, `data-swap`, in the places of those with the same ids. A form that somebody has open is
 * theirs and stays as it is, but for the one that was `sent`; every part of the page stays as far scrolled as it was.
 */
export function swapParts(page: Document, sent: Element | null): void {
  const scrolled = [...document.querySelectorAll('[data-pane]')].map((pane) => [pane.id, pane.scrollTop] as const)
  // Of the page of another text, which a fact may be of, only the fact is wanted.
  const wanted = draftOf(page) === draftOf(document) ? '[data-swap]' : `${FACT}[data-swap]`
  for (const part of page.querySelectorAll<HTMLElement>(wanted)) {
    // What stands in a part that was put on the page is there already.
    const old = part.ownerDocument === page ? document.getElementById(part.id) : null
    if (old !== null && !isKept(old, sent)) put(old, part, sent)
  }
  for (const [id, top] of scrolled) document.getElementById(id)?.scrollTo({ top })
  document.dispatchEvent(new Event(SWAPPED))
}

function put(old: Element, part: HTMLElement, sent: Element | null): void {
  keepOpenForms(old, part, sent)
  old.replaceWith(document.adoptNode(part))
  initAll(part)
}

const isKept = (old: Element, sent: Element | null): boolean =>
  old.matches(KEEPABLE) && holdsOpenForm(old) && !old.contains(sent)

const FACT = 'article[data-fact]'

const draftOf = (page: Document): string | undefined =>
  page.querySelector<HTMLElement>('[data-draft]')?.dataset['draft']

/** What holds a form of its own, by what it is called; `#give` is open only while it holds one. */
const KEEPABLE = 'article[data-fact], [data-question], #give'

const holdsOpenForm = (element: Element): boolean =>
  element.querySelector('details[open] form, .app-fact__form, form.app-fact--open') !== null

function keepOpenForms(old: Element, part: Element, sent: Element | null): void {
  for (const held of old.querySelectorAll(KEEPABLE)) {
    if (!holdsOpenForm(held) || held.contains(sent)) continue
    const question = held.getAttribute('data-question')
    const place = part.querySelector(
      question === null ? `#${CSS.escape(held.id)}` : `[data-question="${CSS.escape(question)}"]`,
    )
    place?.replaceWith(held)
  }
}

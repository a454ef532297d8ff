import { initAll } from './govuk-frontend.js'
import { askInPlace, hasFiles } from './in-place-ask.ts'
import { isOwnPage, putOnPage } from './in-place-put.ts'

/** Once it takes this long, the page says that it is being sent. */
const SLOW_MS = 400

/** The form of a page that is left without a trace; the attribute is empty. */
const FORM = 'form[data-in-place]'

let isUnderWay = false

/**
 * Sends the forms of the public door, `<form data-in-place>`, without leaving the page, and puts the answer in its place:
 * what is sent by a page that the browser goes to is kept by the browser with its history, on disk, until long after.
 */
export function answerInPlace(): void {
  if (document.querySelector(FORM) === null) return
  const begin = holdBack()
  document.addEventListener('submit', (event) => {
    const { target, submitter } = event
    if (!(target instanceof HTMLFormElement) || !target.matches(FORM)) return
    event.preventDefault()
    // Pressed again while it is under way: once is enough.
    if (!isUnderWay) void send(target, submitter, begin)
  })
  // A copy that the browser kept whole would show it all again.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) startAgain()
  })
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null, begin: () => void): Promise<void> {
  isUnderWay = true
  const status = form.querySelector<HTMLElement>('[role=status][data-under-way]')
  const slow = setTimeout(() => tell(status, status?.dataset['underWay']), SLOW_MS)
  try {
    const fields = new FormData(form)
    if (submitter instanceof HTMLButtonElement && submitter.name !== '') fields.append(submitter.name, submitter.value)
    const { page, isRefused } = await askInPlace(form.action, fields, { withFiles: hasFiles(fields) })
    if (isOwnPage(page) && !(isRefused && page.querySelector(FORM) === null)) {
      await putOnPage(page)
      begin()
    } else showNotSent(status, isOwnPage(page) ? [...page.querySelectorAll('main p')] : [])
  } catch {
    showNotSent(status, [])
  } finally {
    clearTimeout(slow)
    tell(status, '')
    isUnderWay = false
  }
}

function tell(status: HTMLElement | null, words = ''): void {
  if (status) status.textContent = words
}

/** Says above the page, which stays as it is with every word, that nothing was sent, and why where that is known. */
function showNotSent(status: HTMLElement | null, reasons: readonly Element[]): void {
  document.querySelector('.app-not-sent')?.remove()
  const box = document.createElement('div')
  box.className = 'govuk-error-summary app-not-sent'
  box.setAttribute('role', 'alert')
  box.tabIndex = -1
  const title = document.createElement('h2')
  title.className = 'govuk-error-summary__title'
  title.textContent = status?.dataset['notSent'] ?? ''
  const words = document.createElement('p')
  words.className = 'govuk-body'
  words.textContent = status?.dataset['stillHere'] ?? ''
  box.append(title, ...reasons.map((reason) => document.adoptNode(reason)), words)
  document.querySelector('main')?.prepend(box)
  initAll(box)
  box.focus()
}

/** Asks for the page as it is for whoever comes to it first. */
const startAgain = (): void => location.replace(location.pathname + location.search)

/**
 * One entry of the history above the page's own takes the browser's Back. It holds nothing, and has the same address. Back
 * presses the page's own `[data-back]`; a page with `[data-stay]` stays; any other gives way to a new first page. Gives what
 * puts that entry there.
 */
function holdBack(): () => void {
  let hasBegun = false
  let isReturning = false
  addEventListener('popstate', () => {
    if (!hasBegun || location.hash !== '') return
    if (isReturning) {
      isReturning = false
      return
    }
    const back = document.querySelector<HTMLButtonElement>('button[data-back]')
    if (back === null && document.querySelector('[data-stay]') === null && !isUnderWay) {
      isUnderWay = true
      startAgain()
      return
    }
    // Forward to the entry that was left, not a new one: browsers pass over those that nobody's hand made.
    isReturning = true
    history.forward()
    back?.click()
  })
  return () => {
    if (hasBegun) return
    hasBegun = true
    history.scrollRestoration = 'manual'
    history.pushState(null, '', location.pathname)
  }
}

const HOME = '/'

/** Set by GOV.UK Frontend when somebody leaves by the button or the key. */
const LEAVING = 'govuk-exit-this-page-hide-content'

/**
 * Whoever left by "Exit this page" is not brought back by the browser's own Back: the page is emptied as it is left, and one
 * that the browser kept whole gives way to the first page.
 */
export function stayAway(): void {
  if (document.querySelector('.govuk-exit-this-page') === null) return
  let hasLeft = false
  addEventListener('pagehide', () => {
    hasLeft ||= document.body.classList.contains(LEAVING)
    if (hasLeft) document.querySelector('main')?.remove()
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && hasLeft) location.replace(HOME)
  })
}

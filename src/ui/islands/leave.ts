const HOME = '/'

/** Set by GOV.UK Frontend when somebody leaves by the button or the key. */
const LEAVING = 'govuk-exit-this-page-hide-content'

/**
 * Whoever left by "Exit this page" is not brought back to it by the browser's own Back: the page is emptied, its place in
 * the history becomes the first page's, and a copy that the browser kept whole gives way to that.
 */
export function stayAway(): void {
  if (document.querySelector('.govuk-exit-this-page') === null) return
  let hasLeft = false
  const { pathname } = location
  const leaving = new MutationObserver(() => {
    if (hasLeft || !document.body.classList.contains(LEAVING)) return
    hasLeft = true
    history.replaceState(null, '', HOME)
    document.querySelector('main')?.remove()
  })
  leaving.observe(document.body, { attributeFilter: ['class'] })
  // Entries of a page that was answered in place count as one document with the first page that came after it.
  addEventListener('popstate', () => {
    if (location.pathname !== pathname) location.reload()
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && hasLeft) location.replace(HOME)
  })
}

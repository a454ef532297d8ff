/**
 * Helps whoever writes while they telephone, in `<form data-call>`: Ctrl and Enter save, Enter alone
 * in a line does not, and the browser asks before words that nobody saved are left.
 */
export function helpWithCalls(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-call]')
  if (form === null) return
  let isUnsaved = form.querySelector('.govuk-error-summary, .app-call__looked') !== null
  form.addEventListener('input', () => {
    isUnsaved = true
  })
  form.addEventListener('submit', () => {
    isUnsaved = false
  })
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    const isLine = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox'
    if (event.ctrlKey || event.metaKey) form.requestSubmit()
    else if (!isLine) return
    event.preventDefault()
  })
  addEventListener('beforeunload', (event) => {
    if (isUnsaved) event.preventDefault()
  })
}

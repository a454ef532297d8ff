/** Lets somebody type to find boxes to tick: `<div data-filters="id of the lists" hidden><input>…<p data-filtered></div>`. */
export function filterLists(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-filters]')) {
    const input = box.querySelector('input')
    const lists = document.getElementById(box.dataset['filters'] ?? '')
    const status = box.querySelector<HTMLElement>('[data-filtered]')
    if (input === null || lists === null) continue
    box.removeAttribute('hidden')
    input.addEventListener('input', () => {
      const found = show(lists, input.value.trim().toLowerCase())
      if (status !== null)
        status.textContent = input.value === '' ? '' : (status.dataset['filtered'] ?? '').replace('0', String(found))
    })
  }
}

/** Shows what holds the words and what is ticked, with its list open; everything, closed as it was, for no words. */
function show(lists: HTMLElement, words: string): number {
  let found = 0
  for (const list of lists.querySelectorAll('details')) {
    let within = 0
    for (const item of list.querySelectorAll<HTMLElement>('.govuk-checkboxes__item')) {
      const isFound = item.textContent.toLowerCase().includes(words)
      const isTicked = item.querySelector('input')?.checked === true
      item.hidden = !isFound && !isTicked
      within += isFound ? 1 : 0
    }
    list.hidden = words !== '' && within === 0
    list.open = words !== '' ? within > 0 : list.querySelector('input:checked') !== null
    found += within
  }
  return found
}

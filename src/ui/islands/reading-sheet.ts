/** Where text and facts do not stand beside one another. */
const NARROW = '(max-width: 59.99em)'

/** Whether the facts stand below the text. */
export const isNarrow = (): boolean => matchMedia(NARROW).matches

const SHEET = 'app-sheet'

let open: { readonly element: HTMLElement; readonly bar: HTMLElement; readonly back: () => void } | undefined

/**
 * Lays an element of the page over its lower edge, where the thumb is, with a way back; `back` brings the person to where
 * they were. Whatever else was laid there goes. `before` is the fact that was decided on before it.
 */
export function openSheet(element: HTMLElement, back: () => void, before: HTMLElement | null = null): void {
  closeSheet()
  const words = document.querySelector<HTMLElement>('[data-draft]')?.dataset
  const bar = document.createElement('div')
  bar.className = 'app-sheet__bar'
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'app-quiet-button'
  button.textContent = words?.['back'] ?? ''
  button.addEventListener('click', returnFromSheet)
  if (before !== null && before !== element) bar.append(...wayBack(before))
  bar.append(button)
  element.prepend(bar)
  element.classList.add(SHEET)
  open = { element, bar, back }
  element.addEventListener('keydown', leave)
  element.focus({ preventScroll: true })
}

/** What was decided on another fact, and its own button that takes it back. */
function wayBack(before: HTMLElement): readonly (Node | string)[] {
  const undo = before.querySelector<HTMLElement>('button[value=reopen]')
  const said = document.createElement('span')
  said.className = 'app-sheet__before'
  said.textContent = before.querySelector('.app-fact__decided')?.textContent ?? ''
  if (undo === null) return [said]
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'app-quiet-button'
  button.textContent = undo.firstChild?.textContent ?? ''
  button.addEventListener('click', () => undo.click())
  return [said, button]
}

/** Whether something lies over the page. */
export const isSheetOpen = (): boolean => open !== undefined

/** Takes what lies over the page away; whoever was in it is nowhere then. */
export function closeSheet(): void {
  open?.element.classList.remove(SHEET)
  open?.element.removeEventListener('keydown', leave)
  open?.bar.remove()
  open = undefined
}

/** Closes it and brings the person back to where they were. */
function returnFromSheet(): void {
  const back = open?.back
  closeSheet()
  back?.()
}

function leave({ key }: KeyboardEvent): void {
  if (key === 'Escape') returnFromSheet()
}

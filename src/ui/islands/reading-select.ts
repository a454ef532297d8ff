import { tell } from './reading-decide.ts'
import { type Selected, showForm } from './reading-give.ts'
import { closeSheet } from './reading-sheet.ts'
import { SWAPPED } from './reading-swap.ts'

/** A selection is waited for until it has come to rest. */
const REST_MS = 250
/** As much of the words as is worth hearing again. */
const HEARD = 120

/**
 * Lets somebody add a fact by selecting words of a text, by mouse, finger or keyboard: beside the words stand the kinds,
 * and the form of the one that is chosen opens filled from them.
 */
export function selectWords(draft: HTMLElement): void {
  const menu = draft.querySelector<HTMLElement>('[data-kinds]')
  if (menu === null) return
  let resting: ReturnType<typeof setTimeout> | undefined
  let held: Selected | undefined
  document.addEventListener('selectionchange', () => {
    clearTimeout(resting)
    resting = setTimeout(() => {
      if (menu.contains(document.activeElement)) return
      held = selectedIn(draft)
      show(menu, held)
      if (held !== undefined) say(draft, held)
    }, REST_MS)
  })
  // Pressing a kind takes the selection away nowhere.
  menu.addEventListener('pointerdown', (event) => event.preventDefault())
  menu.addEventListener('click', ({ target }) => {
    const kind = target instanceof HTMLButtonElement ? target.value : ''
    if (kind === '' || held === undefined) return
    void showForm(draft, kind, held).finally(() => {
      menu.hidden = true
    })
  })
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    menu.hidden = true
    held?.text.focus()
  })
  selectByKeyboard(draft, menu)
}

function selectedIn(draft: HTMLElement): Selected | undefined {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.toString().trim() === '') return undefined
  const range = selection.getRangeAt(0).cloneRange()
  const text = textOf(range.startContainer)
  return text !== null && text === textOf(range.endContainer) && draft.contains(text) ? { text, range } : undefined
}

const textOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-text]') ?? null

const GAP = 8

/** Below the words where there is room, else above them; where it is narrow, over the lower edge. */
function show(menu: HTMLElement, selected: Selected | undefined): void {
  menu.hidden = selected === undefined
  if (selected === undefined) return
  const { left, right, top, bottom } = selected.range.getBoundingClientRect()
  const { width, height } = menu.getBoundingClientRect()
  const below = bottom + GAP
  const fits = below + height < innerHeight
  menu.style.setProperty('--app-top', `${Math.max(GAP, fits ? below : top - height - GAP)}px`)
  const start = document.documentElement.dir === 'rtl' ? innerWidth - right : left
  menu.style.setProperty('--app-start', `${Math.max(GAP, Math.min(start, innerWidth - width - GAP))}px`)
}

/** Whoever selects by keyboard hears what is selected and what comes next. */
function say(draft: HTMLElement, { text, range }: Selected): void {
  const words = draft.querySelector<HTMLElement>('[data-select]')?.dataset['selected'] ?? ''
  if (text.isContentEditable) tell(draft, words.replace('%', range.toString().slice(0, HEARD)))
}

/**
 * Puts a caret into the text, which moves and selects as in any field; what would change a word is refused. A caret of the
 * browser's own (F7) needs nothing of this.
 */
function selectByKeyboard(draft: HTMLElement, menu: HTMLElement): void {
  const button = draft.querySelector<HTMLElement>('[data-select]')
  button?.addEventListener('click', () => {
    closeSheet()
    const text = draft.querySelector<HTMLElement>('[data-text]')
    if (text === null) return
    const isOn = text.isContentEditable
    for (const one of draft.querySelectorAll<HTMLElement>('[data-text]')) setCaret(one, !isOn)
    button.setAttribute('aria-pressed', String(!isOn))
    tell(draft, isOn ? '' : (button.dataset['select'] ?? ''))
    text.focus()
  })
  // A text that was put in its place anew is as the one before it was.
  document.addEventListener(SWAPPED, () => {
    if (button?.getAttribute('aria-pressed') !== 'true') return
    for (const text of draft.querySelectorAll<HTMLElement>('[data-text]')) setCaret(text, true)
  })
  draft.addEventListener('beforeinput', (event) => {
    if (inCaretText(event)) event.preventDefault()
  })
  draft.addEventListener('keydown', (event) => {
    if (!inCaretText(event)) return
    if (event.key === 'Escape') button?.click()
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (!menu.hidden) menu.querySelector('button')?.focus()
  })
}

const inCaretText = ({ target }: Event): boolean => target instanceof HTMLElement && target.isContentEditable

function setCaret(text: HTMLElement, isOn: boolean): void {
  const attributes = { contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', 'aria-readonly': 'true' }
  // No keyboard comes up on a screen, and no word is underlined as misspelt.
  const quiet = { inputmode: 'none', spellcheck: 'false', autocorrect: 'off', autocapitalize: 'off' }
  for (const [name, value] of Object.entries({ ...attributes, ...quiet }))
    if (isOn) text.setAttribute(name, value)
    else text.removeAttribute(name)
}

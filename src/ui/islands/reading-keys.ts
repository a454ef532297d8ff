import { goTo } from './reading-marks.ts'

/** A fact, or several that stand side by side. */
const FACT = 'article.app-fact'

/** What presses which part of a fact. */
const PRESSES: Readonly<Record<string, string>> = {
  // What cannot be accepted as it stands offers to be changed first.
  a: ':is(button[value=accept], button[data-key=a], .app-act--accept[data-act=change])',
  r: 'button:is([value=refuse], [data-key=r])',
  u: 'button:is([value=reopen], [data-key=u])',
  c: '[data-act=change]',
  t: '[data-words]',
}

/** What stands once on the page. */
const SELECT = '[data-select]'
const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 }

/** The fact that a key decided on last, for the key that takes it back from wherever that led. */
let decided: string | undefined

/**
 * Lets a practised person work by single keys. They mean something only while a fact has the focus and no field in it has,
 * so that whoever speaks to their computer sets nothing off elsewhere.
 * @see WCAG 2.2, 2.1.4
 */
export function workByKeys(draft: HTMLElement): void {
  draft.addEventListener('keydown', (event) => {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>(FACT) : null
    if (card === null || event.ctrlKey || event.metaKey || event.altKey) return
    const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select')
    const isMeant =
      event.key === 'Escape' ? leaveForm(card) : !isTyping && pressed(draft, card, event.key.toLowerCase())
    if (isMeant) event.preventDefault()
  })
}

function leaveForm(card: HTMLElement): boolean {
  const close = card.querySelector<HTMLElement>('[data-act=close]')
  close?.click()
  return close !== null
}

function pressed(draft: HTMLElement, card: HTMLElement, key: string): boolean {
  if (key === 'w') return press(draft.querySelector<HTMLElement>(SELECT))
  const step = STEPS[key]
  if (step !== undefined) return move(draft, card, step)
  const selector = PRESSES[key]
  if (selector === undefined) return false
  const button = card.querySelector<HTMLElement>(selector) ?? (key === 'u' ? undoOfLast() : null)
  if (button !== null && DECIDING.includes(key)) decided = card.id
  return press(button)
}

function press(button: HTMLElement | null): true {
  button?.click()
  return true
}

const DECIDING: readonly string[] = ['a', 'r']

const undoOfLast = (): HTMLElement | null =>
  decided === undefined ? null : document.querySelector<HTMLElement>(`#${CSS.escape(decided)} ${PRESSES['u']}`)

function move(draft: HTMLElement, card: HTMLElement, step: 1 | -1): true {
  const cards = [...draft.querySelectorAll<HTMLElement>(FACT)].filter((one) => one.checkVisibility())
  const next = cards[cards.indexOf(card) + step]
  if (next !== undefined) goTo(next)
  return true
}

import { closeSheet, isNarrow, openSheet } from './reading-sheet.ts'
import { SWAPPED } from './reading-swap.ts'

/** Pointing at something on the way elsewhere moves nothing. */
const LINGER_MS = 140

/**
 * Joins a fact and its words in the text: whatever carries the same `data-fact` lights up together when one of them is
 * pointed at or focused, and the other is brought into view in its own part of the page. What is pressed in the text
 * leads to its fact; on a narrow screen the fact comes to the text.
 */
export function linkFacts(draft: HTMLElement): void {
  const begin = (): void => {
    freeWords(draft)
    lit = { fact: '', elements: [] }
  }
  begin()
  document.addEventListener(SWAPPED, begin)
  let lingering: ReturnType<typeof setTimeout> | undefined
  draft.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse') return
    light(draft, factOf(target))
    clearTimeout(lingering)
    lingering = setTimeout(() => bringOther(target), LINGER_MS)
  })
  draft.addEventListener('focusin', ({ target }) => {
    light(draft, factOf(target))
    bringOther(target)
  })
  draft.addEventListener('click', (event) => pressed(draft, event))
  draft.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && leadsOf(event.target) !== undefined) pressed(draft, event)
  })
}

let lit: { fact: string; elements: readonly Element[] } = { fact: '', elements: [] }
/** The words that were shown for a fact: from there Enter leads back to it, whatever else they belong to. */
let shown: { readonly words: Element; readonly fact: string } | undefined

function light(draft: Element, fact: string): void {
  if (fact === lit.fact) return
  for (const element of lit.elements) element.classList.remove('app-fact--lit')
  const elements = fact === '' ? [] : [...draft.querySelectorAll(`[data-fact="${CSS.escape(fact)}"]`)]
  for (const element of elements) element.classList.add('app-fact--lit')
  lit = { fact, elements }
}

/** Brings what belongs to the same fact on the other side into view, without moving the page. */
function bringOther(target: EventTarget | null): void {
  const pane = target instanceof Element ? target.closest('[data-pane]') : null
  if (pane === null || lit.elements.some((element) => element.parentElement === null)) return
  const others = lit.elements.filter((element) => element.closest('[data-pane]') !== pane)
  const [first] = others
  if (first !== undefined && !others.some((other) => isSeen(other))) scrollWithin(first)
}

const paneOf = (element: Element): Element | undefined => {
  const pane = element.closest('[data-pane]')
  return pane !== null && pane.scrollHeight > pane.clientHeight + 1 ? pane : undefined
}

function isSeen(element: Element): boolean {
  const pane = paneOf(element)?.getBoundingClientRect()
  const { top, bottom } = element.getBoundingClientRect()
  return pane === undefined || (bottom > pane.top + 8 && top < pane.bottom - 8)
}

function scrollWithin(element: Element): void {
  const pane = paneOf(element)
  if (pane === undefined) return
  const { top, height } = element.getBoundingClientRect()
  const within = pane.getBoundingClientRect()
  pane.scrollTop += top - within.top - Math.max(12, (within.height - height) / 3)
}

/** Words that lead to a fact are no link that is dragged or asked about when somebody selects them. */
function freeWords(draft: Element): void {
  for (const words of draft.querySelectorAll<HTMLElement>('a[href^="#fact-"]')) {
    words.dataset['leads'] = words.getAttribute('href')?.slice('#fact-'.length) ?? ''
    words.removeAttribute('href')
    words.setAttribute('role', 'link')
    if (!words.hasAttribute('tabindex')) words.tabIndex = 0
  }
}

function pressed(draft: Element, event: Event): void {
  const words = target(event.target, '[data-leads]')
  if (words !== undefined && getSelection()?.isCollapsed !== false) return openFact(draft, words, event.type)
  const link = target(event.target, '[data-words]')
  if (link === undefined) return
  event.preventDefault()
  showWords(draft, link.dataset['words'] ?? '')
}

function openFact(draft: Element, words: HTMLElement, how: string): void {
  const isBack = how === 'keydown' && shown?.words === words
  const fact = isBack ? (shown?.fact ?? '') : leadsOf(words)
  const card = draft.querySelector<HTMLElement>(`#fact-${CSS.escape(fact ?? '')}`)
  if (card === null) return
  if (isNarrow()) openSheet(card.closest<HTMLElement>('article') ?? card, () => goTo(words))
  else goTo(card)
}

/** Focuses a fact, or words of the text, where it can be seen. */
export function goTo(element: HTMLElement): void {
  element.focus({ preventScroll: true })
  scrollIfUnseen(element)
}

function scrollIfUnseen(element: HTMLElement): void {
  if (!isSeen(element)) scrollWithin(element)
  element.scrollIntoView({ block: 'nearest' })
}

/** Leads from a fact to the first words that it was read from. */
export function showWords(draft: Element, fact: string): void {
  const words = draft.querySelector<HTMLElement>(`#words-${CSS.escape(fact)} [data-leads]`)
  if (words === null) return
  closeSheet()
  shown = { words, fact }
  goTo(words)
  words.scrollIntoView({ block: isNarrow() ? 'center' : 'nearest' })
}

const target = (from: EventTarget | null, selector: string): HTMLElement | undefined =>
  (from instanceof Element && from.closest<HTMLElement>(selector)) || undefined

const leadsOf = (from: EventTarget | null): string | undefined => target(from, '[data-leads]')?.dataset['leads']

const factOf = (from: EventTarget | null): string => target(from, '[data-fact]')?.dataset['fact'] ?? ''

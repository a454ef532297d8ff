import { type Asked, askForPage, askInPlace } from './in-place-ask.ts'
import { goTo, showWords } from './reading-marks.ts'
import { closeSheet, isSheetOpen, openSheet } from './reading-sheet.ts'
import { swapParts } from './reading-swap.ts'

/** One fact; what is asked of a text is not. */
const FACT = 'article[data-fact]'

/** What is being sent or waits for what was sent before it, each once. */
const underWay = new Set<string>()
let last: Promise<void> = Promise.resolve()

/**
 * Answers the forms and links of a draft that say `data-in-draft` without leaving the page: its value is the part of the
 * page that changes, a fact or `give`, or `all`. Who has decided is led to the next fact that waits.
 */
export function decideInPlace(draft: HTMLElement): void {
  draft.addEventListener('submit', (event) => {
    const { target, submitter } = event
    if (!(target instanceof HTMLFormElement)) return
    const part = partOf(target, submitter)
    if (part === undefined || 'native' in target.dataset) return
    event.preventDefault()
    const sent = { form: target, submitter, part, fields: new FormData(target, submitter) }
    const address = addressOf(target, submitter)
    inTurn(`${address} ${part} ${submitter?.getAttribute('value') ?? ''}`, () => send(draft, sent, address))
  })
  draft.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-in-draft]') : null
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    inTurn(link.href, () => follow(draft, link))
  })
}

/** The buttons of every fact belong to one form; which fact it is about says where the button stands. */
const partOf = (form: HTMLFormElement, submitter: HTMLElement | null): string | undefined =>
  form.id === 'decide' ? submitter?.closest<HTMLElement>(FACT)?.dataset['fact'] : form.dataset['inDraft']

/** One after another: whoever is faster than the network loses no decision, and who presses twice decides once. */
function inTurn(what: string, act: () => Promise<void>): void {
  if (underWay.has(what)) return
  underWay.add(what)
  last = last.then(act).finally(() => underWay.delete(what))
}

interface Sent {
  readonly form: HTMLFormElement
  readonly submitter: HTMLElement | null
  readonly part: string
  /** As they were when it was sent. */
  readonly fields: FormData
}

async function send(draft: HTMLElement, sent: Sent, address: string): Promise<void> {
  const { form, submitter, part, fields } = sent
  if (part !== 'all') fields.append('part', part)
  const answer = await askInPlace(address, fields, { follows: true }).catch(() => undefined)
  sayNotSaved(draft, answer === undefined)
  if (answer === undefined) return
  if (!isDraft(answer)) return sendAway(form, submitter)
  const wasInSheet = isSheetOpen()
  closeSheet()
  const next = nextOf(draft, part)
  const isQuestion = form.closest('[data-question]') !== null
  swapParts(answer.page, submitter ?? form)
  if (goToMistake(draft, answer.page)) return
  if (part === 'all') goToGiven(draft, fields, wasInSheet)
  else if (isQuestion) goToQuestion(draft)
  else goOn(draft, part, next, { isReopened: fields.get('decision') === 'reopen', wasInSheet })
}

/** Signed out meanwhile, say: the page that says so is gone to. */
function sendAway(form: HTMLFormElement, submitter: HTMLElement | null): void {
  form.dataset['native'] = ''
  if (form.isConnected && submitter?.isConnected !== false) form.requestSubmit(submitter)
  else location.reload()
}

/** To the fact that was given, which has the id of its act, or on with those that wait. */
function goToGiven(draft: HTMLElement, fields: FormData, wasInSheet: boolean): void {
  const id = fields.get('actId')
  const given = typeof id === 'string' ? document.getElementById(`fact-${id}`) : null
  say(draft, toldOf(given))
  if (given === null) goToAny(draft)
  // Who selected words goes on reading after them.
  else if (wasInSheet) showWords(draft, given.dataset['fact'] ?? '')
  else goTo(given)
}

const addressOf = (form: HTMLFormElement, submitter: HTMLElement | null): string =>
  submitter instanceof HTMLButtonElement && submitter.hasAttribute('formaction') ? submitter.formAction : form.action

/** Whether an answer is the draft, rather than a page that says why there is none. */
export const isDraft = ({ page, isRefused }: Asked): boolean =>
  !isRefused && page.querySelector('[data-draft]') !== null

/** Says, for who sees and who hears, that nothing was saved; or no longer. */
function sayNotSaved(draft: HTMLElement, isNotSaved: boolean): void {
  const box = draft.querySelector<HTMLElement>('[data-not-saved]')
  if (box === null) return
  box.hidden = !isNotSaved
  box.textContent = isNotSaved ? (box.dataset['notSaved'] ?? '') : ''
}

function goToMistake(draft: HTMLElement, page: Document): boolean {
  if (page.querySelector('.govuk-error-summary') === null) return false
  const field = draft.querySelector<HTMLElement>('.govuk-form-group--error :is(input, select, textarea)')
  if (field !== null) goTo(field)
  return field !== null
}

/** The facts that wait, from the one after this; they are found before the page changes. */
function nextOf(draft: HTMLElement, fact: string): readonly string[] {
  const cards = [...draft.querySelectorAll<HTMLElement>(`#facts ${FACT}`)]
  const at = cards.findIndex(({ id }) => id === `fact-${fact}`)
  return [...cards.slice(at + 1), ...cards.slice(0, Math.max(0, at))].filter(waits).map(({ id }) => id)
}

const waits = (card: HTMLElement): boolean => card.dataset['decision'] === 'proposed' && card.checkVisibility()

interface Decided {
  readonly isReopened: boolean
  readonly wasInSheet: boolean
}

function goOn(draft: HTMLElement, fact: string, next: readonly string[], { isReopened, wasInSheet }: Decided): void {
  const card = document.getElementById(`fact-${fact}`)
  const isRefused = card?.dataset['decision'] === 'refused'
  for (const mark of draft.querySelectorAll(`mark[data-fact="${CSS.escape(fact)}"]`))
    mark.classList.toggle('app-mark--refused', isRefused)
  say(draft, toldOf(card))
  const [first] = isReopened ? [`fact-${fact}`] : next
  const other = first === undefined ? null : document.getElementById(first)
  if (other === null) goToAny(draft)
  else if (wasInSheet) sheetOf(draft, other, card)
  else goTo(other)
}

/** A fact over the text, with its words in view above it, and a way to take back what was decided on the one before. */
function sheetOf(draft: HTMLElement, card: HTMLElement, before: HTMLElement | null): void {
  const words = draft.querySelector<HTMLElement>(`#words-${CSS.escape(card.dataset['fact'] ?? '')} [data-leads]`)
  words?.scrollIntoView({ block: 'start' })
  openSheet(card, () => words?.focus({ preventScroll: true }), before)
}

/** To the first fact that waits, or where it says how many do. */
function goToAny(draft: HTMLElement): void {
  const waiting = [...draft.querySelectorAll<HTMLElement>(`#facts ${FACT}`)].find(waits)
  const place = waiting ?? draft.querySelector<HTMLElement>('.app-progress__main')
  if (place !== null) goTo(place)
}

/** What was said of a fact, and what was decided on it. */
const toldOf = (card: Element | null): readonly Element[] => [
  ...(card?.querySelectorAll('.app-fact__title, .app-fact__decided') ?? []),
]

function goToQuestion(draft: HTMLElement): void {
  say(draft, [])
  const place = draft.querySelector<HTMLElement>('.app-open__question summary, .app-progress__main')
  if (place !== null) goTo(place)
}

/** Says what was done, then how many facts wait. */
function say(draft: HTMLElement, parts: readonly Element[]): void {
  const words = [...parts, ...draft.querySelectorAll('.app-progress__counts p')].map((part) => part.textContent.trim())
  tell(draft, words.join('. '))
}

/** Says something politely to whoever hears the page. */
export function tell(draft: HTMLElement, words: string): void {
  const status = draft.querySelector('[data-said]')
  if (status !== null) status.textContent = words
}

async function follow(draft: HTMLElement, link: HTMLAnchorElement): Promise<void> {
  const part = link.dataset['inDraft'] ?? ''
  const address = new URL(link.href)
  address.searchParams.set('part', part)
  const answer = await askForPage(address.href).catch(() => undefined)
  if (answer === undefined || !isDraft(answer)) {
    location.assign(link.href)
    return
  }
  const wasInSheet = isSheetOpen()
  closeSheet()
  swapParts(answer.page, link)
  const place = part === 'give' ? draft.querySelector<HTMLElement>('#give') : document.getElementById(`fact-${part}`)
  if (place === null) return
  if (wasInSheet) sheetOf(draft, place, null)
  const field = place.querySelector<HTMLElement>('form :is(input:not([type=hidden]), select, textarea)')
  goTo(link.dataset['act'] === 'close' ? place : (field ?? place))
  if (field instanceof HTMLInputElement) field.select()
}

import { durationWords, momentOf, now } from './duration.ts'

/**
 * Keeps `<time data-due="ISO moment">` saying how long there is. The sentences come with the element: `data-in`
 * ('in %'), `data-ago` ('% ago') and `data-now`. Without this script the text that the server wrote remains.
 */
export function startCountdowns(): void {
  showAll()
  setInterval(showAll, 30_000)
}

/** Looked for each time: a list that is kept fresh brings new ones. */
const showAll = (): void => document.querySelectorAll<HTMLElement>('time[data-due]').forEach(show)

function show(element: HTMLElement): void {
  const left = momentOf(element.dataset['due']) - now()
  if (Number.isNaN(left)) return
  const duration = durationWords(Math.abs(left), language())
  const pattern = duration === '' ? element.dataset['now'] : element.dataset[left > 0 ? 'in' : 'ago']
  if (pattern === undefined) return
  const text = pattern.replace('%', duration)
  // Writing the same text again would make some screen readers say it again.
  if (element.textContent !== text) element.textContent = text
  element.classList.toggle('app-countdown--past', left <= 0)
}

/** 'en' counts as British, as on the server. */
const language = (): string => {
  const { lang } = document.documentElement
  return lang === '' || lang.startsWith('en') ? 'en-GB' : lang
}

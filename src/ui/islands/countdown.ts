import { durationWords, momentOf, now } from './duration.ts'

/**
 * Keeps `<time data-due="ISO moment">` saying how long there is. The sentences come with the element: `data-in`
 * ('in %'), `data-ago` ('% ago') and `data-now`. Without this script the text that the server wrote remains.
 */
export function startCountdowns(): void {
  const countdowns = document.querySelectorAll<HTMLElement>('time[data-due]')
  if (countdowns.length === 0) return
  const tick = (): void => countdowns.forEach(show)
  tick()
  setInterval(tick, 30_000)
}

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

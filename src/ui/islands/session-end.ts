import { momentOf, now } from './duration.ts'

const REMIND_BEFORE = 5 * 60_000

/**
 * Shows `<section data-session-ends="ISO moment" data-session-keep="/path" hidden>` five minutes before the person is
 * signed out. Its button asks for the path, which keeps the session, and puts the reminder off for as long again.
 */
export function remindOfSessionEnd(): void {
  const reminder = document.querySelector<HTMLElement>('[data-session-ends]')
  const ends = momentOf(reminder?.dataset['sessionEnds'])
  if (reminder === null || Number.isNaN(ends)) return
  const length = ends - now()
  const wait = (): void => {
    setTimeout(() => reminder.removeAttribute('hidden'), Math.max(0, length - REMIND_BEFORE))
  }
  reminder.querySelector('button')?.addEventListener('click', () => {
    void fetch(reminder.dataset['sessionKeep'] ?? '/', { method: 'HEAD', redirect: 'manual' }).then(({ ok }) => {
      if (!ok) return
      reminder.setAttribute('hidden', '')
      wait()
    })
  })
  wait()
}

import { deriveKey } from './altcha-pbkdf2.js'
import { solveChallenge } from './altcha-pow.js'

/** Does the work of `<input name="proof" data-work="challenge">` while somebody reads, and puts it there. */
async function workMeanwhile(): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input[data-work]')
  const work = field?.dataset['work']
  // Without this, as on a page that came unencrypted, the person waits a moment instead.
  if (!field || !work || !globalThis.isSecureContext) return
  const challenge: unknown = JSON.parse(work)
  const solution = await solveChallenge({ challenge, deriveKey })
  if (solution !== null) field.value = btoa(JSON.stringify({ challenge, solution }))
}

document.addEventListener('daybreak:page', () => void workMeanwhile())
await workMeanwhile()

import { decideInPlace } from './reading-decide.ts'
import { workByKeys } from './reading-keys.ts'
import { linkFacts } from './reading-marks.ts'
import { selectWords } from './reading-select.ts'

const draft = document.querySelector<HTMLElement>('[data-draft]')
if (draft !== null) {
  linkFacts(draft)
  decideInPlace(draft)
  workByKeys(draft)
  selectWords(draft)
  for (const hidden of draft.querySelectorAll<HTMLElement>('[data-scripted]')) hidden.hidden = false
}

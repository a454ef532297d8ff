import { askForPage } from './in-place-ask.ts'
import { isDraft } from './reading-decide.ts'
import { openSheet } from './reading-sheet.ts'
import { swapParts } from './reading-swap.ts'

/** What is selected in one text. */
export interface Selected {
  readonly text: HTMLElement
  readonly range: Range
}

/** Opens the form of a kind of fact over the page, filled from the words that are selected. */
export async function showForm(draft: HTMLElement, kind: string, { text, range }: Selected): Promise<void> {
  const address = new URL(`/drafts/${text.dataset['text'] ?? ''}`, location.origin)
  const [from, to] = offsetsOf(text, range)
  for (const [name, value] of Object.entries({ add: kind, from, to, part: 'give' }))
    address.searchParams.set(name, String(value))
  const answer = await askForPage(address.href).catch(() => undefined)
  if (answer === undefined || !isDraft(answer)) {
    address.searchParams.delete('part')
    address.hash = 'give'
    location.assign(address)
    return
  }
  swapParts(answer.page, draft.querySelector('#give form'))
  const form = draft.querySelector<HTMLElement>('#give')
  if (form === null) return
  openSheet(form, () => text.focus({ preventScroll: true }))
  // Past the words, which are known, to what they say.
  const fields = form.querySelectorAll<HTMLElement>(
    'form :is(input:not([type=hidden]), select, textarea:not([name=text-words]))',
  )
  fields[0]?.focus({ preventScroll: true })
}

/** Where the words begin and end, in UTF-16 units of the text, which is all that its element holds. */
function offsetsOf(text: HTMLElement, range: Range): readonly [from: number, to: number] {
  const before = document.createRange()
  before.selectNodeContents(text)
  before.setEnd(range.startContainer, range.startOffset)
  const from = before.toString().length
  return [from, from + range.toString().length]
}

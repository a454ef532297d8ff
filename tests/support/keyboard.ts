import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** What has the focus: its name, as its words or its label, and whether anybody can see that it has it. */
const FOCUSED = `(() => {
  const one = document.activeElement
  const shows = (style) => style.outlineStyle !== 'none' || style.boxShadow !== 'none'
  const label = one.labels?.[0]
  const drawn = [getComputedStyle(one), ...(label ? [getComputedStyle(label, '::before')] : [])]
  const words = one.getAttribute('aria-label') ?? (label ?? one).textContent
  return { tag: one.tagName, words: words.replaceAll(/\\s+/g, ' ').trim(), isVisible: drawn.some(shows) }
})()`

/** What has the focus. */
export interface Focused {
  readonly tag: string
  readonly words: string
  readonly isVisible: boolean
}

/** What has the focus now. */
export const focusedOn = (page: Page): Promise<Focused> => page.evaluate<Focused>(FOCUSED)

/** Presses a key until what has these words has the focus; at every stop the focus must be seen. */
export async function tabTo(page: Page, words: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press(key)
    const focused = await focusedOn(page)
    assert.ok(focused.isVisible || focused.tag === 'BODY', `nobody sees the focus on ${focused.tag} ${focused.words}`)
    if (typeof words === 'string' ? focused.words === words : words.test(focused.words)) return
    passed.push(focused.words.slice(0, 40))
  }
  assert.fail(`${key} does not reach ${words}; it passes ${passed.join(' | ')}`)
}

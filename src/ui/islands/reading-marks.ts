/**
 * Joins a fact and its words in the text: whatever carries the same `data-fact` lights up together when one of them is
 * pointed at or focused, and the other is brought into view.
 */
export function linkFacts(): void {
  if (document.querySelector('[data-fact]') === null) return
  for (const event of ['pointerover', 'focusin'] as const) {
    document.addEventListener(event, ({ target }) => light(factOf(target), event === 'focusin' ? target : null))
  }
}

let lit = ''

function light(fact: string, focused: EventTarget | null): void {
  if (fact === lit) return
  lit = fact
  for (const element of document.querySelectorAll<HTMLElement>('[data-fact]')) {
    const same = element.dataset['fact'] === fact
    element.classList.toggle('app-fact--lit', same)
    if (same && focused instanceof Element && !element.contains(focused)) element.scrollIntoView({ block: 'nearest' })
  }
}

const factOf = (target: EventTarget | null): string =>
  (target instanceof Element ? target.closest<HTMLElement>('[data-fact]')?.dataset['fact'] : undefined) ?? ''

/** Many people see the same change: their pages do not all ask for the list at once. */
const SETTLE_MS = 300
const SPREAD_MS = 2500
/** A list is not asked for more often than this, however much happens. */
const BETWEEN_MS = 4000
/** A page in the background gives its line back: browsers hold only six to one address. */
const HIDDEN_MS = 30_000
/** Where the service says no, it is asked again after this long. */
const REFUSED_MS = 60_000

interface Change {
  readonly id: string
  readonly version: number
}

/**
 * Keeps a list fresh: `<section data-live="/address/of/events" data-live-list="#list">` with a button, a quiet
 * `role="status"` and words in `data-show-one`, `data-show-many`, `data-show-all`, `data-new-one`, `data-new-many` and
 * `data-stale`, in which % is a number. Rows say `data-live-row="id"`. When something changes, the page asks for itself
 * again and takes the list out of the answer; while somebody is at work in the list, it only offers to.
 */
export function keepListsLive(): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-live]')) new LiveList(section).begin()
}

class LiveList {
  readonly #section: HTMLElement
  readonly #button: HTMLButtonElement | null
  readonly #status: HTMLElement | null
  /** What has come since the list was last put on the page. */
  readonly #changes = new Map<string, Change>()
  #source: EventSource | undefined
  /** What was received last, to go on from when the page comes back to the front. */
  #since = ''
  #isAnew = false
  /** Something came that no answer holds yet. */
  #isOwed = false
  #asking: number | undefined
  #hiding: number | undefined
  #askedAt = Number.NEGATIVE_INFINITY
  /** The list as it was last answered, until it is put on the page. */
  #fresh: Element | undefined

  constructor(section: HTMLElement) {
    this.#section = section
    this.#button = section.querySelector('button')
    this.#status = section.querySelector('[role=status]')
  }

  begin(): void {
    if (this.#list() === null) return
    this.#button?.addEventListener('click', () => {
      this.#show()
      this.#list()?.focus()
    })
    document.addEventListener('visibilitychange', () => this.#turn())
    this.#turn()
  }

  #turn(): void {
    clearTimeout(this.#hiding)
    if (document.visibilityState === 'visible') this.#open()
    else this.#hiding = setTimeout(() => this.#close(), HIDDEN_MS)
  }

  #open(): void {
    if (this.#source !== undefined) return
    const address = new URL(this.#section.dataset['live'] ?? '', location.href)
    if (this.#since !== '') address.searchParams.set('since', this.#since)
    const source = new EventSource(address)
    this.#source = source
    source.addEventListener('open', () => this.#say(''))
    source.addEventListener('changes', (event: MessageEvent<string>) => {
      for (const change of JSON.parse(event.data) as Change[]) this.#changes.set(change.id, change)
      this.#heard(event)
    })
    source.addEventListener('anew', (event: MessageEvent<string>) => {
      this.#isAnew = true
      this.#heard(event)
    })
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) this.#refused()
    })
  }

  #close(): void {
    this.#source?.close()
    this.#source = undefined
  }

  /** Signed out, say, or no right any more: the list stands as it is, and says so. */
  #refused(): void {
    this.#close()
    this.#say(this.#words('stale'), true)
    setTimeout(() => this.#turn(), REFUSED_MS * (1 + Math.random()))
  }

  #heard({ lastEventId }: MessageEvent): void {
    this.#since = lastEventId
    this.#isOwed = true
    this.#askSoon()
  }

  #askSoon(): void {
    if (this.#asking !== undefined) return
    const soonest = Math.max(SETTLE_MS, this.#askedAt + BETWEEN_MS - performance.now())
    this.#asking = setTimeout(
      () => {
        void this.#ask().finally(() => {
          this.#asking = undefined
          if (this.#isOwed) this.#askSoon()
        })
      },
      soonest + Math.random() * SPREAD_MS,
    )
  }

  async #ask(): Promise<void> {
    this.#askedAt = performance.now()
    this.#isOwed = false
    // Asked by itself, so that the session of somebody who has gone away ends in its time.
    const answer = await fetch(location.href, { headers: { 'daybreak-unattended': '1' } }).catch(() => undefined)
    // Whoever is led elsewhere or refused has no list any more; whoever reached nobody asks again.
    if (answer === undefined || answer.status >= 429) this.#isOwed = true
    else if (answer.ok && !answer.redirected)
      this.#take(new DOMParser().parseFromString(await answer.text(), 'text/html'))
  }

  #take(page: Document): void {
    this.#fresh = page.querySelector(this.#section.dataset['liveList'] ?? '') ?? undefined
    const list = this.#list()
    const busy = document.activeElement !== list && list?.contains(document.activeElement) === true
    if (busy) this.#offer()
    else this.#show()
  }

  /** Says how much of what the list shows, or would show, has changed. */
  #offer(): void {
    const count = this.#shown().length
    if (this.#button === null || (count === 0 && !this.#isAnew)) return
    this.#button.textContent = this.#isAnew ? this.#words('showAll') : this.#counted('show', count)
    this.#button.hidden = false
  }

  #show(): void {
    const list = this.#list()
    if (list === null || this.#fresh === undefined) return
    const before = rowsOf(list)
    const added = this.#shown().filter(({ id, version }) => version === 1 && !before.has(id))
    list.replaceChildren(...this.#fresh.childNodes)
    if (added.length > 0) this.#say(this.#counted('new', added.length))
    this.#fresh = undefined
    this.#changes.clear()
    this.#isAnew = false
    if (this.#button !== null) this.#button.hidden = true
  }

  /** The changes of what is in the list or will be: others are on another page of it, or filtered out. */
  #shown(): Change[] {
    const rows = new Set([...rowsOf(this.#list()), ...rowsOf(this.#fresh)])
    return [...this.#changes.values()].filter(({ id }) => rows.has(id))
  }

  #say(text: string, isSeen = false): void {
    if (this.#status === null) return
    this.#status.textContent = text
    this.#status.classList.toggle('govuk-visually-hidden', !isSeen)
  }

  #list = (): HTMLElement | null => document.querySelector(this.#section.dataset['liveList'] ?? '')
  #words = (name: string): string => this.#section.dataset[name] ?? ''
  #counted = (what: 'show' | 'new', count: number): string =>
    this.#words(count === 1 ? `${what}One` : `${what}Many`).replace('%', String(count))
}

const rowsOf = (list: Element | null | undefined): Set<string> =>
  new Set(
    [...(list?.querySelectorAll<HTMLElement>('[data-live-row]') ?? [])].map((row) => row.dataset['liveRow'] ?? ''),
  )

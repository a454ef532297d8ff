import type { ServerResponse } from 'node:http'
import type pg from 'pg'
import type { Clock } from '../clock/clock.ts'
import type { Connection } from '../db/pool.ts'
import { type Change, type Read, readChanges } from './changes.ts'
import { anew, eventsOf, heartbeat, saysNothing } from './events.ts'
import { listen } from './listen.ts'
import { paced } from './paced.ts'
import { findRights, type Strands } from './rights.ts'
import { comeBack, createWatchers, LATER_MS, soon, tell, type Watcher } from './watchers.ts'

/** What tells the people who look at a list that it has changed. */
export interface Live {
  /** Tells this watcher from now on, beginning with what they have missed, until their stream or their right ends. */
  join(watcher: Watcher): void
  /** Ends this answer with the others, when the service ends: a line that is told by somebody else. */
  hold(response: ServerResponse): void
  /** Ends every stream; the browsers come back by themselves when somebody answers again. */
  end(): Promise<void>
}

/** What is needed to hear of changes and to read them. */
export interface LiveSite {
  readonly connection: Connection
  readonly pool: pg.Pool
  readonly clock: Clock
  readonly onFault: (fault: unknown) => void
}

/** What several connections changed within this time is read at once. */
const GAP_MS = 5
const RETRY_MS = 1000
/** Proxies close a line that says nothing for half a minute. */
const HEARTBEAT_MS = 20_000
/** What ends by the clock (a grant, a session left idle) notifies nobody: so long it may go on. */
const RIGHTS_MS = 15_000
const ASK_RIGHTS = 'rights'

/** Listens from the first watcher on: a process that nobody watches holds no connection for it. */
export function createLive(site: LiveSite): Live {
  const hub = new Hub(site)
  return { join: (watcher) => hub.join(watcher), hold: (response) => hub.hold(response), end: () => hub.end() }
}

class Hub {
  readonly #site: LiveSite
  readonly #watchers = createWatchers()
  readonly #looks: ReturnType<typeof paced>
  readonly #held = new Set<ServerResponse>()
  readonly #timers: NodeJS.Timeout[] = []
  #listening: ReturnType<typeof listen> | undefined
  #ended = false
  #joining: Watcher[] = []
  #asksRights = false
  /** Where the next look begins: everything that older transactions changed has been told. */
  #cursor: bigint | undefined
  /** Told already, though the transactions that changed it are not older than the cursor. */
  #told: ReadonlySet<string> = new Set()

  constructor(site: LiveSite) {
    this.#site = site
    this.#looks = paced(() => this.#look(), { gapMs: GAP_MS, retryMs: RETRY_MS, onFault: site.onFault })
  }

  join(watcher: Watcher): void {
    if (this.#ended || !this.#watchers.add(watcher)) {
      watcher.response.end(comeBack(LATER_MS))
      return
    }
    watcher.response.write(comeBack(soon()))
    this.#joining.push(watcher)
    this.#listening ??= this.#begin()
    this.#looks.ask()
  }

  hold(response: ServerResponse): void {
    if (this.#ended) response.end()
    this.#held.add(response)
    response.once('close', () => this.#held.delete(response))
  }

  async end(): Promise<void> {
    this.#ended = true
    for (const response of this.#held) response.end()
    for (const timer of this.#timers) clearInterval(timer)
    this.#watchers.endAll()
    await Promise.all([this.#listening?.end(), this.#looks.end()])
  }

  #begin(): ReturnType<typeof listen> {
    const ask = (): void => this.#looks.ask()
    const askRights = (): void => {
      this.#asksRights = true
      ask()
    }
    this.#timers.push(
      setInterval(() => this.#beat(), HEARTBEAT_MS).unref(),
      // It also finds what a lost message would have told.
      setInterval(askRights, RIGHTS_MS).unref(),
    )
    return listen({
      connection: this.#site.connection,
      channel: 'daybreak_live',
      onMessage: (message) => (message === ASK_RIGHTS ? askRights() : ask()),
      // Grants and sessions may have ended unheard, as reports may have come.
      onHearing: askRights,
      onFault: this.#site.onFault,
    })
  }

  #beat(): void {
    const beat = heartbeat(this.#cursor)
    const joining = new Set(this.#joining)
    for (const watcher of this.#watchers.all()) if (!joining.has(watcher)) tell(watcher, beat)
  }

  /** Reads once what changed, asks whose rights must be asked, and tells everybody what is theirs. */
  async #look(): Promise<void> {
    const joining = new Set(this.#joining)
    const watching = this.#watchers.all()
    if (watching.length === 0) {
      // Nobody is owed anything any more: whoever comes next says where they begin.
      this.#joining = []
      this.#cursor = undefined
      return
    }
    const asksRights = this.#asksRights
    this.#asksRights = false
    try {
      const read = await readChanges(this.#site.pool, strandsOf(watching), this.#firstOf(joining))
      // After the reading, so that nobody is told what came after their right had ended.
      await this.#askRights(asksRights ? watching : [...joining])
      this.#tell(read, watching, joining)
    } catch (fault) {
      this.#asksRights ||= asksRights
      throw fault
    }
    this.#joining = this.#joining.filter((watcher) => !joining.has(watcher))
  }

  #firstOf(joining: ReadonlySet<Watcher>): bigint {
    let first = this.#cursor
    for (const { since } of joining) if (since !== undefined && (first === undefined || since < first)) first = since
    // Nobody missed anything yet: no transaction is as late as this, so that only the cursor is read.
    return first ?? LATEST
  }

  #tell(read: Read, watching: readonly Watcher[], joining: ReadonlySet<Watcher>): void {
    const since = this.#cursor ?? read.until
    const news = eventsOf({ ...read, changes: read.changes.filter((change) => !this.#told.has(nameOf(change))) })
    const missed = eventsOf(read)
    for (const watcher of watching) {
      if (joining.has(watcher)) tell(watcher, missed(watcher.strands, watcher.since ?? read.until))
      else {
        const event = news(watcher.strands, since)
        if (!saysNothing(event)) tell(watcher, event)
      }
    }
    this.#cursor = read.until
    this.#told = new Set(read.changes.filter(({ tx }) => tx >= read.until).map(nameOf))
  }

  async #askRights(watchers: readonly Watcher[]): Promise<void> {
    if (watchers.length === 0) return
    const { pool, clock } = this.#site
    const run = async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
      (await pool.query<Row>({ name: 'live-rights', text, values: [...values] })).rows
    const sessions = [...new Set(watchers.map(({ sessionId }) => sessionId))]
    const rights = await findRights(run, sessions, clock.now())
    for (const watcher of watchers) this.#give(watcher, rights.get(watcher.sessionId))
  }

  #give(watcher: Watcher, strands: Strands | undefined): void {
    if (strands === undefined || strands.size === 0) return this.#watchers.end(watcher)
    if (strands.symmetricDifference(watcher.strands).size === 0) return undefined
    watcher.strands = strands
    if (this.#cursor !== undefined) tell(watcher, anew(this.#cursor))
  }
}

const LATEST = 2n ** 64n - 1n

const strandsOf = (watchers: readonly Watcher[]): readonly string[] => [
  ...watchers.reduce((all, { strands }) => all.union(strands), new Set<string>()),
]

const nameOf = ({ tx, shown }: Change): string => `${tx} ${shown.id}`

import { setTimeout as wait } from 'node:timers/promises'
import type { Audience, HelpService } from '#domain/help/help-service.ts'
import type { House } from '#platform/house.ts'

/** A service as the public page shows it. */
export type OfferedService = Omit<HelpService, 'validFrom'> & {
  /** '2026-03-12' */
  readonly checkedOn: string
}

interface Memory {
  services: readonly OfferedService[]
  askedAt: Temporal.Instant | undefined
  asking: Promise<void> | undefined
}

const FRESH_FOR = Temporal.Duration.from({ seconds: 30 })
/** Somebody who needs help is not kept waiting for a list: they get the one that was known. */
const PATIENCE_MS = 1500
const FIND = 'select * from door_help($1)'

const memories = new WeakMap<House, Memory>()

/**
 * The services of the directory, asked of the database at most every half a minute. Where it is away, or slow, the last
 * list that was known; none where there was none. Never throws.
 */
export async function findServices(house: House, now: Temporal.Instant): Promise<readonly OfferedService[]> {
  const memory = memoryOf(house)
  const isFresh = memory.askedAt !== undefined && Temporal.Instant.compare(now, memory.askedAt.add(FRESH_FOR)) < 0
  if (!isFresh) memory.asking ??= ask(house, memory, now)
  if (memory.asking !== undefined) await Promise.race([memory.asking, wait(PATIENCE_MS, undefined, { ref: false })])
  return memory.services
}

function memoryOf(house: House): Memory {
  const known = memories.get(house)
  if (known !== undefined) return known
  const memory: Memory = { services: [], askedAt: undefined, asking: undefined }
  memories.set(house, memory)
  return memory
}

async function ask({ pool, log }: House, memory: Memory, now: Temporal.Instant): Promise<void> {
  memory.askedAt = now
  try {
    const today = now.toZonedDateTimeISO('Europe/London').toPlainDate().toString()
    const { rows } = await pool.query<Row>({ name: 'door-help', text: FIND, values: [today] })
    memory.services = rows.map(({ checked_on, ...service }) => ({ ...service, checkedOn: checked_on }))
  } catch (fault) {
    log.warn({ code: (fault as { code?: string }).code }, 'the directory of help could not be read')
  } finally {
    memory.asking = undefined
  }
}

type Row = Omit<OfferedService, 'checkedOn' | 'audience'> & {
  readonly audience: readonly Audience[]
  readonly checked_on: string
}

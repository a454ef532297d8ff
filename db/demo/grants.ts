import type { Level, OperationStrand } from '#domain/access/strands.ts'
import { giveAccess } from '#platform/need-to-know/give-access.ts'
import { AGENCIES, type AgencyKey, PEOPLE, type PersonKey } from './people.ts'
import type { World } from './world.ts'

/** Access that one person gives to another, or to everybody of an agency, on some strands of one operation. */
export interface DemonstrationGrant {
  readonly to: PersonKey | { readonly agency: AgencyKey }
  readonly strands: readonly OperationStrand[]
  readonly level: Level
  readonly reason: string
}

/** Gives access as a lead would on the access page; all of it lapses at `until` (a date in London). */
export async function giveAll(
  world: World,
  {
    by,
    at,
    until,
    strands,
  }: { by: PersonKey; at: string; until: string; strands: Readonly<Record<OperationStrand, string>> },
  grants: readonly DemonstrationGrant[],
): Promise<void> {
  const lapses = Temporal.PlainDate.from(until).toZonedDateTime('Europe/London').toInstant()
  for (const { to, level, reason, strands: kinds } of grants) {
    await world.work(by, at, async (work) => {
      const recipient =
        typeof to === 'string'
          ? ({ kind: 'account', id: world.people[to], name: PEOPLE[to].name } as const)
          : ({ kind: 'agency', id: world.agencies[to.agency], name: AGENCIES[to.agency].name } as const)
      const given = await giveAccess(work, {
        recipient,
        level,
        reason,
        until: lapses,
        strandIds: kinds.map((kind) => strands[kind]),
      })
      if (!given.ok) throw new Error(`the demonstration may not give this access: ${JSON.stringify(given.refusal)}`)
      for (const line of given.value) await work.note(line)
    })
  }
}

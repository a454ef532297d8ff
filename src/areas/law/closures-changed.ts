import type { Law } from '#domain/law/law.ts'
import type { Commencement, IsoDate, VersionName } from '#domain/law/rule.ts'
import { countChanged } from '#platform/clocks/count-changed.ts'
import type { Work } from '#platform/http/work.ts'
import type { Proposal } from './proposal-store.ts'

/**
 * How many closures of the partnership this proposal would count otherwise than now, or counts otherwise than without it;
 * `undefined` where it neither waits nor stands.
 */
export async function closuresChanged(
  { house, actor }: Work,
  { rule, version, startsOn, answer }: Proposal,
  law: Law,
): Promise<number | undefined> {
  const name: VersionName = `${rule}.${version}`
  const stands = answer === 'confirmed' && startsOn !== null && law.commencements.get(name)?.from === startsOn
  if (answer !== null && !stands) return undefined
  const other = answer === null ? startsOn : null
  return countChanged(house, actor.partnershipId, [law, { ...law, commencements: startingOn(law, name, other) }])
}

function startingOn({ commencements }: Law, name: VersionName, startsOn: string | null): Law['commencements'] {
  const others = [...commencements].filter(([one]) => one !== name)
  return new Map(startsOn === null ? others : [...others, [name, asIf(startsOn as IsoDate)]])
}

/** Only for counting: nobody has set it. */
const asIf = (from: IsoDate): Commencement => ({ from, instrument: '', setBy: ['', ''], setOn: from })

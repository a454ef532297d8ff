import type { Age } from './age-mention.ts'
import type { PeopleMention } from './people-mention.ts'
import type { Token } from './tokens.ts'

const JOINING = new Set(['and', ',', 'plus'])
const OF_ALL = new Set(['both', 'all', 'each', 'their'])

/** Ages that stand once for several: 'a man and a woman, aged 42 and 37', 'two men and a woman, all in their 40s'. */
export function withSharedAges(tokens: readonly Token[], mentions: readonly PeopleMention[]): readonly PeopleMention[] {
  if (!mentions.some((mention) => isForMore(tokens, mention))) return mentions
  const shared = [...mentions]
  mentions.forEach((mention, at) => {
    if (!isForMore(tokens, mention)) return
    const first = firstJoined(tokens, mentions, at)
    shared.splice(first, at - first + 1, ...spread(mentions.slice(first, at + 1), mention))
  })
  return shared
}

const isRange = ({ value }: Age): boolean => typeof value === 'string'

const isOfYears = ({ value }: Age): boolean => /^\d+-\d+$/.test(String(value))

/** Whether the ages of a mention may be those of others too. */
function isForMore(tokens: readonly Token[], { ages, count, from, to }: PeopleMention): boolean {
  const [age] = ages
  if (age === undefined || count === null) return false
  if (ages.length > 1) return ages.length > count
  const isOfAll = tokens.slice(from + 1, to).some(({ lower }) => OF_ALL.has(lower))
  return (isOfAll || (isRange(age) && (count === 1 || isOfYears(age)))) && age.sex === null
}

function firstJoined(tokens: readonly Token[], mentions: readonly PeopleMention[], at: number): number {
  let first = at
  while (first > 0 && isJoined(tokens, mentions[first - 1], mentions[first])) first -= 1
  return first
}

function isJoined(
  tokens: readonly Token[],
  left: PeopleMention | undefined,
  right: PeopleMention | undefined,
): boolean {
  if (left === undefined || right === undefined || left.count === null || left.ages.length > 0) return false
  const gap = right.from - left.to
  return gap > 0 && gap <= 2 && tokens.slice(left.to, right.from).every(({ lower }) => JOINING.has(lower))
}

/** Each mention with its own of the ages; where these are neither one for all nor one for each, nobody's are known. */
function spread(list: readonly PeopleMention[], { ages }: PeopleMention): readonly PeopleMention[] {
  if (ages.length === 1) return list.map((mention) => ({ ...mention, ages }))
  const size = list.reduce((sum, { count }) => sum + (count ?? 0), 0)
  if (size !== ages.length) return list.map((mention) => ({ ...mention, ages: [] }))
  let from = 0
  return list.map((mention) => {
    const own = ages.slice(from, from + (mention.count ?? 0))
    from += own.length
    return { ...mention, ages: own }
  })
}

import type { Clause } from './clauses.ts'
import type { PeopleMention } from './people-mention.ts'
import { enter, type Group, type Roll, sizeOf } from './roll.ts'
import { isSuspect, type Told } from './suspects.ts'

const THOSE =
  /^\W{0,3}(?:they|those|(?:all |both )?(?:of )?(?:the|those) (?:arrested|held|detained|suspects?|accused|defendants)|the (?:\w+ )?(?:suspects?|accused|people|men|women|persons))\b.{0,40}?\b(?:are|were|is|was|include[sd]?|comprise[sd]?)\b/i
const OF_VICTIMS =
  /\b(?:victims?|rescued|safeguarded|freed|exploit\w*|recovered|welfare|support(?:ed)?|workers?|found|discovered|identified)\b/i

/**
 * The arrested told again in detail, with no word of arrest of their own: 'Five were arrested: three men and two women',
 * 'They are a man of 40 and a woman', 'The men, aged 30 and 40, live in Marlby'. Only what adds up is taken so.
 */
export function retellArrested(clause: Clause, roll: Roll, told: readonly Told[]): readonly Group[] {
  if (roll.length === 0 || OF_VICTIMS.test(clause.sentence.text)) return []
  const people = clause.people.filter((mention) => mention.count !== null && isSuspect(mention, roll))
  const parts = partsTold(clause, people, told)
  if (addsUp(parts, roll)) return parts.flatMap((mention) => enter(roll, { ...mention, definite: true }))
  if (told.length > 0) return amongThem(parts).flatMap((mention) => enter(roll, { ...mention, definite: true }))
  const some = someOfThem(clause, people, roll)
  if (some.length > 0) return some.flatMap((mention) => enter(roll, { ...mention, definite: true }))
  return people.filter((mention) => tellsAges(mention, roll)).flatMap((mention) => enter(roll, mention))
}

const SOME_ARE =
  /^\W{0,3}(?:among (?:them|those (?:arrested|held|detained))|they include[sd]?)\b|\b(?:it was|(?:came|come|comes) from)\b/i

/** 'Among them were two women, aged 29 and 31', 'In Marlby it was a man of 45': of those of whom no more is known. */
function someOfThem({ sentence }: Clause, people: readonly PeopleMention[], roll: Roll): readonly PeopleMention[] {
  if (!SOME_ARE.test(sentence.text)) return []
  const parts = people.filter(({ ages, sex }) => ages.length > 0 && sex !== null)
  return sum(parts) <= sizeOf(roll.filter(({ age, sex }) => age === null && sex === null)) ? parts : []
}

/** The people after those told of in the sentence, or those that a sentence about the arrested names. */
function partsTold(
  { sentence }: Clause,
  people: readonly PeopleMention[],
  told: readonly Told[],
): readonly PeopleMention[] {
  const [first] = told
  if (first !== undefined) return people.filter(({ span }) => span[0] > first.at)
  const isOfThose = THOSE.test(sentence.text)
  const [one, ...others] = people
  if (!isOfThose || one === undefined) return people.some(({ definite }) => definite) ? people : []
  return others.length > 0 && one.definite && one.count === sum(others) ? others : people
}

/** 'Five were arrested, among them three men.' */
const amongThem = (parts: readonly PeopleMention[]): readonly PeopleMention[] => {
  const [first] = parts
  return first?.partOf === true && (first.sex !== null || first.ages.length > 0) && first.whole === null ? [first] : []
}

const sum = (people: readonly PeopleMention[]): number => people.reduce((total, { count }) => total + (count ?? 0), 0)

/** Parts of a total of whom no sex is known yet, that are together as many as it. */
const addsUp = (parts: readonly PeopleMention[], roll: Roll): boolean =>
  parts.length > 1 &&
  sum(parts) === sizeOf(roll) &&
  parts.every(({ sex, ages }) => sex !== null || ages.length > 0) &&
  roll.every(({ sex, age }) => sex === null && age === null)

/** 'The two men, aged 30 and 40, …' of just as many men whose ages are not known. */
function tellsAges({ ages, count, definite, sex }: PeopleMention, roll: Roll): boolean {
  if (!definite || ages.length === 0) return false
  const fitting = roll.filter((group) => sex === null || group.sex === null || group.sex.value === sex)
  return sizeOf(fitting) === count && fitting.every(({ age }) => age === null)
}

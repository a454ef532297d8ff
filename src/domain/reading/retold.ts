import type { Clause } from './clauses.ts'
import type { PeopleMention } from './people-mention.ts'
import { enter, type Group, type Roll, sizeOf } from './roll.ts'
import { isSuspect, type Told } from './suspects.ts'

type People = readonly PeopleMention[]

/*
 * The arrested told again in detail. A list of who they are takes the place of what was told of them; parts that add up,
 * and ages of people already told of, are filled into it.
 */

/** 'Those arrested are …', 'Arrested were …': whoever is counted after these words was arrested. */
const WHO_THEY_ARE =
  /^\W{0,3}(?:(?:those|the (?:\w+ )?(?:people|men|women|suspects|pair|trio|group))(?: who (?:were|was|have been))? (?:arrested|detained|held|charged|convicted|sentenced)\b[^.;,:]{0,30}?\b(?:are|were|include[sd]?|as)\b|(?:also )?(?:arrested|detained|charged|held)\b[^.;:]{0,80}?\b(?:were|are|was|is)\b(?=[^.;:]{0,80}\d)|the suspects (?:are|were|include)\b)/i
const ARRESTED_THEN = /\b(?:arrest\w*|detained|held|custody|charged|convicted|sentenced|jailed)\b[^.:]{0,160}:\s/i
const ALSO = /^\W{0,3}also\b/i

/** Sentences about the arrested that say who they are, or where some of them were. */
const THOSE =
  /^\W{0,3}(?:they|those|(?:all |both )?(?:of )?(?:the|those) (?:arrested|held|detained|suspects?|accused|defendants)|the (?:\w+ )?(?:suspects?|accused|people|men|women|persons))\b.{0,40}?\b(?:are|were|is|was|include[sd]?|comprise[sd]?)\b/i
const SOME_ARE =
  /^\W{0,3}(?:among (?:them|those (?:arrested|held|detained))|they include[sd]?)\b|\b(?:it was|(?:came|come|comes) from)\b/i
const OF_VICTIMS =
  /\b(?:victims?|rescued|safeguarded|freed|exploit\w*|recovered|welfare|support(?:ed)?|workers?|found|discovered|identified)\b/i

const isDetailed = ({ sex, ages }: PeopleMention): boolean => sex !== null || ages.length > 0

const countedIn = (people: People, roll: Roll): People =>
  people.filter((mention) => mention.count !== null && isSuspect(mention, roll))

/** The people that a sentence lists as those who were arrested. */
export function listedAsArrested({ sentence, people }: Clause, roll: Roll): People {
  if (people.length === 0) return []
  const from = sentence.start + (WHO_THEY_ARE.exec(sentence.text)?.[0].length ?? Number.POSITIVE_INFINITY)
  const named = people.filter((mention) => mention.span[0] >= from)
  const listed = countedIn(named.length > 0 ? named : partsAfterColon(sentence, people), roll)
  return ALSO.test(sentence.text) ? listed.map((mention) => ({ ...mention, further: true })) : listed
}

/** 'Four people were arrested: two women of 47 and 20, and two men': those after the colon, where they are as many. */
function partsAfterColon({ text, start }: Clause['sentence'], people: People): People {
  const colon = text.includes(':') ? ARRESTED_THEN.exec(text) : null
  if (colon === null) return []
  const from = start + colon.index + colon[0].length
  const parts = people.filter((mention) => mention.span[0] >= from && mention.count !== null && isDetailed(mention))
  // 'Two more arrests: …' are people on top of those told before: the list is not of all.
  const isWhole = people.some(
    ({ span, count, further }) => !further && span[1] < from && count !== null && count === sizeOf(parts),
  )
  return isWhole ? parts : []
}

/** A list of all who were arrested takes the place of what was told of them so far; what was said of them all is kept. */
export function clearFor(roll: Roll, listed: People): Pick<Group, 'offences' | 'status'> | null {
  if (roll.length === 0 || sizeOf(listed) < sizeOf(roll) || listed.some(({ further }) => further)) return null
  const [first, ...others] = roll.splice(0)
  const isOfAll = others.every(({ status }) => status?.value === first?.status?.value)
  return { offences: first?.offences ?? [], status: isOfAll ? (first?.status ?? null) : null }
}

/**
 * The arrested told in detail with no word of arrest of their own: 'Five were arrested, three men and two women',
 * 'They are a man of 40 and a woman', 'The men, aged 30 and 40, live in Marlby'. Only what adds up is taken so.
 */
export function retellArrested(clause: Clause, roll: Roll, told: readonly Told[]): readonly Group[] {
  if (roll.length === 0 || clause.people.length === 0) return []
  const people = countedIn(clause.people, roll)
  const retold = retoldOf(clause, people, { roll, told })
  return retold.length === 0 || OF_VICTIMS.test(clause.sentence.text)
    ? []
    : retold.flatMap((mention) => enter(roll, mention))
}

type Known = { readonly roll: Roll; readonly told: readonly Told[] }

function retoldOf(clause: Clause, people: People, { roll, told }: Known): People {
  const parts = partsTold(clause, people, told)
  if (addsUp(parts, roll)) return parts.map(asKnown)
  if (told.length > 0) return amongThem(parts).map(asKnown)
  const some = someOfThem(clause, people, roll)
  return some.length > 0 ? some.map(asKnown) : people.filter((mention) => tellsAges(mention, roll))
}

const asKnown = (mention: PeopleMention): PeopleMention => ({ ...mention, definite: true })

/** The people after those told of in the sentence, or those that a sentence about the arrested names. */
function partsTold({ sentence }: Clause, people: People, [first]: readonly Told[]): People {
  if (first !== undefined) return people.filter(({ span }) => span[0] > first.at)
  const [one, ...others] = people
  if (one === undefined) return []
  if (!THOSE.test(sentence.text)) return people.some(({ definite }) => definite) ? people : []
  return others.length > 0 && one.definite && one.count === sizeOf(others) ? others : people
}

/** 'Five were arrested, among them three men.' */
const amongThem = ([first]: People): People =>
  first?.partOf === true && isDetailed(first) && first.whole === null ? [first] : []

/** 'Among them were two women, aged 29 and 31', 'In Marlby it was a man of 45': of those of whom no more is known. */
function someOfThem({ sentence }: Clause, people: People, roll: Roll): People {
  const parts = people.filter(({ ages, sex }) => ages.length > 0 && sex !== null)
  if (parts.length === 0 || !SOME_ARE.test(sentence.text)) return []
  return sizeOf(parts) <= sizeOf(roll.filter(({ age, sex }) => age === null && sex === null)) ? parts : []
}

/** Parts of a total of whom no sex is known yet, that are together as many as it. */
const addsUp = (parts: People, roll: Roll): boolean =>
  parts.length > 1 &&
  sizeOf(parts) === sizeOf(roll) &&
  parts.every(isDetailed) &&
  roll.every(({ sex, age }) => sex === null && age === null)

/** 'The two men, aged 30 and 40, …' of just as many men whose ages are not known. */
function tellsAges({ ages, count, definite, sex }: PeopleMention, roll: Roll): boolean {
  if (!definite || ages.length === 0) return false
  const fitting = roll.filter((group) => sex === null || group.sex === null || group.sex.value === sex)
  return sizeOf(fitting) === count && fitting.every(({ age }) => age === null)
}

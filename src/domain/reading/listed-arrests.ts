import type { Clause } from './clauses.ts'
import type { PeopleMention } from './people-mention.ts'
import { type Group, type Roll, sizeOf } from './roll.ts'
import { isSuspect } from './suspects.ts'

/** 'Those arrested are …', 'Arrested were …': whoever is counted after these words was arrested. */
const WHO_THEY_ARE =
  /^\W{0,3}(?:(?:those|the (?:\w+ )?(?:people|men|women|suspects|pair|trio|group))(?: who (?:were|was|have been))? (?:arrested|detained|held|charged|convicted|sentenced)\b[^.;,:]{0,30}?\b(?:are|were|include[sd]?|as)\b|(?:also )?(?:arrested|detained|charged|held)\b[^.;:]{0,80}?\b(?:were|are|was|is)\b(?=[^.;:]{0,80}\d)|the suspects (?:are|were|include)\b)/i
const ARRESTED_THEN = /\b(?:arrest\w*|detained|held|custody|charged|convicted|sentenced|jailed)\b[^.:]{0,160}:\s/i

const ALSO = /^\W{0,3}also\b/i

/** The people that a sentence lists as those who were arrested. */
export function listedAsArrested({ sentence, people }: Clause, roll: Roll): readonly PeopleMention[] {
  const from = sentence.start + (WHO_THEY_ARE.exec(sentence.text)?.[0].length ?? Number.POSITIVE_INFINITY)
  const isAlso = ALSO.test(sentence.text)
  const named = people
    .filter((mention) => mention.span[0] >= from)
    .map((mention) => ({ ...mention, further: mention.further || isAlso }))
  return (named.length > 0 ? named : partsAfterColon(sentence, people)).filter(
    (mention) => mention.count !== null && isSuspect(mention, roll),
  )
}

/** 'Four people were arrested: two women of 47 and 20, and two men': those after the colon, where they are as many. */
function partsAfterColon(sentence: Clause['sentence'], people: Clause['people']): Clause['people'] {
  const colon = ARRESTED_THEN.exec(sentence.text)
  if (colon === null) return []
  const from = sentence.start + colon.index + colon[0].length
  const parts = people.filter(
    ({ span, count, sex, ages }) => span[0] >= from && count !== null && (sex !== null || ages.length > 0),
  )
  // 'Two more arrests: …' are people on top of those told before: the list is not of all.
  const isWhole = people.some(
    ({ span, count, further }) => !further && span[1] < from && count !== null && count === sizeOf(parts),
  )
  return isWhole ? parts : []
}

/** A list of all who were arrested takes the place of what was told of them so far; what was said of them all is kept. */
export function clearFor(roll: Roll, listed: readonly PeopleMention[]): Pick<Group, 'offences' | 'status'> | null {
  if (roll.length === 0 || sizeOf(listed) < sizeOf(roll) || listed.some(({ further }) => further)) return null
  const [first, ...others] = roll.splice(0)
  const isOfAll = others.every(({ status }) => status?.value === first?.status?.value)
  return { offences: first?.offences ?? [], status: isOfAll ? (first?.status ?? null) : null }
}

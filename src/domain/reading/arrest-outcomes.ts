import { type Clause, type Outcome, outcomes } from './clauses.ts'
import { note } from './noted.ts'
import { STATUSES } from './offences.words.ts'
import type { PeopleMention } from './people-mention.ts'
import { enter, type Group, type Roll, sizeOf } from './roll.ts'
import { isSuspect, meantIn, type Told } from './suspects.ts'

const STATUS_WORDS = STATUSES.map(([status, pattern]) => [status, new RegExp(`(?:${pattern})`, 'dgi')] as const)
/** A word of every status: the patterns, which are costly, are tried only where one stands. */
const ANY_STATUS =
  /custody|station|held|question|detain|interview|kept|releas|freed|let go|interview|\bRUI\b|bail|arrest|further action|immigration|home office|border|deport|removed|expelled|remand|charge|convict|guilty|admit|sentence|jail|prison|locked|years?\b|months?\b|terms?\b/i
/** What is final goes before what passes: somebody charged was in custody before. */
const RANK: ReadonlyMap<string, number> = new Map([
  ['in custody', 0],
  ['charged', 2],
  ['convicted', 3],
  ['sentenced', 4],
])
const rankOf = (status: string): number => RANK.get(status) ?? 1

/** Adds what became of the arrested. @returns of whom the text speaks now */
export function addStatuses(
  clause: Clause,
  roll: Roll,
  told: readonly Told[],
  latest: readonly Group[],
): readonly Group[] {
  if (!ANY_STATUS.test(clause.sentence.text)) return latest
  let spoken = latest
  const cues = STATUS_WORDS.flatMap(([status, pattern]) =>
    outcomes(clause, pattern).map((outcome) => ({ status, outcome })),
  ).toSorted((a, b) => a.outcome.span[0] - b.outcome.span[0])
  for (const { status, outcome } of cues) {
    if (isDenied(clause, outcome) || (roll.length === 0 && !isFinal(status, outcome))) continue
    const groups = whoseOutcome(clause, outcome, { roll, told, latest: spoken })
    for (const group of groups)
      if (group.status === null || rankOf(group.status.value) < rankOf(status))
        group.status = note(status, [outcome.span])
    if (groups.length > 0) spoken = groups
  }
  return spoken
}

/** Only what a court or a charge says tells of people of whom no arrest was told. */
const isFinal = (status: string, { text }: Outcome): boolean => rankOf(status) > 1 && !/^fac/i.test(text)

const isDenied = ({ sentence }: Clause, { span }: Outcome): boolean =>
  /\b(?:none|no one|nobody|neither)\b/i.test(sentence.text.slice(0, span[0] - sentence.start))

type Around = { readonly roll: Roll; readonly told: readonly Told[]; readonly latest: readonly Group[] }

function whoseOutcome(clause: Clause, outcome: Outcome, around: Around): readonly Group[] {
  const { roll, told } = around
  const meant = meantIn(wordsBefore(clause, outcome), around)
  if (meant.length > 0) return meant
  const suspects = outcome.people.filter((mention) => isSuspect(mention, roll))
  // Further people whom the sentence tells of were entered already: they are not told of a second time.
  const known = told.length === 0 ? suspects : suspects.map((mention) => ({ ...mention, further: false }))
  const named = known.flatMap((mention) => meantBy(mention, roll))
  if (named.length > 0 || suspects.length > 0) return named
  if (outcome.people.length > 0) return []
  return told.findLast(({ at }) => isSaidOf(clause, at, outcome))?.groups ?? []
}

/** The words between the people that an outcome is told of, if any, and the outcome. */
function wordsBefore({ sentence }: Clause, { people, span }: Outcome): string {
  const after = people.findLast((mention) => mention.span[1] <= span[0])?.span[1] ?? sentence.start
  return sentence.text.slice(after - sentence.start, span[0] - sentence.start)
}

/** '… was arrested on suspicion of theft; bailed to May': the outcome stands alone after a mark. */
function isSaidOf({ sentence }: Clause, at: number, { span }: Outcome): boolean {
  const between = sentence.text.slice(Math.max(0, at - sentence.start), span[0] - sentence.start)
  return at < span[0] && /[;,(-]\s*(?:and |since |now |later )?$/.test(between)
}

function meantBy(mention: PeopleMention, roll: Roll): readonly Group[] {
  const open = roll.filter(({ status, count }) => status === null && count !== null)
  if (mention.others && mention.sex === null) return isAll(mention, open) ? open : []
  if (isCertain(mention, roll)) return enter(roll, mention)
  return mention.count === sizeOf(open) ? open : []
}

const isAll = ({ count }: PeopleMention, open: readonly Group[]): boolean => count === null || count === sizeOf(open)

/** 'Seven have been bailed' does not say which of nine men and two women: nobody's outcome is guessed. */
function isCertain({ head, count, ages, further, sex }: PeopleMention, roll: Roll): boolean {
  const isPlain = head === '' || (sex === null && head !== 'person')
  return (
    !isPlain ||
    further ||
    ages.length > 0 ||
    roll.length < 2 ||
    count === null ||
    count === sizeOf(roll) ||
    roll.some((group) => group.count === count && group.status !== null)
  )
}

import { type Clause, outcomes } from './clauses.ts'
import type { PeopleMention } from './people-mention.ts'
import { type Roll, sizeOf } from './roll.ts'
import { COME_UPON, EXPLOITED, FOUND, NOT_AS_VICTIMS, NUMBERED } from './victims.words.ts'

const anyOf = (cues: readonly string[]): RegExp => new RegExp(cues.map((cue) => `\\b(?:${cue})`).join('|'), 'dgi')
const SAID_FOUND = anyOf([...FOUND, COME_UPON])
const SAID_EXPLOITED = anyOf([EXPLOITED])
const ONLY_COME_UPON = new RegExp(`^(?:${COME_UPON})`, 'i')

export const VICTIM_HEADS: ReadonlySet<string> = new Set(['victim', 'victims', 'survivor', 'survivors', 'referrals'])

/** What the text has told so far: who is on the roll, and people counted who may yet turn out to be among them. */
type Known = { readonly roll: Roll; readonly seen: readonly PeopleMention[] }

/** The people whom a sentence says to be found, helped or exploited, with what is known of them from before. */
export function foundIn(
  clause: Clause,
  known: Known,
  isLeftOut: (mention: PeopleMention) => boolean,
): readonly PeopleMention[] {
  const mentions = new Set([
    ...clause.people.filter((mention) => isCounted(clause, mention)),
    ...outcomes(clause, SAID_FOUND).flatMap(({ people, text }) =>
      people.filter((mention) => !ONLY_COME_UPON.test(text) || isFoundSo(clause, mention)),
    ),
    ...outcomes(clause, SAID_EXPLOITED).flatMap(({ people, span }) =>
      people.filter((mention) => isSomebody(mention) && isObject(clause, mention, span[0])),
    ),
  ])
  return [...mentions]
    .filter((mention) => !isLeftOut(mention) && !isOfEarlierYear(clause, mention))
    .flatMap((mention) => resolved(mention, clause, known) ?? [])
    .map((mention) => (isItem(clause) && !mention.definite ? { ...mention, further: true } : mention))
}

const MOST_COUNTED = 1000

/** 'Two victims' counts; 'one victim said', 'a victim of crime' and yearly numbers do not. */
function isCounted({ sentence }: Clause, { head, span, bound, count, partOf }: PeopleMention): boolean {
  if (count === null || !VICTIM_HEADS.has(head) || (partOf && bound !== 'exact')) return false
  if (head === 'referrals') return /national referral mechanism|\bNRM\b/i.test(sentence.text)
  const words = sentence.text.slice(span[0] - sentence.start, span[1] - sentence.start)
  const isFirm = bound !== 'exact' || NUMBERED.test(words.split(/\s/).slice(0, 2).join(' '))
  return isFirm && count > 1 && count < MOST_COUNTED
}

/** Come upon, but not as somebody who may be exploited. */
const isFoundSo = ({ sentence }: Clause, { span }: PeopleMention): boolean =>
  !NOT_AS_VICTIMS.test(sentence.text.slice(span[1] - sentence.start))

/** Counted, and not 'another person' of the name of an offence. */
const isSomebody = ({ count, head }: PeopleMention): boolean => count !== null && !(count === 1 && head === 'person')

/** Whether people stand after a word, or before its passive. */
function isObject({ sentence }: Clause, { span }: PeopleMention, cue: number): boolean {
  return (
    span[0] > cue ||
    /\b(?:be|been|being|are|is|was|were)\s(?:\w+\s)?$/i.test(sentence.text.slice(0, cue - sentence.start))
  )
}

/** '24 men in 2011' is another case. */
const isOfEarlierYear = ({ sentence }: Clause, { span }: PeopleMention): boolean =>
  /^[^.;,]{0,25}\bin (?:19|20)\d\d\b/.test(sentence.text.slice(span[1] - sentence.start))

/** The items of a list each tell of people of their own. */
const isItem = ({ sentence }: Clause): boolean => /^\s*[-•*·]\s/.test(sentence.text)

/** The mention with what its antecedent adds, or null where it counts nobody. */
function resolved(mention: PeopleMention, clause: Clause, { seen, roll }: Known): PeopleMention | null {
  const { head, count } = mention
  const plain = asOnRoll(mention)
  const earlier = [...seen, ...clause.people.filter((other) => other.to <= mention.from)]
  const fitting = earlier.filter((other) => agreeInSex(mention, other) && sizeOf([other]) >= (count ?? 1))
  if (count === null) return mention.definite && !mention.partOf ? antecedent(plain, fitting, roll) : null
  if (head === 'referrals') return sizeOf(roll) < count ? { ...plain, definite: false } : null
  return merged(plain, fitting.findLast((other) => other.count === count) ?? (head === '' ? fitting.at(-1) : undefined))
}

/** People found are kept as groups, so several ages say nothing of one; 'including two boys' are among those told. */
const asOnRoll = (mention: PeopleMention): PeopleMention => ({
  ...mention,
  ages: mention.ages.length > 1 ? [] : mention.ages,
  definite: mention.definite || (mention.partOf && mention.head !== ''),
})

const agreeInSex = (a: PeopleMention, b: PeopleMention): boolean => a.sex === null || b.sex === null || a.sex === b.sex

/** Whom 'the men' are: the men counted before; failing that those on the roll. */
function antecedent(mention: PeopleMention, fitting: readonly PeopleMention[], roll: Roll): PeopleMention | null {
  const before = fitting.findLast(({ head }) => mention.head === head || VICTIM_HEADS.has(mention.head))
  if (before !== undefined) return { ...before, ages: [] }
  return roll.length > 0 ? mention : null
}

function merged(mention: PeopleMention, whole: PeopleMention | undefined): PeopleMention {
  if (whole === undefined) return mention
  const isSame = whole.count === mention.count
  return {
    ...mention,
    sex: mention.sex ?? whole.sex,
    ageGroup: mention.ageGroup ?? whole.ageGroup,
    nationalities: isSame ? [...whole.nationalities, ...mention.nationalities] : mention.nationalities,
  }
}

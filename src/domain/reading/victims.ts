import { type Clause, outcomes } from './clauses.ts'
import type { Facts } from './facts.ts'
import { type Nationality, nationalitiesFrom } from './nationalities.ts'
import { type Marked, note } from './noted.ts'
import type { PeopleMention } from './people-mention.ts'
import { enter, fromHeadline, type Group, type Roll, sizeOf, toldIn, totalOf, unnumbered } from './roll.ts'
import type { Sentence } from './sentences.ts'
import { supportIn } from './support.ts'
import { wordAt } from './tokens.ts'

const FOUND = new RegExp(
  [
    'safeguard(?:ed|ing)(?! (?:care|support|services|team|lead|board|those|of))',
    'rescued',
    'freed',
    'liberated',
    'saved',
    'recovered',
    'traced',
    '(?:taken|moved|brought|gone|went) (?:in)?to (?:an? |the )?(?:\\w+ )?(?:places? of safety|reception cent(?:re|er)|safe (?:house|accommodation)|shelter|hospital)',
    '(?:gone|entered|referred)(?: into| to)? the (?:national referral mechanism|NRM)',
    '(?:each |all |also )?(?:been )?offered (?:\\w+ ){0,3}(?:support|help|advice|assistance)',
    '(?:given|receiving|receive) (?:\\w+ ){0,2}(?:support|help|care)',
    "treated as '?(?:potential(?:ly)? |possible |being )?(?:vulnerable|victims)",
    '(?:is|are|was|were) (?:now )?being (?:looked after|cared for|supported)',
    '(?:believed|thought|understood|suspected|found|considered) to (?:be|have been) (?:\\w+ )?(?:victims?|exploited|trafficked)',
    '(?:who )?(?:are|were|was) (?:potential )?victims of',
    '(?:asked|accepted|requested)\\b(?=[^.]{0,50}\\bhelp\\b)',
    'identified(?=[^.]{0,45}\\bas (?:a )?(?:potential |possible |suspected )?victims?)',
    'identified as (?:a )?(?:potential |possible |suspected )?victims?',
    'assessed as (?:potential )?victims',
    'allegedly trafficked',
    '(?:had|have) been trafficked',
    '(?:had|has|have) been cuckooed',
    'being exploited',
    'had been exploited',
    'exploited by',
    '(?:under|in|into) (?:the )?(?:\\w+ ){0,2}care\\b',
    'forced to work',
    'made to work',
    '(?:found|discovered|encountered|located)(?! (?:guilty|dead|that|to|not|evidence|cash|drugs))',
  ]
    .map((cue) => `\\b(?:${cue})`)
    .join('|'),
  'dgi',
)
/** How many mentions back 'the men' may mean. */
const MEMORY = 100
const CHARGED = /\b(?:arrested|on suspicion|charged|suspect|suspects|officers? (?:were|was) injured)\b/i
const NOT_FOUND = new Set([
  'suspect',
  'suspects',
  'arrests',
  'gangmaster',
  'gangmasters',
  'trafficker',
  'traffickers',
  'offender',
  'offenders',
  'defendant',
  'defendants',
  'foreigner',
])
const ALL_FOUND =
  /\b(?:those|all (?:of )?(?:the )?(?:people|those|women|men)) (?:who were )?(?:found|rescued|safeguarded|recovered|identified)\b/i
const VICTIM_HEADS = new Set(['victim', 'victims', 'survivor', 'survivors', 'referrals'])

/** What the text has told so far of people found: the roll, people who may yet turn out to be among them, and the last spoken of. */
type Telling = {
  readonly roll: Roll
  readonly seen: PeopleMention[]
  latest: readonly Group[]
  fresh: boolean
  readonly arrested: ReadonlySet<number>
}

export function readVictims(clauses: readonly Clause[], arrested: ReadonlySet<number>): Marked<Facts['victims']> {
  const telling: Telling = { roll: [], seen: [], latest: [], fresh: false, arrested }
  for (const clause of clauses) {
    const { sentence } = clause
    if (sentence.stance === 'background') continue
    if (
      sentence.stance === 'advice' &&
      !/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(sentence.text)
    )
      continue
    const told = enterFound(clause, telling)
    if (told.length > 0) telling.latest = told
    if (sentence.headline) fromHeadline(told)
    addNationalities(clause, telling)
    if (sentence.stance === 'case') addSupport(clause, telling, told)
    telling.fresh = told.length > 0
    telling.seen.splice(0, Math.max(0, telling.seen.length - MEMORY))
    telling.seen.push(
      ...clause.people.filter(
        (mention) => mention.count !== null && !mention.definite && !isExcluded(mention, telling),
      ),
    )
  }
  return summed(telling.roll)
}

function enterFound(clause: Clause, telling: Telling): readonly Group[] {
  const told = new Map<PeopleMention, readonly Group[]>()
  const mentions = [
    ...clause.people.filter(
      (mention) => mention.count !== null && VICTIM_HEADS.has(mention.head) && isCounted(clause, mention),
    ),
    ...outcomes(clause, FOUND).flatMap(({ people }) => people),
  ]
  for (const mention of mentions) {
    if (told.has(mention) || isExcluded(mention, telling)) continue
    const known = resolved(mention, clause, telling)
    if (known !== null) told.set(mention, enter(telling.roll, known))
  }
  return [...told.values()].flat()
}

/** 'Two victims' counts; 'one victim said', 'a victim of crime' and yearly numbers do not. */
function isCounted({ sentence }: Clause, { head, span, bound, count }: PeopleMention): boolean {
  if (head === 'referrals') return /national referral mechanism|\bNRM\b/i.test(sentence.text)
  return (
    bound === 'exact' &&
    /^\S*\s?(?:\d|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty)/i.test(
      sentence.text.slice(span[0] - sentence.start),
    ) &&
    count !== 1
  )
}

function isExcluded({ head, span }: PeopleMention, { arrested }: Telling): boolean {
  return NOT_FOUND.has(head) || arrested.has(span[0])
}

/** The mention with what its antecedent adds, or null where it counts nobody. */
function resolved(mention: PeopleMention, clause: Clause, { seen, roll }: Telling): PeopleMention | null {
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

/** 'Six of the victims are Polish and four are Thai', 'most of the victims are Polish'. */
function addNationalities(clause: Clause, { roll, latest }: Telling): void {
  const { sentence, people, tokens } = clause
  if (CHARGED.test(sentence.text)) return
  const parts = people.filter(({ head, count }) => (head === '' || VICTIM_HEADS.has(head)) && count !== null)
  for (const mention of parts) {
    const { list } = COPULAS.has(wordAt(tokens, mention.to)) ? nationalitiesFrom(tokens, mention.to + 1) : { list: [] }
    if (list.length === 0 || sizeOf([mention]) > sizeOf(roll)) continue
    for (const group of enter(roll, { ...mention, ages: [], definite: false })) nationalize(group, list)
  }
  const whole = people.find(({ head, definite, count }) => count === null && definite && isOfVictims(head, sentence))
  const said =
    whole === undefined ? [] : [...people.flatMap(({ nationalities }) => nationalities), ...complements(clause, whole)]
  if (said.length > 0) nationalize(latest[0] ?? firstOf(roll), said)
}

const isOfVictims = (head: string, { text }: Sentence): boolean => VICTIM_HEADS.has(head) || ALL_FOUND.test(text)

function nationalize(group: Group, list: readonly Nationality[]): void {
  for (const { value, span } of list)
    if (!group.nationalities.some((known) => known.value === value)) group.nationalities.push(note(value, [span]))
}

const THEM = /\b(?:they|them|their|the (?:\w+ )?(?:women|men|children|victims|workers|people|child|migrant workers))\b/i

/** Help named in a sentence goes to those it tells of, or to those told of last where it says 'they' or follows at once. */
function addSupport(clause: Clause, telling: Telling, told: readonly Group[]): void {
  const { sentence } = clause
  if (CHARGED.test(sentence.text) && told.length === 0) return
  const help = supportIn(sentence)
  if (help.length === 0) return
  const groups = helped(clause, telling, told)
  if (groups.length > 0) telling.latest = groups
  for (const group of groups)
    group.support.push(...help.filter(({ value }) => !group.support.some((known) => known.value === value)))
}

function helped(
  { sentence, people }: Clause,
  { roll, latest, fresh }: Telling,
  told: readonly Group[],
): readonly Group[] {
  if (told.length > 0) return told
  if (latest.length > 0 && (fresh || THEM.test(sentence.text))) return latest
  const speaksOfThem = people.some(({ head, definite, partOf }) => VICTIM_HEADS.has(head) && (definite || partOf))
  return speaksOfThem ? [firstOf(roll)] : []
}

/** The nationalities said of the victims: after 'are', 'were' or 'from'. */
function complements({ tokens }: Clause, subject: PeopleMention): readonly Nationality[] {
  return tokens.flatMap(({ start, lower }, at) =>
    start >= subject.span[1] && COPULAS.has(lower) ? nationalitiesFrom(tokens, at + 1).list : [],
  )
}

const COPULAS = new Set(['are', 'were', 'from', 'came', 'come'])

/** The first group on the roll; where there is none, one without a figure. */
function firstOf(roll: Roll): Group {
  const group = roll[0] ?? unnumbered()
  if (roll.length === 0) roll.push(group)
  return group
}

function summed(roll: Roll): Marked<Facts['victims']> {
  const groups = roll.filter(
    ({ count, nationalities, support }) => count !== null || nationalities.length + support.length > 0,
  )
  return { count: totalOf(groups), groups: toldIn(groups).map(groupFacts) }
}

const groupFacts = (group: Group): Marked<Facts['victims']['groups'][number]> => ({
  count: group.counted === null || group.count === null ? null : { ...group.counted, value: group.count },
  sex: group.sex,
  nationalities: group.nationalities,
  age_group: group.ageGroup,
  support: group.support,
})

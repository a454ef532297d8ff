import type { Clause } from './clauses.ts'
import type { AgeGroup, Facts } from './facts.ts'
import { type Nationality, nationalitiesFrom } from './nationalities.ts'
import { LOOKS_AGED, MET_OR_SEEN, ONLY_THOUGHT, THOUGHT_TO_BE, WHO_RUNS_IT, WHO_TELLS } from './note.words.ts'
import { type Marked, type Noted, note } from './noted.ts'
import type { PeopleMention } from './people-mention.ts'
import { enter, type Group, type Roll, totalOf } from './roll.ts'

type Found = Marked<Facts['victims']>
const NOT_SEEN = new Set(
  'suspect suspects arrests gangmaster gangmasters trafficker traffickers offender offenders defendant defendants dealer dealers referrals husband wife father mother boyfriend girlfriend partner citizen resident residents member members'.split(
    ' ',
  ),
)

/**
 * People whom a note or a mail says were met or seen: nobody found them yet, so none of them is sure.
 *
 * @param arrested where those stand who were arrested
 */
export function readPeopleSeen(clauses: readonly Clause[], arrested: ReadonlySet<number>): Found {
  const roll: Roll = []
  const thought = new Set<Group>()
  for (const clause of clauses) {
    if (clause.sentence.stance === 'background') continue
    for (const mention of clause.people) {
      if (arrested.has(mention.span[0]) || !isSeen(clause, mention)) continue
      const groups = enter(roll, asLooked(clause, mention))
      if (mention.bound !== 'exact' || isThought(clause, mention)) for (const group of groups) thought.add(group)
    }
  }
  const total = totalOf(roll)
  return {
    count: total === null ? null : doubted(total, thought.size > 0),
    groups: roll.map((group) => groupSeen(group, thought.has(group))),
  }
}

const doubted = <Value>({ value, spans }: Noted<Value>, isThought: boolean): Noted<Value> =>
  note(value, spans, isThought ? 'unsure' : 'likely', 'met-or-seen')

function groupSeen(group: Group, isThought: boolean): Found['groups'][number] {
  const { count, counted, sex, ageGroup, nationalities, support } = group
  return {
    count: counted === null || count === null ? null : doubted({ ...counted, value: count }, isThought),
    sex: sex && doubted(sex, isThought),
    nationalities: nationalities.map((nation) => doubted(nation, isThought)),
    age_group: ageGroup && doubted(ageGroup, isThought),
    support,
  }
}

/** How far around people the words are looked at. */
const NEAR = 60
const around = ({ sentence: { text, start } }: Clause, { span }: PeopleMention): readonly [string, string] => [
  text.slice(Math.max(0, span[0] - start - NEAR), span[0] - start),
  text.slice(span[1] - start, span[1] - start + NEAR),
]

function isSeen(clause: Clause, mention: PeopleMention): boolean {
  const { count, head, definite } = mention
  if (count === null || definite || head === '' || NOT_SEEN.has(head)) return false
  const [before, after] = around(clause, mention)
  if (WHO_TELLS.test(before) || WHO_RUNS_IT.test(after)) return false
  return MET_OR_SEEN.test(before) || MET_OR_SEEN.test(after)
}

const isThought = (clause: Clause, mention: PeopleMention): boolean => {
  const [, after] = around(clause, mention)
  return ONLY_THOUGHT.test(after)
}

/** The people with what they are thought to be and how old they look. */
function asLooked(clause: Clause, mention: PeopleMention): PeopleMention {
  return {
    ...mention,
    ages: [],
    ageGroup: lookedAge(clause, mention) ?? mention.ageGroup,
    nationalities: mention.nationalities.length > 0 ? mention.nationalities : thoughtToBe(clause, mention),
  }
}

const ADULT = 18
function lookedAge(clause: Clause, mention: PeopleMention): AgeGroup | null {
  const [, after] = around(clause, mention)
  const age = LOOKS_AGED.exec(after)?.groups?.['age']
  return age === undefined || Number(age) >= ADULT ? null : 'child'
}

const MOST_BETWEEN = 8

/** 'About six men, she thinks Vietnamese', 'two women, possibly from Albania'. */
function thoughtToBe({ sentence, tokens }: Clause, { to, span }: PeopleMention): readonly Nationality[] {
  for (let at = to + 1; at < to + MOST_BETWEEN; at += 1) {
    const { list } = nationalitiesFrom(tokens, at)
    const start = tokens[at]?.start ?? 0
    if (list.length === 0) continue
    return THOUGHT_TO_BE.test(sentence.text.slice(span[1] - sentence.start, start - sentence.start)) ? list : []
  }
  return []
}

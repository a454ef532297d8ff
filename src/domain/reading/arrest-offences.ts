import type { Clause } from './clauses.ts'
import { type Found, find, overlaps, trimmed } from './find.ts'
import { type Noted, note } from './noted.ts'
import { OFFENCE_BEGINS, OFFENCES } from './offences.words.ts'
import { enter, type Group, type Roll, sizeOf } from './roll.ts'
import type { Sentence } from './sentences.ts'
import { isSuspect, meantIn, type Told } from './suspects.ts'

const OFFENCE_SPOT =
  /\b(?:on suspicion of|(?<!(?:group|gang|network|ring|brothels?|premises|property) )suspected of(?! (?:being|having been) (?:an? )?(?:victims?|trafficked|exploited|held|kept|slaves|forced))|in connection with|charged (?:with|over)|charges (?:of|against)|counts? of|arrests? (?:for|over)|(?:arrested|detained|held) (?:for|over)|(?:arrested|detained|held|charged|convicted) under|admitt(?:ed|ing)|guilty to|over(?! \d| an? )|(?<!\b(?:concern(?:s|ed)?|information|worr(?:y|ied)|suspicio(?:n|ns|us)|more|talk|learn|know) )about|(?<=, )for|(?:offences|charges)(?: of which \w+ (?:are|is) suspected)? includ(?:e|ed|ing)|accused of|(?:convicted|guilty)\b[^.;]{0,60}?\bof|(?:jailed|sentenced) for|offences? of|for alleged|suspicion of|faces? charges of|charges (?:related|relating) to|offences (?:related|relating) to|for offences under)\b/dgi
const SPOT_LENGTH = 200
const MERE_LENGTH = 60
const SUBJECT_REACH = 120
const OFFENCE_WORDS = OFFENCES.map(([offence, pattern]) => [offence, new RegExp(pattern, 'dgi')] as const)
const FORMAL = /^(?:charged with|counts? of|on suspicion of|convicted.*|suspected of)$/i
const MERE = /^(?:over|about|for|in connection with|for alleged)$/i

export function addOffences(clause: Clause, roll: Roll, told: readonly Told[], latest: readonly Group[]): void {
  if (AS_WHOM.test(clause.sentence.text)) addAsWhom(clause.sentence, told)
  for (const spot of find(clause.sentence, OFFENCE_SPOT)) {
    const near = told.findLast(({ at }) => at <= spot.span[0]) ?? told[0]
    const groups = near?.groups ?? suspectsIn(clause, spot, roll, latest)
    const offences = groups.length === 0 ? [] : offencesFrom(clause.sentence, spot)
    const isFormal = FORMAL.test(spot.text) && offences.length > 0
    for (const group of groups) {
      if (isFormal) group.offences = group.offences.filter(({ certainty }) => certainty === 'sure')
      group.offences.push(...offences.filter(({ value }) => !group.offences.some((known) => known.value === value)))
    }
  }
}

const AS_WHOM = /\b(?:suspected|alleged) (?:(?:human |people )?traffick|immigration offend)ers?\b/i
const OFFENCES_OF: readonly (readonly [offence: string, pattern: RegExp])[] = [
  ['human trafficking', /\btraffickers?\b/dgi],
  ['immigration offences', /\bimmigration offenders?\b/dgi],
]

/** 'Ten suspected traffickers were arrested': what they are called says what they are suspected of. */
function addAsWhom(sentence: Sentence, [first]: readonly Told[]): void {
  for (const [offence, pattern] of OFFENCES_OF)
    for (const { span } of find(sentence, pattern).slice(0, 1))
      for (const group of first?.groups ?? [])
        if (group.offences.length === 0) group.offences.push(note(offence, [span], 'likely'))
}

const OF_ALL =
  /\b(?:several|some|a number of|many|the|all|these|those) (?:\w+ )?(?:people|persons|suspects|men|women|arrests)\b[^.;]{0,60}\b(?:arrest(?:ed)?|custody|held|detained|were|are|relate)\b|\barrests? (?:were|was|have been|had been|made)\b/i

/** What the arrested of a text are suspected of where it says so of no number of them: 'the arrests were for fraud'. */
export const offencesOfAll = ({ sentence }: Clause): readonly Noted<string>[] =>
  OF_ALL.test(sentence.text) ? find(sentence, OFFENCE_SPOT).flatMap((spot) => offencesFrom(sentence, spot)) : []

/** Those of whom no offence is told have those told of all. */
export function spreadOffences(roll: Roll, ofAll: readonly Noted<string>[]): void {
  for (const group of roll)
    if (group.offences.length === 0) group.offences = ofAll.map((offence) => ({ ...offence, certainty: 'likely' }))
}

/** Those of whom words of suspicion speak in a sentence that tells of no arrest: 'the suspect', 'they'. */
function suspectsIn(clause: Clause, spot: Found, roll: Roll, latest: readonly Group[]): readonly Group[] {
  const isMere = MERE.test(spot.text)
  const subject = clause.people.find(
    ({ span, definite }) => definite && Math.abs(span[0] - spot.span[0]) < SUBJECT_REACH,
  )
  const isKnown = subject !== undefined && isSuspect(subject, roll)
  const spoken = isKnown && (!isMere || (subject.count ?? 0) <= sizeOf(roll)) ? enter(roll, subject) : []
  return spoken.length > 0 || isMere ? spoken : meantIn(clause.sentence.text, { roll, latest })
}

const STOP =
  /[;.]|, (?:the other|another)\b|\b(?:and|while|but) (?:one|two|three|four|the other|another)(?: of them)? (?:also|on|for|was|were|is|are|has|have)\b|\b(?:and|while) (?:a|an|another|the|two|three|four|five|one) (?:[\w-]+ ){0,2}(?:man|woman|men|women|people|person|other)|\b(?:after|following|linked to|which|when|in the same|at the|at an?|in an|who|were|was|while|by providing|has been|have been|as part of|during|in an? (?:[a-z-]+ ){1,4}(?:probe|inquiry|enquiry|investigation|operation|raids?|crackdown)|in an|(?<!offen[cs]es? )contrary to)\b/

/** The offences named after words of suspicion, as far as the next people or the end of the clause. */
function offencesFrom(sentence: Sentence, spot: Found): readonly Noted<string>[] {
  const isMere = MERE.test(spot.text)
  const at = spot.span[1] - sentence.start
  const reach = sentence.text.slice(at, at + (isMere ? MERE_LENGTH : SPOT_LENGTH))
  const stop = reach.search(STOP)
  const clipped = { ...sentence, start: spot.span[1], text: stop < 0 ? reach : reach.slice(0, stop) }
  const known = knownIn(clipped)
  const all = isMere ? known : [...known, ...unknownIn(clipped, known)]
  return all
    .toSorted((a, b) => a.span[0] - b.span[0])
    .map(({ value, span, isKnown }) => note(value, [span], isMere || !isKnown ? 'likely' : 'sure'))
}

type Named = { readonly value: string; readonly span: Found['span']; readonly isKnown: boolean }

const knownIn = (words: Sentence): readonly Named[] =>
  OFFENCE_WORDS.flatMap(([value, pattern]) =>
    find(words, pattern)
      .slice(0, 1)
      .map(({ span }) => ({ value, span, isKnown: true })),
  ).filter(({ span }, index, all) => !all.some((other, before) => before < index && overlaps(other.span, span)))

const PIECE = /[^,]+?(?=,| and (?!\w+ offences)| or |$)/dgi
const UNKNOWN = new RegExp(
  `^(?:(?:and|or|of|an?|one|two|three|four|five|six|several|counts?) )*(?<words>(?:(?:${OFFENCE_BEGINS})\\b(?: [\\w'-]+){1,7}|(?!(?:one|two|three|four|five|six|seven|eight|nine|ten|several|miscellaneous|pleaded|other|the|these|those|such|same|serious|related|various|different|alleged|similar|offences?|a|an|number|all|both|any|their|his|her)\\b)(?:[\\w'-]+ ){1,4}offen[cs]es?))`,
  'di',
)

/** What the list of offences does not know, in the text's own words. */
function unknownIn(words: Sentence, known: readonly Named[]): readonly Named[] {
  return find(words, PIECE).flatMap(({ text, span }) => {
    const inner = trimmed(` ${text}`, [0, text.length + 1])[0] - 1
    const said = UNKNOWN.exec(text.slice(inner))
    const indices = said?.indices?.groups?.['words']
    if (said === null || indices === undefined) return []
    const whole: Found['span'] = [span[0] + inner + indices[0], span[0] + inner + indices[1]]
    if (known.some((one) => overlaps(one.span, whole))) return []
    return [{ value: (said.groups?.['words'] ?? '').toLowerCase(), span: whole, isKnown: false }]
  })
}

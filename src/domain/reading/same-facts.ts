import type { ArrestGroup, Contact, PeopleFound, Premises, Quote } from './facts.ts'
import type { FactKind, FactValues } from './happened.ts'
import type { ProposedClosure } from './proposals.ts'
import { ages } from './same-ages.ts'
import { addresses, peopleNamed, phoneKey, phones, vehicles, webAddresses, webKey } from './same-named.ts'
import { bodyKey, folded, isShortFor, operationKey } from './same-names.ts'
import {
  addedUp,
  anyNumber,
  type Likeness,
  longer,
  onlyOne,
  partByPart,
  partlyTold,
  type SameRule,
  stated,
} from './same-rule.ts'

const same = { how: 'same' } as const
const isEqual = <Value>(one: Value, other: Value): boolean => one === other
const isAlike = (one: string, other: string): boolean => folded(one) === folded(other)

/** A value as it is compared in whole: with its words folded and its lists in one order. */
const whole = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) => {
    if (typeof part === 'string') return folded(part)
    if (Array.isArray(part)) return part.map((item) => folded(String(item))).toSorted()
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
  })

/** Two days of which one lacks its year are one day; otherwise each stands for the day of the action. */
const days: SameRule<string> = {
  key: (day) => day,
  compare: (one, other) =>
    one.slice(-5) === other.slice(-5) && (one.startsWith('--') || other.startsWith('--'))
      ? same
      : { how: 'differs', parts: ['value'] },
  fuller: (one, other) => (one.startsWith('--') ? other : one),
}

const bodies: SameRule<string> = {
  key: bodyKey,
  compare: (one, other) => (isShortFor(one, other) ? same : undefined),
  fuller: longer,
}

const partsOfPlace = (place: string): readonly string[] => place.split(',').map(folded).filter(Boolean)
const withoutNumber = (place: string): string => folded(place).replace(/^\d+[a-z]?(?: \d+[a-z]?)? /u, '')

/** 'Marlby' is 'Marlby, Fenshire'. */
function isWithin(one: string, other: string): boolean {
  const [few = [], many = []] = [partsOfPlace(one), partsOfPlace(other)].toSorted((a, b) => a.length - b.length)
  return few[0] === many[0] && few.every((part) => many.includes(part))
}

/** A street is perhaps the house in it; two houses are two. */
function isStreetOf(one: string, other: string): boolean {
  const [street, also] = [withoutNumber(one), withoutNumber(other)]
  return street === also && (street === folded(one)) !== (also === folded(other))
}

const places: SameRule<string> = {
  key: (place) => folded(place).replace(/^the /u, ''),
  compare: (one, other) => {
    if (isWithin(one, other)) return same
    return isStreetOf(one, other) ? { how: 'perhaps', parts: ['value'] } : undefined
  },
  fuller: longer,
}

const figuresIn = (words: string): string => words.match(/\d[\d,.]*/gu)?.join(' ') ?? ''
const thingIn = (words: string): string =>
  folded(words.replaceAll(/\d[\d,.]*/gu, ' ').replaceAll(/\b(?:in|of|worth|about|around|over|approximately)\b/giu, ' '))

/** '£4,000 in cash' is cash; '£5,000 in cash' is another figure for it. */
const seized: SameRule<string> = {
  key: folded,
  compare: (one, other) => {
    if (thingIn(one) !== thingIn(other)) return undefined
    const [figure, also] = [figuresIn(one), figuresIn(other)]
    return figure === '' || also === '' || figure === also ? same : { how: 'differs', parts: ['value'] }
  },
  fuller: longer,
}

const counted = stated<number>(isEqual)
const needed = { agrees: isEqual<number>, fuller: (one: number, other: number) => Math.max(one, other) }
const worded = stated<string>(isAlike)

const GENERAL_KINDS = /^(?:address|building|house|location|place|premises|property|site)(?:es|s)?$/u
const premisesKind = (kind: string): string => folded(kind).replace(/(?<=[^s])s$/u, '')
const isPlaceOf = stated<string>(
  (one, other) => places.key(one) === places.key(other) || places.compare(one, other)?.how === 'same',
)

const premises: SameRule<Premises> = {
  key: (value) => whole({ ...value, kind: premisesKind(value.kind) }),
  compare: (one, other) => {
    if (!isPlaceOf.agrees(one.place, other.place)) return undefined
    const isSameCount = counted.agrees(one.count, other.count)
    if (premisesKind(one.kind) === premisesKind(other.kind))
      return isSameCount ? same : { how: 'differs', parts: ['count'] }
    const isGeneral = GENERAL_KINDS.test(folded(one.kind)) || GENERAL_KINDS.test(folded(other.kind))
    return isGeneral && one.count !== null && one.count === other.count
      ? { how: 'perhaps', parts: ['kind'] }
      : undefined
  },
  fuller: (one, other) => ({
    kind: longer(one.kind, other.kind),
    count: one.count ?? other.count,
    place: isPlaceOf.fuller(one.place, other.place),
  }),
}

const arrestParts = partByPart<ArrestGroup>(
  { count: needed, sex: stated(isEqual), age: ages, offences: partlyTold(folded), status: worded },
  { identity: ['sex', 'age'], mostDiffering: 1, mostDoubtful: 2 },
)

const arrests: SameRule<ArrestGroup> = {
  key: whole,
  compare: (one, other) => (isNobody(one) === isNobody(other) ? arrestParts.compare(one, other) : onlyCount),
  fuller: arrestParts.fuller,
  asPart: arrestParts.asPart,
  isTotal: ({ sex, age, offences, status }) => [sex, age, status, ...offences].every((part) => part === null),
}

const isNobody = ({ count }: { readonly count: number | null }): boolean => count === 0
const onlyCount: Likeness = { how: 'differs', parts: ['count'] }

const foundParts = partByPart<PeopleFound>(
  {
    count: counted,
    sex: stated(isEqual),
    age_group: stated(isEqual),
    nationalities: partlyTold(folded),
    support: addedUp(folded),
  },
  { identity: ['sex', 'age_group', 'nationalities'], mostDiffering: 1, mostDoubtful: 1 },
)

const peopleFound: SameRule<PeopleFound> = {
  key: whole,
  compare: (one, other) => (isNobody(one) === isNobody(other) ? foundParts.compare(one, other) : onlyCount),
  fuller: foundParts.fuller,
  asPart: foundParts.asPart,
  isTotal: ({ sex, age_group, nationalities }) => [sex, age_group, ...nationalities].every((part) => part === null),
}

const closureParts = partByPart<ProposedClosure>(
  {
    count: counted,
    kind: { agrees: (one, other) => premisesKind(one) === premisesKind(other), fuller: longer },
    duration: worded,
    status: { agrees: isEqual, fuller: (one) => one },
    hearingOn: stated(isEqual),
    orderedOn: stated(isEqual),
  },
  { identity: ['kind'], mostDiffering: 2, mostDoubtful: 3 },
)

const closures: SameRule<ProposedClosure> = {
  key: (value) => whole({ ...value, kind: premisesKind(value.kind) }),
  ...closureParts,
}

const contactKey = ({ kind, value }: Contact): string => (kind === 'phone' ? phoneKey(value) : webKey(value))

const contacts: SameRule<Contact> = {
  key: (contact) => `${contact.kind} ${contactKey(contact)} ${folded(contact.for ?? '')}`,
  compare: (one, other) => {
    if (one.kind !== other.kind || contactKey(one) !== contactKey(other)) return undefined
    return worded.agrees(one.for, other.for) ? same : { how: 'differs', parts: ['for'] }
  },
  fuller: (one, other) => ({ ...one, value: longer(one.value, other.value), for: worded.fuller(one.for, other.for) }),
}

/** The same words are one statement, also where one text gives fewer of them; two by one speaker are two. */
const statements: SameRule<Quote> = {
  key: whole,
  compare: (one, other) => {
    if (!isOneSaying(one.words, other.words)) return undefined
    const bySame = isAlike(one.speaker, other.speaker)
    if (!bySame) return one.words === null || other.words === null ? undefined : { how: 'differs', parts: ['speaker'] }
    return worded.agrees(one.role, other.role) ? same : { how: 'differs', parts: ['role'] }
  },
  fuller: (one, other) => ({
    speaker: longer(one.speaker, other.speaker),
    role: worded.fuller(one.role, other.role),
    words: one.words === null || other.words === null ? (one.words ?? other.words) : longer(one.words, other.words),
  }),
}

function isOneSaying(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true
  const [few, many] = [folded(one), folded(other)].toSorted((a, b) => a.length - b.length)
  return few !== undefined && many !== undefined && few !== '' && ` ${many} `.includes(` ${few} `)
}

const numbers = onlyOne<number>(String, Math.max)

const RULES: { readonly [Kind in FactKind]?: SameRule<FactValues[Kind]> } = {
  // A text has its own day of publication: two days are two texts.
  'published-date': anyNumber((day) => day),
  'said-date': anyNumber((day) => day),
  'operation-name': onlyOne(operationKey, longer),
  'lead-agency': {
    ...bodies,
    compare: (one, other) => bodies.compare(one, other) ?? { how: 'differs', parts: ['value'] },
  },
  agency: bodies,
  'action-date': days,
  place: places,
  premises,
  warrants: numbers,
  arrests,
  'people-found': peopleFound,
  closure: closures,
  seized,
  contact: contacts,
  phone: phones,
  vehicle: vehicles,
  address: addresses,
  'web-address': webAddresses,
  'email-address': webAddresses,
  'person-named': peopleNamed,
  statement: statements,
}

/** A kind without a rule of its own: whatever is written alike is the same, everything else is something else. */
const AS_WRITTEN: SameRule<unknown> = {
  key: whole,
  compare: () => undefined,
  fuller: (one, other) => (JSON.stringify(one).length < JSON.stringify(other).length ? other : one),
}

/** What makes two facts of a kind the same. */
export const sameRuleOf = (kind: FactKind): SameRule<unknown> =>
  (RULES[kind] as SameRule<unknown> | undefined) ?? AS_WRITTEN

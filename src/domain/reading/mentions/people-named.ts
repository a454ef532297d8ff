import type { Facts, PersonNamed, SaidToBe, Span } from '../facts.ts'
import { type Found, find, groupOf, overlaps, type Piece, pieceOf, withSpans } from '../find.ts'
import { type Marked, MOST_TOLD, type Noted, note } from '../noted.ts'
import type { Sentence } from '../sentences.ts'
import { ageBeside, ageOfPronoun, bornBeside } from './beside-names.ts'
import { isOfficial, isSpeaker, nameOf } from './names.ts'
import { ROLE_NOUNS } from './people-named.words.ts'
import { BYNAME, NAMING, ROLE, WAYS } from './ways-of-naming.ts'
import type { Named } from './whose.ts'

type Person = Marked<Facts['people_named']>[number]

/**
 * People whom the text names as part of the matter, never from capital letters alone: by the words that name them. Those
 * who speak in it, and officers, are not among them.
 */
export function readPeopleNamed(sentences: readonly Sentence[], quotes: Facts['quotes']) {
  const people = new Map<string, Person>()
  const named: Named[] = []
  for (const sentence of sentences) {
    const last = named.at(-1)
    if (last !== undefined && sentence.start - last.span[1] < REACH) keepAge(people, last.name, sentence)
    if (!NAMING.test(sentence.text)) continue
    for (const introduced of peopleIn(sentence, quotes)) {
      const first = introduced.alias ? firstName(people, named.at(-1), introduced.span, sentence) : undefined
      if (first === undefined) keep(people, named, introduced)
      else people.set(keyOf(first), { ...first, known_as: first.known_as ?? introduced.person.name })
    }
  }
  return { people: [...people.values()], named }
}

const keyOf = ({ name }: Person): string => name.value.toLowerCase()
/** So many mentions of people are kept to tell whom 'his' means. */
const MOST_NAMED = 2000

function keep(people: Map<string, Person>, named: Named[], { person, span }: Introduced): void {
  const before = people.get(keyOf(person))
  if (before === undefined && people.size >= MOST_TOLD) return
  people.set(keyOf(person), before === undefined ? person : joined(before, person))
  if (named.length < MOST_NAMED) named.push({ name: person.name.value, span })
}

/** Whose second name this is: of whoever was named just before in the sentence. */
function firstName(
  people: ReadonlyMap<string, Person>,
  last: Named | undefined,
  span: Span,
  sentence: Sentence,
): Person | undefined {
  return last !== undefined && isNear(last, span, sentence) ? people.get(last.name.toLowerCase()) : undefined
}

/** How far after a name 'He is about 35' may stand. */
const REACH = 200

function keepAge(people: Map<string, Person>, name: string, sentence: Sentence): void {
  const key = name.toLowerCase()
  const person = people.get(key)
  const age = person?.age === null ? ageOfPronoun(sentence) : null
  if (person !== undefined && age !== null) people.set(key, { ...person, age })
}

/** 'A man called Dorin, who also goes by Nico': the second name is that of the first. */
function isNear({ span }: Named, [start]: Span, sentence: Sentence): boolean {
  if (span[0] < sentence.start || start - span[1] > 70) return false
  const between = sentence.text.slice(span[1] - sentence.start, start - sentence.start)
  return (
    /^["']?,?\s?\(?(?:or|aka|a\.k\.a\.?|alias|also)?\s|\b(?:he|she|who|also)\b/i.test(between) && !/[;:]/.test(between)
  )
}

interface Introduced {
  readonly person: Person
  readonly span: Span
  /** Whether it may be the second name of whoever was named just before. */
  readonly alias: boolean
}

function peopleIn(sentence: Sentence, quotes: Facts['quotes']): readonly Introduced[] {
  const found: Introduced[] = []
  for (const [pattern, certainty] of WAYS)
    for (const match of find(sentence, pattern)) {
      const name = nameOf(match)
      if (name === undefined || found.some(({ span }) => overlaps(span, name.span))) continue
      const role = roleOf(match)
      if (isOfficial(sentence, name.span) || isSpeaker(name.text, role?.text, quotes)) continue
      found.push({
        person: personOf(name, certainty, role, sentence),
        span: name.span,
        alias: pattern === BYNAME || /^s?he$/i.test(match.group('noun') ?? ''),
      })
    }
  return found.toSorted((one, other) => one.span[0] - other.span[0])
}

/** What the words that name somebody call them: 'driver', 'my'. */
function roleOf(match: Found): Piece | null {
  const between = groupOf(match, 'between')
  if (between !== null && /^\swho (?:runs|manages|owns|controls|is in charge)\b/.test(between.text))
    return { text: 'boss', span: [between.span[0] + 1, between.span[1]] }
  const role = groupOf(match, 'noun', 'also', 'whose')
  return role && { ...role, text: role.text.toLowerCase().replace(/^the\s|'s$/g, '') }
}

function personOf(name: Piece, certainty: Noted<string>['certainty'], role: Piece | null, sentence: Sentence): Person {
  const said = role?.text === 'my' ? 'caller' : ROLE_NOUNS[role?.text ?? '']
  return {
    name:
      certainty === 'sure'
        ? note(name.text, [name.span])
        : note(name.text, [name.span], certainty, 'implied-by-wording'),
    known_as: null,
    said_to_be: said === undefined || role === null ? roleBeside(sentence, name.span) : note(said, [role.span]),
    age: ageBeside(sentence, name.span),
    born_on: bornBeside(sentence, name.span),
  }
}

const ROLE_AFTER = new RegExp(
  `^["']?(?:\\s?\\(|,\\s)(?:(?:the|a|an|who is the|who is a)\\s)?(?<role>${ROLE})(?=[),.;])`,
  'du',
)

const RUNS =
  /^\s(?:who\s)?(?<runs>runs (?:it|the|this|that|things|everything)|is in charge|(?:owns|manages) the)(?=\s|[,.;]|$)/d

/** What a name is said to be just behind it: 'Ann Varga (caller)', 'Dorin runs it'. */
function roleBeside({ text, start }: Sentence, [, to]: Span): Noted<SaidToBe> | null {
  const behind = text.slice(to - start, to - start + 50)
  const runs = pieceOf(RUNS.exec(behind), to, 'runs')
  if (runs !== null) return note('boss', [runs.span], 'likely', 'implied-by-wording')
  const role = pieceOf(ROLE_AFTER.exec(behind), to, 'role')
  const said = ROLE_NOUNS[role?.text.toLowerCase() ?? '']
  return said === undefined || role === null ? null : note(said, [role.span])
}

function joined(before: Person, more: Person): Person {
  const spans = withSpans(before.name.spans, more.name.spans)
  const surest = before.name.certainty === 'sure' ? before.name : more.name
  const first = <Part extends keyof PersonNamed>(part: Part): Person[Part] => before[part] ?? more[part]
  return {
    name: { ...surest, value: before.name.value, spans },
    known_as: first('known_as'),
    said_to_be: first('said_to_be'),
    age: first('age'),
    born_on: first('born_on'),
  }
}

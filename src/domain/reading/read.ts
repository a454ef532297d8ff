import { type ActionDates, readActionDates } from './action-dates.ts'
import { type AgencyMention, agencyFacts, readAgencies } from './agencies.ts'
import { readArrests } from './arrests.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { readClosures } from './closures.ts'
import { readContacts } from './contacts.ts'
import { publishedOn } from './dates.ts'
import { readExploitation, readSectors } from './exploitation.ts'
import type { Facts, Reading } from './facts.ts'
import { readIndicators } from './indicators.ts'
import { readLead } from './lead.ts'
import { readNamed } from './mentions/named.ts'
import { saidOn } from './mentions/said-on.ts'
import { type Marked, type Noted, unfold } from './noted.ts'
import { isNoteOrMail, tellsOfAction, withSubject } from './notes.ts'
import { readOperationName } from './operation-name.ts'
import { readPeopleSeen } from './people-seen.ts'
import { readPlaces } from './places.ts'
import { readPremises } from './premises.ts'
import { premisesSpokenOf } from './premises-spoken-of.ts'
import { openQuestions } from './questions.ts'
import { asQuoted, quotedEarlier } from './quoted-earlier.ts'
import { readSeized } from './seized.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { readStatements } from './statements.ts'
import { type TidyText, tidy } from './tidy.ts'
import { readVictims } from './victims.ts'
import { readWarrants } from './warrants.ts'

/**
 * Reads a text about an operation: tidied, parted into sentences, people and bodies found in them, and what the verbs
 * say of these. Everything read is a suggestion with its source words; what the text does not say stays open.
 */
export function read(text: string): Reading {
  const tidied = tidy(text)
  const said = saidOn(tidied)
  const page = publishedOn(tidied)
  const published = page?.value === said?.value ? null : page
  const undated = withoutDate(withoutDate(tidied.body, page), said)
  const body = withSubject(undated, tidied.plain)
  const sentences = sentencesOf(body)
  const mentions = mentionsIn(sentences, { ...tidied, body })
  const isNote = isNoteOrMail({
    plain: tidied.plain,
    isDated: said !== null,
    isNotice: isNotice(published, mentions.quotes),
  })
  const told = relations(sentences, mentions, { published, said })
  const marked = isNote ? asOfNote(told, sentences, mentions.clauses) : told
  const earlier = quotedEarlier(tidied.plain)
  const { facts, where, certainty, reasons } = unfold(marked, tidied.origin, (noted) => asQuoted(noted, earlier))
  const isWithoutAction = isNote && !tellsOfAction({ facts, reasons })
  return { facts, where, certainty, reasons, open: openQuestions(facts, body, isWithoutAction) }
}

/** What a note or a mail says more: whom somebody met or saw, and the business that it is about. */
function asOfNote(told: Marked<Facts>, sentences: readonly Sentence[], clauses: readonly Clause[]): Marked<Facts> {
  const { victims, premises } = told
  const isCounted = victims.count !== null || victims.groups.length > 0
  return {
    ...told,
    victims: isCounted ? victims : readPeopleSeen(clauses, readArrests(clauses).starts),
    premises: premisesSpokenOf(sentences, premises),
  }
}

/** The body without the date of the page, which is no day of the action. */
function withoutDate(body: string, published: Noted<string> | null): string {
  const [start, end] = published?.spans[0] ?? [0, 0]
  const before = body
    .slice(0, start)
    .replace(/\b(?:date|published|updated|posted)(?: on)?:?\s*$/i, (words) => ' '.repeat(words.length))
  return before + body.slice(start, end).replace(/\S/g, ' ') + body.slice(end)
}

/** Who and what a text speaks of, found once: what is said of them is read from these. */
type Mentions = {
  readonly body: string
  readonly clauses: readonly Clause[]
  readonly agencies: readonly AgencyMention[]
  readonly quotes: Marked<Facts['quotes']>
  /** The end of the text: an address that reaches it may have been cut off. */
  readonly end: number
}

const mentionsIn = (sentences: readonly Sentence[], { plain, body, corrected }: TidyText): Mentions => ({
  body,
  clauses: clausesOf(sentences),
  agencies: readAgencies(sentences, corrected),
  quotes: readStatements(sentences, body),
  end: plain.trimEnd().length,
})

/** The day of the page, and that on which it was said or written. */
type Days = { readonly published: Noted<string> | null; readonly said: Noted<string> | null }

/** What the text says of its people, bodies and places. */
function relations(
  sentences: readonly Sentence[],
  { body, clauses, agencies, quotes, end }: Mentions,
  { published, said }: Days,
): Marked<Facts> {
  const day = (published ?? said)?.value ?? null
  const { arrests, starts: arrested } = readArrests(clauses)
  const closure = readClosures(sentences, day)
  const dates = withOrderDay(readActionDates(sentences, day), closure)
  const { indicators, basis } = readIndicators(sentences)
  const names = agencies.flatMap(({ spans }) => spans)
  const taken = [...names, ...quotes.flatMap(({ speaker }) => speaker.spans)]
  const places = readPlaces(sentences, taken)
  const isPublic = isNotice(published, quotes)
  const contacts = readContacts(sentences, end, isPublic)
  return {
    published,
    said_on: said,
    operation_name: readOperationName(sentences),
    lead_agency: readLead(agencies, body),
    agencies: agencyFacts(agencies),
    action_dates: dates.whole,
    action_dates_partial: dates.partial,
    places,
    premises: readPremises(sentences),
    warrants: readWarrants(sentences),
    arrests,
    victims: readVictims(clauses, arrested),
    exploitation_types: readExploitation(sentences, names),
    sectors: readSectors(sentences),
    closure,
    indicators,
    indicator_basis: basis,
    seized: readSeized(sentences),
    contacts,
    quotes,
    ...readNamed(body, sentences, { contacts, quotes, places, isNotice: isPublic }),
  }
}

/** A text that was published, or that quotes somebody with their role, speaks to the public. */
const isNotice = (published: Noted<string> | null, quotes: Marked<Facts['quotes']>): boolean =>
  published !== null || quotes.some(({ role, words }) => role !== null && words !== null)

/** Where a closure is the whole action, its day is the day of the action. */
function withOrderDay(dates: ActionDates, closure: Marked<Facts['closure']>): ActionDates {
  if (dates.whole.length + dates.partial.length > 0) return dates
  const made = closure.flatMap(({ date, status }) => (date === null || status.value === 'pending' ? [] : [date]))
  return { whole: made, partial: [] }
}

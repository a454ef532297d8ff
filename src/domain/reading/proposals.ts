import type {
  AddressNamed,
  ArrestGroup,
  Certainty,
  Closure,
  ClosureStatus,
  Contact,
  ExploitationType,
  Facts,
  PeopleFound,
  PersonNamed,
  PhoneNamed,
  Premises,
  Quote,
  Reading,
  Reason,
  ReasonCode,
  Span,
  TimeNamed,
  VehicleNamed,
} from './facts.ts'
import { overlaps } from './find.ts'
import { quoteOf, type Source, sourcesIn } from './sources.ts'

/** A closure as a person judges it: the day of the hearing and the day of the order are two things. */
export type ProposedClosure = {
  readonly count: number | null
  readonly kind: string
  readonly duration: string | null
  readonly status: ClosureStatus
  /** Day of a hearing still to come; null when there is none or none is stated. */
  readonly hearingOn: string | null
  /** Day on which the order was made; null when not stated. */
  readonly orderedOn: string | null
}

/** What is proposed, by kind. */
export type ProposedValues = {
  readonly 'published-date': string
  readonly 'operation-name': string
  readonly 'lead-agency': string
  /** A body other than the lead. */
  readonly agency: string
  /** ISO date, or `--MM-DD` where no year can be known. */
  readonly 'action-date': string
  readonly place: string
  /** The day on which it was said or written. */
  readonly 'said-date': string
  /** Somebody's words in a report. */
  readonly told: string
  readonly phone: PhoneNamed
  readonly vehicle: VehicleNamed
  readonly address: AddressNamed
  readonly 'web-address': string
  readonly 'email-address': string
  readonly 'person-named': PersonNamed
  readonly time: TimeNamed
  readonly premises: Premises
  readonly warrants: number
  /** A group; or with everything but the count empty, a total of which no more is said (0: nobody was arrested). */
  readonly arrests: ArrestGroup
  readonly 'people-found': PeopleFound
  readonly exploitation: ExploitationType
  readonly sector: string
  readonly closure: ProposedClosure
  readonly indicator: string
  readonly seized: string
  readonly contact: Contact
  readonly statement: Quote
}

export type ProposalKind = keyof ProposedValues

/** One thing read in a text that a person accepts, changes or refuses. */
export type Proposal = {
  [Kind in ProposalKind]: {
    /** Stays the same for the same text: the JSON pointer of the fact. */
    readonly key: string
    readonly kind: Kind
    readonly value: ProposedValues[Kind]
    /** Where it stands, in order; parts of one clause are one span. */
    readonly spans: readonly Span[]
    /** For each span the source words, widened to the clause so that a person can judge. */
    readonly quotes: readonly string[]
    /** That of its least certain part. */
    readonly certainty: Certainty
    readonly reason?: Reason
  }
}[ProposalKind]

/** Everything read in a text as a list for the draft page: what and who first, then what happened, then what was said. */
export function proposals(reading: Reading, text: string): readonly Proposal[] {
  const { facts } = reading
  const sourceAt = sourcesIn(reading, text)
  const source = (key: string): Source & { readonly key: string; readonly quotes: readonly string[] } => {
    const found = doubted(sourceAt(key), key, reading)
    return { key, ...found, quotes: found.spans.map((span) => quoteOf(text, span)) }
  }
  const one = <Kind extends ProposalKind>(kind: Kind, key: string, value: ProposedValues[Kind] | null) =>
    value === null ? [] : [{ kind, value, ...source(key) } as Proposal]
  const each = <Kind extends ProposalKind>(kind: Kind, key: string, values: readonly (ProposedValues[Kind] | null)[]) =>
    values.flatMap((value, index) => one(kind, `${key}/${index}`, value))
  return [
    ...one('published-date', '/published', facts.published),
    ...one('operation-name', '/operation_name', facts.operation_name),
    ...one('lead-agency', '/lead_agency', facts.lead_agency),
    ...each(
      'agency',
      '/agencies',
      facts.agencies.map((name) => (name === facts.lead_agency ? null : name)),
    ),
    ...each('action-date', '/action_dates', facts.action_dates),
    ...each('action-date', '/action_dates_partial', facts.action_dates_partial),
    ...each('place', '/places', placesApart(reading)),
    ...each('premises', '/premises', facts.premises),
    ...one('warrants', '/warrants', facts.warrants),
    ...each('arrests', '/arrests/people', facts.arrests.people),
    ...one('arrests', '/arrests/count', totalOnly(facts)),
    ...each('people-found', '/victims/groups', facts.victims.groups),
    ...one('people-found', '/victims/count', foundTotalOnly(facts)),
    ...each('exploitation', '/exploitation_types', facts.exploitation_types),
    ...each('sector', '/sectors', facts.sectors),
    ...each('closure', '/closure', facts.closure.map(proposedClosure)),
    ...each('indicator', '/indicators', facts.indicators),
    ...each('seized', '/seized', facts.seized),
    ...one('said-date', '/said_on', facts.said_on),
    ...each('person-named', '/people_named', facts.people_named),
    ...each('vehicle', '/vehicles', facts.vehicles),
    ...each('phone', '/phones', facts.phones),
    ...each('address', '/addresses', facts.addresses),
    ...each('web-address', '/web_addresses', facts.web_addresses),
    ...each('email-address', '/email_addresses', facts.email_addresses),
    ...each('time', '/times', facts.times),
    ...each('contact', '/contacts', facts.contacts),
    ...each('statement', '/quotes', facts.quotes),
  ]
}

/** Where the figures of a text contradict one another, no group of its people is sure: the doubt stands with each. */
function doubted(source: Source, key: string, { reasons }: Reading): Source {
  const total = Object.entries(TOTALS).find(([groups]) => key.startsWith(groups))?.[1]
  const reason = total === undefined ? undefined : reasons[total]
  return reason !== undefined && CONTRADICTIONS.has(reason.code) ? { ...source, certainty: 'unsure', reason } : source
}

/** The pointer to the total of each list of groups. */
const TOTALS = { '/arrests/people/': '/arrests/count', '/victims/groups/': '/victims/count' }
const CONTRADICTIONS: ReadonlySet<ReasonCode> = new Set(['two-figures', 'also-denied'])

/** Places of what was not published, without those that are the house of an address, which says more. */
function placesApart({ facts, where }: Reading): readonly (string | null)[] {
  if (facts.published !== null) return facts.places
  const houses = facts.addresses.flatMap(({ house }, at) =>
    house === null ? [] : (where[`/addresses/${at}/house`] ?? []),
  )
  return facts.places.map((place, at) => {
    const isHouse = where[`/places/${at}`]?.some((span) => houses.some((house) => overlaps(house, span)))
    return isHouse === true ? null : place
  })
}

function totalOnly({ arrests }: Facts): ArrestGroup | null {
  if (arrests.count === null || arrests.people.length > 0) return null
  return { count: arrests.count, sex: null, age: null, offences: [], status: null }
}

function foundTotalOnly({ victims }: Facts): PeopleFound | null {
  if (victims.count === null || victims.groups.length > 0) return null
  return { count: victims.count, sex: null, nationalities: [], age_group: null, support: [] }
}

function proposedClosure({ date, ...closure }: Closure): ProposedClosure {
  const isAwaited = closure.status === 'pending' || closure.status === 'adjourned' || closure.status === 'applied'
  return { ...closure, hearingOn: isAwaited ? date : null, orderedOn: isAwaited ? null : date }
}

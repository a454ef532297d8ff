/** Where words stand in the text as it was given: UTF-16 offsets, `end` exclusive. */
export type Span = readonly [start: number, end: number]

/** How far a reading may be trusted: the text says it, the text implies it, or it is one of several readings. */
export type Certainty = 'sure' | 'likely' | 'unsure'

/** Why a value is less than sure, or how it was reached. Pages have words for each. */
export type ReasonCode =
  | 'also-denied'
  | 'approximate'
  | 'corrected-spelling'
  | 'country-not-stated'
  | 'counted-from-parts'
  | 'first-body-named'
  | 'first-force-named'
  | 'foreign-plate'
  | 'general-advice'
  | 'half-of-day-not-stated'
  | 'implied-by-kind-of-place'
  | 'implied-by-wording'
  | 'lower-bound'
  | 'met-or-seen'
  | 'named-once-in-list'
  | 'one-for-each-address'
  | 'only-part-stated'
  | 'quoted-from-earlier'
  | 'relative-day'
  | 'two-figures'
  | 'unclear-whether-made'
  | 'weekday-does-not-match'
  | 'written-apart'
  | 'year-from-publication'
  | 'year-not-stated'

/** What a reason speaks of, by the names that its words use: figures, words of the text, days (ISO). */
export type ReasonValues = Readonly<Record<string, number | string | readonly number[]>>

/** A reason with what it speaks of, so that a person can judge it: two figures, and which two. */
export type Reason = { readonly code: ReasonCode; readonly values?: ReasonValues }

export type Sex = 'male' | 'female'
export type AgeGroup = 'adult' | 'child'
export type ClosureStatus = 'pending' | 'applied' | 'granted' | 'refused' | 'adjourned' | 'extended'
export type ExploitationType = 'sexual' | 'labour' | 'criminal' | 'domestic servitude' | 'organ removal'

/** One kind of place that was visited; `count` null when no figure stands; subtotals stand beside totals. */
export type Premises = { readonly kind: string; readonly count: number | null; readonly place: string | null }

/** Arrested people who share sex, age and outcome; `age` is a number, or text for a range ('20s', '15-17'). */
export type ArrestGroup = {
  readonly count: number
  readonly sex: Sex | null
  readonly age: number | string | null
  readonly offences: readonly string[]
  readonly status: string | null
}

/** People found who share sex, age group and nationality; `count` null when no figure stands. */
export type PeopleFound = {
  readonly count: number | null
  readonly sex: Sex | null
  readonly nationalities: readonly string[]
  readonly age_group: AgeGroup | null
  readonly support: readonly string[]
}

/** A closure; `date` is the day of the order, or for one that is pending the day of the hearing. */
export type Closure = {
  readonly count: number | null
  readonly kind: string
  readonly duration: string | null
  readonly status: ClosureStatus
  readonly date: string | null
}

export type Contact = { readonly kind: 'phone' | 'web' | 'email'; readonly value: string; readonly for: string | null }

/** Somebody who speaks in the text; `words` are their direct words, null when only reported. */
export type Quote = { readonly speaker: string; readonly role: string | null; readonly words: string | null }

/** A telephone number of the matter, as the world writes it where its country is known; `whose` as the text says it. */
export type PhoneNamed = { readonly number: string; readonly whose: string | null }

/** A vehicle by whatever the text says of it; a plate of which only a part is known has an ellipsis for the rest. */
export type VehicleNamed = {
  readonly plate: string | null
  readonly make: string | null
  readonly model: string | null
  readonly colour: string | null
  readonly body: string | null
}

/** An address; `part` is a flat, a floor or 'above the shop', `house` its number or name. */
export type AddressNamed = {
  readonly part: string | null
  readonly house: string | null
  readonly street: string | null
  readonly town: string | null
  readonly postcode: string | null
}

export type SaidToBe = 'boss' | 'driver' | 'worker' | 'caller' | 'landlord'

/** Somebody whom the text names as part of the matter; `said_to_be` null: nothing, or nothing of these. */
export type PersonNamed = {
  readonly name: string
  readonly known_as: string | null
  readonly said_to_be: SaidToBe | null
  /** A number, or text for about that age ('30s'). */
  readonly age: number | string | null
  readonly born_on: string | null
}

/** A time of day, '07:30', or from one to another, with the words of what happens then. */
export type TimeNamed = { readonly from: string; readonly to: string | null; readonly happens: string | null }

/** What a text about an operation says, in the words partners exchange. Null and empty mean: not stated. */
export type Facts = {
  readonly published: string | null
  readonly operation_name: string | null
  readonly lead_agency: string | null
  readonly agencies: readonly string[]
  readonly action_dates: readonly string[]
  /** Days without a year, as `--10-04`. */
  readonly action_dates_partial: readonly string[]
  readonly places: readonly string[]
  readonly premises: readonly Premises[]
  readonly warrants: number | null
  readonly arrests: { readonly count: number | null; readonly people: readonly ArrestGroup[] }
  readonly victims: { readonly count: number | null; readonly groups: readonly PeopleFound[] }
  readonly exploitation_types: readonly ExploitationType[]
  readonly sectors: readonly string[]
  readonly closure: readonly Closure[]
  readonly indicators: readonly string[]
  /** Whether the indicators were found in this case, are general advice, or both. */
  readonly indicator_basis: 'case' | 'advice' | 'both' | null
  readonly seized: readonly string[]
  readonly contacts: readonly Contact[]
  readonly quotes: readonly Quote[]
  /** The day on which a note was taken or a mail sent; null for what is published. */
  readonly said_on: string | null
  readonly phones: readonly PhoneNamed[]
  readonly vehicles: readonly VehicleNamed[]
  readonly addresses: readonly AddressNamed[]
  readonly web_addresses: readonly string[]
  readonly email_addresses: readonly string[]
  readonly people_named: readonly PersonNamed[]
  readonly times: readonly TimeNamed[]
}

/** What the text does not say and the record needs; `about` is a pointer into the facts, or a topic. */
export type OpenQuestion = { readonly about: string; readonly code: string }

/** A text as read; the three records are keyed by JSON pointer into `facts`. */
export type Reading = {
  readonly facts: Facts
  readonly where: Readonly<Record<string, readonly Span[]>>
  readonly certainty: Readonly<Record<string, Certainty>>
  readonly reasons: Readonly<Record<string, Reason>>
  readonly open: readonly OpenQuestion[]
}

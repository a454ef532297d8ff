import { normalPhone } from '#domain/identifiers/phone.ts'
import { normalPlate } from '#domain/identifiers/plate.ts'
import { normalPostcode } from '#domain/identifiers/postcode.ts'
import { normalMail, normalWeb } from '#domain/identifiers/web.ts'
import type {
  AgeGroup,
  Certainty,
  ClosureStatus,
  Contact,
  ExploitationType,
  SaidToBe,
  Sex,
} from '#domain/reading/facts.ts'
import type { FactKind } from '#domain/reading/happened.ts'

/** One field of a fact as a form asks for it; a fact of one plain value has one field named `value`. */
export type Field = { readonly name: string; readonly optional?: true } & (
  | {
      readonly type: 'text'
      readonly most: number
      readonly long?: true
      /** Brings what was typed into the spelling in which the reader has it. */
      readonly normal?: (text: string) => string
    }
  | { readonly type: 'time' }
  | { readonly type: 'count'; readonly least: number; readonly most: number }
  | { readonly type: 'age' }
  | { readonly type: 'date' }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | { readonly type: 'list'; readonly most: number }
)

const SEXES = ['female', 'male'] as const satisfies readonly Sex[]
const AGE_GROUPS = ['adult', 'child'] as const satisfies readonly AgeGroup[]
const CONTACTS = ['phone', 'web', 'email'] as const satisfies readonly Contact['kind'][]
const STATUSES = [
  'granted',
  'pending',
  'applied',
  'adjourned',
  'extended',
  'refused',
] as const satisfies readonly ClosureStatus[]
const EXPLOITATION = [
  'sexual',
  'labour',
  'criminal',
  'domestic servitude',
  'organ removal',
] as const satisfies readonly ExploitationType[]

const ROLES = ['boss', 'driver', 'worker', 'caller', 'landlord'] as const satisfies readonly SaidToBe[]

const words = (most: number): readonly Field[] => [{ name: 'value', type: 'text', most }]
const day: readonly Field[] = [{ name: 'value', type: 'date' }]
const sex: Field = { name: 'sex', type: 'choice', choices: SEXES, optional: true }

/** What a fact of each kind is made of, in the order in which its form asks. */
export const FACT_FIELDS: Readonly<Record<FactKind, readonly Field[]>> = {
  'published-date': day,
  'operation-name': words(120),
  'lead-agency': words(120),
  agency: words(120),
  'action-date': day,
  place: words(120),
  premises: [
    { name: 'count', type: 'count', least: 1, most: 200, optional: true },
    { name: 'kind', type: 'text', most: 60 },
    { name: 'place', type: 'text', most: 120, optional: true },
  ],
  warrants: [{ name: 'value', type: 'count', least: 0, most: 1000 }],
  arrests: [
    { name: 'count', type: 'count', least: 0, most: 1000 },
    sex,
    { name: 'age', type: 'age', optional: true },
    { name: 'offences', type: 'list', most: 200, optional: true },
    { name: 'status', type: 'text', most: 120, optional: true },
  ],
  'people-found': [
    { name: 'count', type: 'count', least: 0, most: 1000, optional: true },
    sex,
    { name: 'age_group', type: 'choice', choices: AGE_GROUPS, optional: true },
    { name: 'nationalities', type: 'list', most: 60, optional: true },
    { name: 'support', type: 'list', most: 120, optional: true },
  ],
  exploitation: [{ name: 'value', type: 'choice', choices: EXPLOITATION }],
  sector: words(120),
  closure: [
    { name: 'count', type: 'count', least: 1, most: 200, optional: true },
    { name: 'kind', type: 'text', most: 60 },
    { name: 'status', type: 'choice', choices: STATUSES },
    { name: 'orderedOn', type: 'date', optional: true },
    { name: 'duration', type: 'text', most: 60, optional: true },
    { name: 'hearingOn', type: 'date', optional: true },
  ],
  indicator: words(200),
  seized: words(200),
  told: [{ name: 'value', type: 'text', most: 2000, long: true }],
  'said-date': day,
  phone: [
    { name: 'number', type: 'text', most: 40, normal: normalPhone },
    { name: 'whose', type: 'text', most: 120, optional: true },
  ],
  vehicle: [
    { name: 'plate', type: 'text', most: 20, optional: true, normal: normalPlate },
    { name: 'make', type: 'text', most: 40, optional: true },
    { name: 'model', type: 'text', most: 40, optional: true },
    { name: 'colour', type: 'text', most: 40, optional: true },
    { name: 'body', type: 'text', most: 40, optional: true },
  ],
  address: [
    { name: 'part', type: 'text', most: 60, optional: true },
    { name: 'house', type: 'text', most: 60, optional: true },
    { name: 'street', type: 'text', most: 120, optional: true },
    { name: 'town', type: 'text', most: 120, optional: true },
    { name: 'postcode', type: 'text', most: 12, optional: true, normal: normalPostcode },
  ],
  'web-address': [{ name: 'value', type: 'text', most: 600, normal: normalWeb }],
  'email-address': [{ name: 'value', type: 'text', most: 320, normal: normalMail }],
  'person-named': [
    { name: 'name', type: 'text', most: 120 },
    { name: 'known_as', type: 'text', most: 120, optional: true },
    { name: 'said_to_be', type: 'choice', choices: ROLES, optional: true },
    { name: 'age', type: 'age', optional: true },
    { name: 'born_on', type: 'date', optional: true },
  ],
  time: [
    { name: 'from', type: 'time' },
    { name: 'to', type: 'time', optional: true },
    { name: 'happens', type: 'text', most: 300, optional: true },
  ],
  contact: [
    { name: 'kind', type: 'choice', choices: CONTACTS },
    { name: 'value', type: 'text', most: 200 },
    { name: 'for', type: 'text', most: 120, optional: true },
  ],
  statement: [
    { name: 'speaker', type: 'text', most: 120 },
    { name: 'role', type: 'text', most: 200, optional: true },
    { name: 'words', type: 'text', most: 10_000, long: true, optional: true },
  ],
  note: [{ name: 'value', type: 'text', most: 2000, long: true }],
}

/** Kinds of which no one field must be there, but some field. */
export const SAYING_ANYTHING: readonly FactKind[] = ['vehicle', 'address']

/** The kinds of fact in the order in which the page shows them, as groups under one heading. */
export const FACT_GROUPS = {
  operation: ['published-date', 'operation-name', 'action-date', 'place', 'lead-agency', 'agency'],
  premises: ['premises', 'warrants', 'seized'],
  arrests: ['arrests'],
  people: ['people-found'],
  closures: ['closure'],
  named: ['said-date', 'person-named', 'vehicle', 'phone', 'address', 'web-address', 'email-address', 'time', 'told'],
  signs: ['exploitation', 'sector', 'indicator'],
  said: ['statement', 'contact', 'note'],
} as const satisfies Record<string, readonly FactKind[]>

/** What a person can add: every kind but what only a report tells of itself. */
export const GIVABLE: readonly FactKind[] = Object.values(FACT_GROUPS)
  .flat()
  .filter((kind) => kind !== 'told')

/** How sure each reading is, as a tag shows it. */
export const CERTAINTY_TONES = {
  sure: 'good',
  likely: 'busy',
  unsure: 'warning',
  given: 'calm',
} as const satisfies Record<Certainty | 'given', string>

import type { Facts, Span } from '../facts.ts'
import { overlaps } from '../find.ts'
import type { Marked } from '../noted.ts'
import type { Sentence } from '../sentences.ts'
import { readAddressesOfPlaces } from './addresses.ts'
import { readPeopleNamed } from './people-named.ts'
import { readPhones } from './phones.ts'
import { readTimes } from './times.ts'
import { readVehicles } from './vehicles.ts'
import { readAddresses } from './web-addresses.ts'

type NamedFacts = Pick<
  Marked<Facts>,
  'phones' | 'vehicles' | 'addresses' | 'web_addresses' | 'email_addresses' | 'people_named' | 'times'
>

/** What was read already: what is for the public, who speaks, and which places action took place in. */
interface Known {
  readonly contacts: Marked<Facts['contacts']>
  readonly quotes: Marked<Facts['quotes']>
  readonly places: Marked<Facts['places']>
  /** Whether the text speaks to the public: then a house in its street is a place of the action, and told as that. */
  readonly isNotice: boolean
}

/** Addresses without those that are told as a place already and say no more than it. */
const apart = (addresses: NamedFacts['addresses'], places: readonly Span[]): NamedFacts['addresses'] =>
  addresses.filter(
    ({ part, street, postcode }) =>
      part !== null ||
      postcode !== null ||
      !street?.spans.some((span) => places.some((place) => overlaps(place, span))),
  )

/** Who and what a text names: people, numbers, vehicles, addresses and times of the matter itself. */
export function readNamed(body: string, sentences: readonly Sentence[], known: Known): NamedFacts {
  const contacts = known.contacts.map(({ kind, value }) => ({ kind: kind.value, value: value.value, for: null }))
  const quotes = known.quotes.map(({ speaker }) => ({ speaker: speaker.value, role: null, words: null }))
  const { people, named } = readPeopleNamed(sentences, quotes)
  const phones = readPhones(sentences, contacts, named)
  const { web, mail } = readAddresses(sentences, contacts)
  const places = known.places.flatMap(({ spans }) => spans)
  const taken: readonly Span[] = [
    ...phones.flatMap(({ number }) => number.spans),
    ...known.contacts.flatMap(({ value }) => value.spans),
  ]
  return {
    phones,
    vehicles: readVehicles(sentences),
    addresses: apart(readAddressesOfPlaces(body, places), known.isNotice ? places : []),
    web_addresses: web,
    email_addresses: mail,
    people_named: people,
    times: readTimes(sentences, taken),
  }
}

import { dialled } from '#domain/identifiers/phone.ts'
import type { ArrestGroup, Contact, PeopleFound, PersonNamed, Premises, Quote } from '#domain/reading/facts.ts'
import type { FactKind } from '#domain/reading/happened.ts'
import { saidAddress, saidVehicle } from '#domain/reading/mentions/said.ts'
import type { ProposedClosure } from '#domain/reading/proposals.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { DraftFact } from './draft-store.ts'

/** A fact in words: what it is in a few, and what else is known, field by field. */
export interface SaidFact {
  readonly title: string
  /** `value` null: it matters and nobody has said. */
  readonly details: readonly { readonly key: string; readonly value: string | null }[]
}

type Sayable = Pick<DraftFact, 'kind' | 'value'>

/** Says a fact as a card of the page shows it. */
export function sayFact(fact: Sayable, words: Words): SaidFact {
  const said = SAYINGS[fact.kind] as (value: unknown, words: Words) => Said
  const { title, details = [] } = said(fact.value, words)
  const stated = details.filter(([, value]) => value !== '')
  return {
    title,
    details: stated.map(([name, value]) => ({ key: words.t(`drafts:field.${fact.kind}.${name}`), value })),
  }
}

interface Said {
  readonly title: string
  /** Text '' is left out, null is shown as not stated. */
  readonly details?: readonly (readonly [name: string, value: string | null])[]
}

const plain = (title: string): Said => ({ title })

const SAYINGS: {
  readonly [Kind in FactKind]: (value: Extract<DraftFact, { kind: Kind }>['value'], words: Words) => Said
} = {
  'published-date': (day, words) => plain(words.weekday(day)),
  'operation-name': plain,
  'lead-agency': plain,
  agency: plain,
  'action-date': (day, words) => plain(sayDay(day, words)),
  place: plain,
  premises: sayPremises,
  warrants: (count, { t }) => plain(t('drafts:say.warrants', { count })),
  arrests: sayArrests,
  'people-found': sayPeopleFound,
  exploitation: (type, { t }) => plain(t(`drafts:choice.exploitation.value.${type.replaceAll(' ', '-')}`)),
  sector: (value) => plain(capital(value)),
  closure: sayClosure,
  indicator: (value) => plain(capital(value)),
  seized: (value) => plain(capital(value)),
  told: plain,
  'said-date': (day, words) => plain(words.weekday(day)),
  phone: ({ number, whose }) => ({ title: dialled(number), details: [['whose', whose ?? '']] }),
  vehicle: (vehicle) => plain(capital(saidVehicle(vehicle))),
  address: (address) => plain(capital(saidAddress(address))),
  'web-address': plain,
  'email-address': plain,
  'person-named': sayPerson,
  time: ({ from, to, happens }, { t }) => ({
    title: to === null ? from : t('drafts:say.fromTo', { from, to }),
    details: [['happens', happens ?? '']],
  }),
  contact: sayContact,
  statement: sayStatement,
  note: plain,
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** A day, or one of which the year is not known (`--10-04`). */
export function sayDay(day: string, words: Words): string {
  if (!day.startsWith('--')) return words.weekday(day)
  const someYear = Temporal.PlainMonthDay.from(day).toPlainDate({ year: 2000 })
  return words.t('drafts:say.dayWithoutYear', { day: words.day(someYear).replace(/\s*2000$/u, '') })
}

function sayPremises({ kind, count, place }: Premises, { t }: Words): Said {
  const title = count === null ? t('drafts:say.premisesUncounted', { kind }) : t('drafts:say.premises', { count, kind })
  return { title, details: [['place', place ?? '']] }
}

function sayArrests({ count, sex, age, offences, status }: ArrestGroup, { t }: Words): Said {
  if (count === 0) return plain(t('drafts:say.nobodyArrested'))
  return {
    title: t('drafts:say.arrests', { count }),
    details: [
      ['sex', sex === null ? '' : t(`drafts:choice.arrests.sex.${sex}`)],
      ['age', String(age ?? '')],
      ['offences', offences.map(capital).join(', ')],
      ['status', capital(status ?? '')],
    ],
  }
}

function sayPeopleFound({ count, sex, age_group, nationalities, support }: PeopleFound, { t, list }: Words): Said {
  const who = [age_group, sex].filter((part) => part !== null).join('-') || 'person'
  return {
    title: count === null ? t(`drafts:whoUncounted.${who}`) : t(`drafts:who.${who}`, { count }),
    details: [
      ['nationalities', nationalities.length === 0 ? '' : list(nationalities)],
      ['support', support.map(capital).join(', ')],
    ],
  }
}

const AWAITED: readonly ProposedClosure['status'][] = ['pending', 'applied', 'adjourned']

function sayClosure(
  { count, kind, duration, status, hearingOn, orderedOn }: ProposedClosure,
  { t, weekday }: Words,
): Said {
  const isAwaited = AWAITED.includes(status)
  const day = (date: string | null, matters: boolean): string | null =>
    date === null ? (matters ? null : '') : weekday(date)
  return {
    title:
      count === null
        ? t('drafts:say.closureUncounted', { kind: capital(kind) })
        : t('drafts:say.closure', { kind: capital(kind), count }),
    details: [
      ['status', t(`drafts:choice.closure.status.${status}`)],
      ['orderedOn', day(orderedOn, !isAwaited && status !== 'refused')],
      ['duration', duration ?? (isAwaited || status === 'refused' ? '' : null)],
      ['hearingOn', day(hearingOn, isAwaited)],
    ],
  }
}

function sayContact({ kind, value, for: purpose }: Contact, { t }: Words): Said {
  const kindInWords = t(`drafts:choice.contact.kind.${kind}`)
  return {
    title: value,
    details: [
      ['kind', kindInWords],
      ['for', purpose ?? ''],
    ],
  }
}

function sayPerson({ name, known_as, said_to_be, age, born_on }: PersonNamed, { t, day }: Words): Said {
  return {
    title: name,
    details: [
      ['known_as', known_as ?? ''],
      ['said_to_be', said_to_be === null ? '' : t(`drafts:choice.person-named.said_to_be.${said_to_be}`)],
      ['age', String(age ?? '')],
      ['born_on', born_on === null ? '' : day(born_on)],
    ],
  }
}

function sayStatement({ speaker, role, words }: Quote): Said {
  return {
    title: capital(speaker),
    details: [
      ['role', role ?? ''],
      ['words', words ?? ''],
    ],
  }
}

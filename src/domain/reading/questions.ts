import type { Facts, OpenQuestion } from './facts.ts'

type Question = OpenQuestion & { readonly isOpen: boolean }

/** What is asked of those who acted: a text that tells of no action leaves nothing of this open. */
const OF_ACTION: ReadonlySet<string> = new Set([
  'publication-date-not-stated',
  'operation-name-not-stated',
  'lead-agency-not-stated',
  'action-date-not-stated',
  'premises-not-stated',
  'arrests-not-stated',
])

/** What the record needs and the text does not say, in the order of the draft page. */
export function openQuestions(facts: Facts, body: string, isWithoutAction: boolean): readonly OpenQuestion[] {
  return [
    ...aboutAction(facts),
    ...aboutPlaces(facts, body),
    ...facts.closure.flatMap((closure, index) => aboutClosure(closure, index, body)),
    ...aboutPeople(facts),
  ]
    .filter(({ isOpen, code }) => isOpen && !(isWithoutAction && OF_ACTION.has(code)))
    .map(({ about, code }) => ({ about, code }))
}

const aboutAction = (facts: Facts): readonly Question[] => [
  {
    about: '/published',
    code: 'publication-date-not-stated',
    isOpen: facts.published === null && facts.said_on === null,
  },
  { about: '/operation_name', code: 'operation-name-not-stated', isOpen: facts.operation_name === null },
  { about: '/lead_agency', code: 'lead-agency-not-stated', isOpen: facts.lead_agency === null },
  {
    about: '/action_dates',
    code: 'action-year-not-stated',
    isOpen: facts.action_dates.length === 0 && facts.action_dates_partial.length > 0,
  },
  {
    about: '/action_dates',
    code: 'action-date-not-stated',
    isOpen: facts.action_dates.length + facts.action_dates_partial.length === 0,
  },
]

const aboutPlaces = ({ premises, places, warrants }: Facts, body: string): readonly Question[] => [
  { about: '/premises', code: 'premises-not-stated', isOpen: premises.length === 0 },
  { about: '/premises', code: 'premises-count-not-stated', isOpen: premises.some(({ count }) => count === null) },
  { about: '/premises', code: 'premises-address-not-stated', isOpen: premises.length > 0 && !hasAddress(places) },
  { about: '/warrants', code: 'warrant-count-not-stated', isOpen: warrants === null && /\bwarrants?\b/i.test(body) },
]

const hasAddress = (places: readonly string[]): boolean =>
  places.some((place) => /\b(?:road|street|avenue|lane|close|drive|way|terrace|crescent)\b/i.test(place))

function aboutClosure(
  { status, date, duration, count }: Facts['closure'][number],
  index: number,
  body: string,
): readonly Question[] {
  const about = `/closure/${index}`
  const isAsked = status === 'pending' || status === 'applied' || status === 'adjourned'
  return [
    { about: `${about}/date`, code: 'closure-order-date-not-stated', isOpen: !isAsked && date === null },
    { about: `${about}/date`, code: 'closure-hearing-date-not-stated', isOpen: isAsked && date === null },
    {
      about,
      code: 'closure-hearing-time-not-stated',
      isOpen: isAsked && !/\b\d{1,2}(?:[.:]\d\d)? ?[ap]m\b/i.test(body),
    },
    { about: `${about}/duration`, code: 'closure-duration-not-stated', isOpen: !isAsked && duration === null },
    { about: `${about}/count`, code: 'closure-premises-count-not-stated', isOpen: count === null },
    { about, code: 'closure-premises-address-not-stated', isOpen: true },
  ]
}

const aboutPeople = ({ arrests, victims }: Facts): readonly Question[] => [
  { about: '/arrests/count', code: 'arrests-not-stated', isOpen: arrests.count === null },
  {
    about: '/arrests/people',
    code: 'arrest-offences-not-stated',
    isOpen: arrests.people.some(({ offences }) => offences.length === 0),
  },
  {
    about: '/arrests/people',
    code: 'arrest-outcome-not-stated',
    isOpen: arrests.people.some(({ status }) => status === null),
  },
  {
    about: '/victims/count',
    code: 'people-found-count-not-stated',
    isOpen: victims.groups.some(({ count }) => count === null),
  },
]

import type { Provision } from '../provisions.ts'
import type { ClosureRoute } from '../route.ts'
import { COURT } from './court.ts'
import { choice, day, end, type FactsOf, type Field, hearing, ifKnown, moment } from './field.ts'
import { NOTICE } from './notice.ts'
import { ORDER } from './order.ts'
import { PREPARING } from './preparing.ts'

/** One kind of step in the closing of premises: where the law speaks of it, and what is asked about it. */
export interface StepKind {
  readonly provision: Provision
  /** The only Act that knows such a step; absent where both do. */
  readonly route?: ClosureRoute
  readonly fields: Readonly<Record<string, Field>>
}

/** How things stood when a closure was first recorded: as far as anybody had said. */
const BEGUN = {
  began: {
    provision: 'application',
    fields: {
      state: choice('preparing', 'notice', 'application', 'order', 'refused', 'cancelled', 'discharged'),
      route: choice('anti-social-behaviour-2014', 'sexual-offences-2003'),
      /** Nobody has said under which Act: the usual one stands in until somebody does. */
      actStated: ifKnown(choice('not-stated')),
      noticeHours: ifKnown(choice('24', '48')),
      servedAt: ifKnown(moment),
      hearing: ifKnown(hearing),
      madeOn: ifKnown(day),
      orderLength: ifKnown({ type: 'line', most: 60 }),
      endsOn: ifKnown(end),
      endedOn: ifKnown(day),
      because: ifKnown({ type: 'text', most: 500 }),
    },
  },
} as const

/** The steps in the life of a closure, by the part of it in which they come, each in the order of its life. */
export const PARTS = { begun: BEGUN, preparing: PREPARING, notice: NOTICE, court: COURT, order: ORDER } as const

const KINDS = { ...BEGUN, ...PREPARING, ...NOTICE, ...COURT, ...ORDER } as const

export type StepName = keyof typeof KINDS

/** One thing that happened to a closure, as a person says it. */
export type ClosureStep = {
  readonly [Name in StepName]: { readonly act: Name } & FactsOf<(typeof KINDS)[Name]['fields']>
}[StepName]

/** A step of one kind. */
export type StepOf<Name extends StepName> = Extract<ClosureStep, { readonly act: Name }>

/** Every kind of step, in the order of a closure's life. */
export const STEP_NAMES = Object.keys(KINDS) as readonly StepName[]

/** What is known of a kind of step. */
export const kindOf = (name: StepName): StepKind => KINDS[name]

/** A kind of step by its name; `undefined` for a word that names none. */
export const findStep = (name: string | undefined): StepName | undefined => STEP_NAMES.find((known) => known === name)

/** The fields of a step that the Act of a closure asks for, in their order. */
export const fieldsOf = (name: StepName, route: ClosureRoute): readonly (readonly [name: string, field: Field])[] =>
  Object.entries(kindOf(name).fields).filter(([field]) => !(NOT_UNDER[route] as readonly string[]).includes(field))

/** Whether a step of a closure has a fact of this name. A name means the same in every step that has it. */
export const isFact = (name: string): boolean => CHOICES.has(name)

/** Whether a text is one of the choices of a fact of this name. */
export const isFactOption = (name: string, text: string): boolean => CHOICES.get(name)?.includes(text) === true

const CHOICES: ReadonlyMap<string, readonly string[]> = Object.values<StepKind>(KINDS)
  .flatMap(({ fields }) => Object.entries(fields))
  .reduce(
    (known, [name, field]) =>
      known.set(name, [...(known.get(name) ?? []), ...(field.type === 'choice' ? field.options : [])]),
    new Map<string, readonly string[]>(),
  )

/** What only one of the Acts knows: notices of two lengths with advice on them, and an issue that can be authorised by word of mouth. */
const NOT_UNDER = {
  'anti-social-behaviour-2014': ['given'],
  'sexual-offences-2003': ['noticeHours', 'forHours', 'shutOut', 'advice', 'licence'],
} as const satisfies Record<ClosureRoute, readonly string[]>

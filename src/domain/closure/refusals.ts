import type { Moment } from '../calendar/london.ts'
import type { Closure } from './closure.ts'
import { citationOf, type Provision } from './provisions.ts'

/** The date of a closure at which a refusal points. */
export type ClosureField = 'servedAt' | 'hearing' | 'madeOn' | 'endsOn' | 'extendedOn' | 'extendedTo' | 'endedOn'

/** Each reason why a closure cannot be so, with the field at fault (if one is) and the provision that says so. */
const REASONS = {
  'already-served': { field: undefined, provision: 'service' },
  'not-applied-for': { field: undefined, provision: 'application' },
  'already-ordered': { field: undefined, provision: 'discharge' },
  'no-order': { field: undefined, provision: 'discharge' },
  'no-order-to-extend': { field: undefined, provision: 'extension' },
  'already-ended': { field: undefined, provision: 'application' },
  'service-in-the-future': { field: 'servedAt', provision: 'service' },
  'service-before-the-act': { field: 'servedAt', provision: 'commencement' },
  'hearing-before-service': { field: 'hearing', provision: 'hearing' },
  'order-in-the-future': { field: 'madeOn', provision: 'order' },
  'order-before-the-act': { field: 'madeOn', provision: 'commencement' },
  'order-before-service': { field: 'madeOn', provision: 'application' },
  'order-ends-before-it-is-made': { field: 'endsOn', provision: 'length' },
  'order-longer-than-the-law': { field: 'endsOn', provision: 'length' },
  'extension-in-the-future': { field: 'extendedOn', provision: 'extension' },
  'extension-before-the-order': { field: 'extendedOn', provision: 'extension' },
  'extension-after-the-order-ended': { field: 'extendedOn', provision: 'extension' },
  'extension-carries-no-further': { field: 'extendedTo', provision: 'extension' },
  'extension-longer-than-the-law': { field: 'extendedTo', provision: 'extension' },
  'ended-in-the-future': { field: 'endedOn', provision: 'discharge' },
  'ended-before-service': { field: 'endedOn', provision: 'cancellation' },
  'ended-before-the-order': { field: 'endedOn', provision: 'discharge' },
  'ended-after-the-order-ran-out': { field: 'endedOn', provision: 'discharge' },
} as const satisfies Record<string, { readonly field: ClosureField | undefined; readonly provision: Provision }>

export type ClosureRefusalCode = keyof typeof REASONS

/** Why a closure cannot be so: pages have words for each code. */
export interface ClosureRefusal {
  readonly code: ClosureRefusalCode
  readonly field: ClosureField | undefined
  readonly citation: string
  /** The last moment that the law would have allowed, where that is the question. */
  readonly limit?: Moment
}

/** A refusal with the citation of the Act under which the premises are closed. */
export function refusalFor(
  { route }: Pick<Closure, 'route'>,
  code: ClosureRefusalCode,
  limit?: Moment,
): ClosureRefusal {
  const { field, provision } = REASONS[code]
  return { code, field, citation: citationOf(route, provision), ...(limit === undefined ? {} : { limit }) }
}

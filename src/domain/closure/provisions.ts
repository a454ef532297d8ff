import { ASB_CLOSURE_ORDER } from '../law/closures/asb-closure-order.rule.ts'
import { SOA_CLOSURE_ORDER_3M } from '../law/closures/soa-closure-order-3m.rule.ts'
import type { ClosureRoute } from './closure.ts'

/** Where the law says what a step of a closure needs. */
export type Provision =
  | 'commencement'
  | 'service'
  | 'application'
  | 'hearing'
  | 'order'
  | 'length'
  | 'extension'
  | 'cancellation'
  | 'discharge'

const ACTS: Readonly<
  Record<ClosureRoute, { readonly act: string; readonly sections: Readonly<Record<Provision, string>> }>
> = {
  'anti-social-behaviour-2014': {
    act: 'Anti-social Behaviour, Crime and Policing Act 2014',
    sections: {
      commencement: 'in force from 20 October 2014 (SI 2014/2590)',
      service: 's 79',
      application: 's 80(1)',
      hearing: 's 80(3)-(4)',
      order: 's 80(5)',
      length: 's 80(6)',
      extension: ASB_CLOSURE_ORDER.versions[0].extensions[0].citation,
      cancellation: 's 78',
      discharge: 's 83',
    },
  },
  'sexual-offences-2003': {
    act: 'Sexual Offences Act 2003',
    sections: {
      commencement: 'Part 2A, in force from 1 April 2010 (SI 2010/507)',
      service: 's 136C',
      application: 's 136D(1)',
      hearing: 's 136D(3)',
      order: 's 136D',
      length: 's 136D(2)',
      extension: SOA_CLOSURE_ORDER_3M.versions[0].extensions[0].citation,
      cancellation: 's 136C',
      discharge: 's 136J',
    },
  },
}

/** The citation of a provision in the Act under which premises are closed. */
export const citationOf = (route: ClosureRoute, provision: Provision): string =>
  `${ACTS[route].act}, ${ACTS[route].sections[provision]}`

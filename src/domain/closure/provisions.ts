import { ASB_CLOSURE_ORDER } from '../law/closures/asb-closure-order.rule.ts'
import { SOA_CLOSURE_ORDER_3M } from '../law/closures/soa-closure-order-3m.rule.ts'
import type { ClosureRoute } from './route.ts'

/** Where the law says what a step of a closure needs. */
export type Provision =
  | 'commencement'
  | 'test'
  | 'telling'
  | 'consulting'
  | 'contents'
  | 'issue'
  | 'notice-extension'
  | 'variation'
  | 'cancellation'
  | 'service'
  | 'application'
  | 'hearing'
  | 'adjournment'
  | 'temporary'
  | 'order'
  | 'length'
  | 'extension'
  | 'discharge'
  | 'appeal'
  | 'offences'
  | 'access'
  | 'costs'
  | 'compensation'

const ACTS: Readonly<
  Record<ClosureRoute, { readonly act: string; readonly sections: Readonly<Record<Provision, string>> }>
> = {
  'anti-social-behaviour-2014': {
    act: 'Anti-social Behaviour, Crime and Policing Act 2014',
    sections: {
      commencement: 'in force from 20 October 2014 (SI 2014/2590)',
      test: 's 76(1)',
      telling: 's 76(6)',
      consulting: 's 76(7)',
      contents: 's 76(5)',
      issue: 's 77',
      'notice-extension': 's 77(4)-(6)',
      variation: 's 78',
      cancellation: 's 78',
      service: 's 79',
      application: 's 80(1)',
      hearing: 's 80(3)-(4)',
      adjournment: 's 81(3)-(4)',
      temporary: 's 81(2)',
      order: 's 80(5)',
      length: 's 80(6)',
      extension: ASB_CLOSURE_ORDER.versions[0].extensions[0].citation,
      discharge: 's 83',
      appeal: 's 84',
      offences: 's 86',
      access: 's 87',
      costs: 's 88',
      compensation: 's 90',
    },
  },
  'sexual-offences-2003': {
    act: 'Sexual Offences Act 2003',
    sections: {
      commencement: 'Part 2A, in force from 1 April 2010 (SI 2010/507)',
      test: 's 136B (child sex offences: elsewhere in Part 2A)',
      telling: 's 136B',
      consulting: 's 136B',
      contents: 's 136C',
      issue: 's 136B',
      'notice-extension': 'Part 2A',
      variation: 'Part 2A',
      cancellation: 's 136C',
      service: 's 136C',
      application: 's 136D(1)',
      hearing: 's 136D(3)',
      adjournment: 's 136E',
      temporary: 'Part 2A',
      order: 's 136D',
      length: 's 136D(2)',
      extension: SOA_CLOSURE_ORDER_3M.versions[0].extensions[0].citation,
      discharge: 's 136J',
      appeal: 's 136K',
      offences: 's 136G',
      access: 's 136L',
      costs: 's 136M',
      compensation: 's 136O',
    },
  },
}

/** The Act under which premises are closed, by its short title. */
export const actOf = (route: ClosureRoute): string => ACTS[route].act

/** The section alone, where it is clear which Act is meant. */
export const sectionOf = (route: ClosureRoute, provision: Provision): string => ACTS[route].sections[provision]

/** The citation of a provision in the Act under which premises are closed. */
export const citationOf = (route: ClosureRoute, provision: Provision): string =>
  `${ACTS[route].act}, ${ACTS[route].sections[provision]}`

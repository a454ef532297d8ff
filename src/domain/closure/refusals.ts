import type { Moment } from '../calendar/london.ts'
import type { Role } from '../law/roles.ts'
import type { Closure } from './closure.ts'
import { citationOf, type Provision } from './provisions.ts'

/** What a refusal is about: the field at fault (if one is), and the provision that says so. */
interface Reason {
  readonly field: string | undefined
  readonly provision: Provision
  /**
   * Whether it can be recorded all the same, as a late entry that says why: for what happened although the law wanted it
   * otherwise, or what nobody wrote down in time. Absent where it cannot have happened so.
   */
  readonly mayBeLate?: true
}

const REASONS = {
  'already-issued': { field: undefined, provision: 'issue' },
  'already-served': { field: undefined, provision: 'service' },
  'not-issued': { field: undefined, provision: 'issue' },
  'not-applied-for': { field: undefined, provision: 'application' },
  'already-ordered': { field: undefined, provision: 'discharge' },
  'no-order': { field: undefined, provision: 'discharge' },
  'no-order-to-extend': { field: undefined, provision: 'extension' },
  'not-ended': { field: undefined, provision: 'compensation' },
  'already-ended': { field: undefined, provision: 'application' },
  'nothing-to-appeal': { field: undefined, provision: 'appeal' },
  'nothing-asked': { field: undefined, provision: 'application' },
  'not-under-this-act': { field: undefined, provision: 'commencement' },

  'no-authority': { field: 'role', provision: 'issue' },
  'no-authority-to-extend-the-notice': { field: 'role', provision: 'notice-extension' },
  'no-authority-to-cancel': { field: 'role', provision: 'cancellation' },
  'no-authority-to-vary': { field: 'role', provision: 'variation' },
  'no-authority-to-apply': { field: 'role', provision: 'application' },
  'no-authority-to-extend-the-order': { field: 'role', provision: 'extension' },

  'in-the-future': { field: undefined, provision: 'application' },
  'length-not-said': { field: 'noticeHours', provision: 'issue' },
  'notice-too-long': { field: 'forHours', provision: 'issue' },
  'another-length': { field: 'noticeHours', provision: 'issue' },
  'advice-not-said': { field: 'advice', provision: 'contents' },
  'evidence-of-another-act': { field: 'shows', provision: 'test' },
  'why-not-served': { field: 'whyNot', provision: 'service' },
  'to-whom-not-said': { field: 'to', provision: 'service' },
  'part-not-said': { field: 'part', provision: 'order' },
  'before-the-issue': { field: undefined, provision: 'issue' },
  'issued-after-service': { field: 'issuedAt', provision: 'service' },
  'nothing-to-serve': { field: 'served', provision: 'service' },
  'served-before-issue': { field: 'doneAt', provision: 'service' },
  'service-in-the-future': { field: 'servedAt', provision: 'service' },
  'service-before-the-act': { field: 'servedAt', provision: 'commencement' },
  'only-24-hours-are-extended': { field: 'hours', provision: 'notice-extension' },
  'notice-extended-once': { field: undefined, provision: 'notice-extension' },
  'notice-continued-once': { field: undefined, provision: 'temporary' },
  'notice-had-ended': { field: 'extendedAt', provision: 'notice-extension' },
  'hearing-before-service': { field: 'hearing', provision: 'hearing' },
  'adjourned-too-long': { field: 'hearing', provision: 'adjournment' },
  'adjourned-backwards': { field: 'hearing', provision: 'adjournment' },
  'order-in-the-future': { field: 'madeOn', provision: 'order' },
  'order-before-the-act': { field: 'madeOn', provision: 'commencement' },
  'order-before-service': { field: 'madeOn', provision: 'application' },
  'order-starts-before-it-is-made': { field: 'startsAt', provision: 'order' },
  'order-starts-after-its-end': { field: 'startsAt', provision: 'order' },
  'order-ends-before-it-is-made': { field: 'endsOn', provision: 'length' },
  'order-longer-than-the-law': { field: 'endsOn', provision: 'length' },
  'extension-in-the-future': { field: 'extendedOn', provision: 'extension' },
  'extension-before-the-order': { field: 'extendedOn', provision: 'extension' },
  'extension-after-the-order-ended': { field: 'extendedOn', provision: 'extension' },
  'extension-carries-no-further': { field: 'extendedTo', provision: 'extension' },
  'extension-longer-than-the-law': { field: 'extendedTo', provision: 'extension' },
  'extension-asked-after-the-end': { field: 'appliedOn', provision: 'extension' },
  'discharge-asked-after-the-end': { field: 'appliedOn', provision: 'discharge' },
  'ended-in-the-future': { field: 'endedOn', provision: 'discharge' },
  'ended-before-service': { field: 'endedOn', provision: 'cancellation' },
  'ended-before-the-order': { field: 'endedOn', provision: 'discharge' },
  'ended-after-the-order-ran-out': { field: 'endedOn', provision: 'discharge' },

  'test-not-shown': { field: undefined, provision: 'test', mayBeLate: true },
  'evidence-too-old': { field: undefined, provision: 'test', mayBeLate: true },
  'nobody-told': { field: undefined, provision: 'telling', mayBeLate: true },
  'nobody-consulted': { field: undefined, provision: 'consulting', mayBeLate: true },
  'council-not-consulted': { field: undefined, provision: 'consulting', mayBeLate: true },
  'no-court-slot': { field: undefined, provision: 'contents', mayBeLate: true },
  'court-slot-too-late': { field: 'hearing', provision: 'hearing', mayBeLate: true },
  'extension-served-late': { field: 'doneAt', provision: 'service', mayBeLate: true },
  'decided-before-the-hearing': { field: 'madeOn', provision: 'hearing', mayBeLate: true },
  'heard-too-late': { field: 'madeOn', provision: 'hearing', mayBeLate: true },
  'adjourned-too-late': { field: 'adjournedOn', provision: 'hearing', mayBeLate: true },
  'adjourned-again': { field: 'adjournedOn', provision: 'adjournment', mayBeLate: true },
  'extension-not-asked-for': { field: undefined, provision: 'extension', mayBeLate: true },
  'appealed-too-late': { field: 'appealedOn', provision: 'appeal', mayBeLate: true },
  'no-breach-then': { field: 'happenedAt', provision: 'offences', mayBeLate: true },
  'access-asked-after-the-end': { field: 'appliedOn', provision: 'access', mayBeLate: true },
  'costs-too-late': { field: 'appliedOn', provision: 'costs', mayBeLate: true },
  'costs-too-early': { field: 'appliedOn', provision: 'costs', mayBeLate: true },
  'compensation-too-late': { field: 'appliedOn', provision: 'compensation', mayBeLate: true },
  'compensation-too-early': { field: 'appliedOn', provision: 'compensation', mayBeLate: true },
} as const satisfies Record<string, Reason>

export type ClosureRefusalCode = keyof typeof REASONS

/** Why a closure cannot be so: pages have words for each code. */
export interface ClosureRefusal {
  readonly code: ClosureRefusalCode
  readonly field: string | undefined
  readonly citation: string
  /** The last moment that the law would have allowed, where that is the question. */
  readonly limit?: Moment
  /** Who would have the authority, where that is the question. */
  readonly roles?: readonly Role[]
  /** Whether it can be recorded as a late entry all the same. */
  readonly mayBeLate: boolean
}

/** A refusal with the citation of the Act under which the premises are closed. */
export function refusalFor(
  { route }: Pick<Closure, 'route'>,
  code: ClosureRefusalCode,
  {
    provision: about,
    ...detail
  }: Pick<ClosureRefusal, 'limit' | 'roles'> & {
    readonly field?: string
    /** What the step is about, where the reason is the same for many. */
    readonly provision?: Provision
  } = {},
): ClosureRefusal {
  const { field, provision, ...reason }: Reason = REASONS[code]
  return {
    code,
    field,
    citation: citationOf(route, about ?? provision),
    mayBeLate: reason.mayBeLate === true,
    ...detail,
  }
}

/** The same where the last moment may be known. */
export const withLimit = (limit: Moment | undefined): { readonly limit?: Moment } =>
  limit === undefined ? {} : { limit }

import type { Role } from '../access/actions.ts'
import { accept, type Result, refuse } from '../kernel/result.ts'
import type { AgencyKind } from './agency.ts'

/**
 * How far an account is: `invited` until its person has chosen a password, `closed` when they may sign in no more. A
 * closed account stays, because the ledger names it.
 */
export const ACCOUNT_STATES = ['invited', 'active', 'closed'] as const

export type AccountState = (typeof ACCOUNT_STATES)[number]

/** The ranks and offices on which the law makes an authority depend, and the kind of agency in which each exists. */
export const RANKS_IN = {
  police: [
    'constable',
    'sergeant',
    'inspector',
    'chief-inspector',
    'superintendent',
    'chief-superintendent',
    'assistant-chief-constable',
  ],
  council: ['council-chief-executive', 'council-designate'],
} as const satisfies Partial<Record<AgencyKind, readonly string[]>>

export type AccountRank = (typeof RANKS_IN)[keyof typeof RANKS_IN][number]

/** Every rank and office, the police first. */
export const ACCOUNT_RANKS: readonly AccountRank[] = [...RANKS_IN.police, ...RANKS_IN.council]

/** What decides what an account may do. */
export interface Standing {
  readonly state: AccountState
  readonly roles: readonly Role[]
  /** `null` for somebody whose authority does not depend on one. */
  readonly rank: AccountRank | null
  /** The agency that they belong to: its kind, and whether it has ended. */
  readonly agency: { readonly kind: AgencyKind; readonly ended: boolean }
}

export type StandingRefusal = 'rank-of-another-body' | 'agency-ended'

/** Decides whether somebody may have this standing. Somebody may stay with an agency that ended, and not join it. */
export function checkStanding(standing: Standing, joins: boolean): Result<Standing, StandingRefusal> {
  const ranks: readonly AccountRank[] = ranksIn(standing.agency.kind)
  if (standing.rank !== null && !ranks.includes(standing.rank)) return refuse('rank-of-another-body')
  return joins && standing.agency.ended ? refuse('agency-ended') : accept(standing)
}

/** The ranks that exist in a kind of agency; none in most. */
const ranksIn = (kind: AgencyKind): readonly AccountRank[] =>
  kind === 'police' || kind === 'council' ? RANKS_IN[kind] : []

/** Whether the partnership would be left without anybody who can keep accounts. `others` counts other active administrators. */
export const leavesNoAdministrator = (
  before: Pick<Standing, 'state' | 'roles'>,
  after: Pick<Standing, 'state' | 'roles'>,
  others: number,
): boolean => keepsAccounts(before) && !keepsAccounts(after) && others === 0

const keepsAccounts = ({ state, roles }: Pick<Standing, 'state' | 'roles'>): boolean =>
  state === 'active' && roles.includes('administrator')

export type ChangeRefusal = 'own-agency' | 'own-roles' | 'moved-without-reason' | 'moved-leads-alone'

/** What changing an account does to what its person may see and do. */
export interface StandingChange {
  /** Whoever changes it changes their own account. */
  readonly isOwn: boolean
  /** It goes to another agency: what was given to that agency is theirs then, and what was given to them themselves ends. */
  readonly moves: boolean
  readonly changesRoles: boolean
  /** Strands that nobody else leads for as long. */
  readonly ledAlone: number
  readonly reason: string
}

/**
 * Decides whether an account may be changed so. Nobody gives themselves what another has to give: not by a role and not
 * by the agency that it was given to. Somebody who moves takes no access along, and leaves no strand without a lead.
 */
export function checkChange({
  isOwn,
  moves,
  changesRoles,
  ledAlone,
  reason,
}: StandingChange): Result<true, ChangeRefusal> {
  if (isOwn && moves) return refuse('own-agency')
  if (isOwn && changesRoles) return refuse('own-roles')
  if (!moves) return accept(true)
  if (reason.trim() === '') return refuse('moved-without-reason')
  return ledAlone > 0 ? refuse('moved-leads-alone') : accept(true)
}

export type ClosingRefusal = 'closed-already' | 'last-administrator' | 'leads-alone' | 'successor-cannot-lead'

/** What hangs on an account that is about to be closed. */
export interface Closing {
  readonly before: Pick<Standing, 'state' | 'roles'>
  /** Other active accounts with the role of administrator. */
  readonly otherAdministrators: number
  /** Strands that nobody else leads: somebody must, or nobody could ever give access to them again. */
  readonly ledAlone: number
  /** Who leads them from now on: `undefined` when nobody was named, `false` when they may not. */
  readonly successor: true | false | undefined
}

/** Decides whether an account may be closed. */
export function checkClosing({
  before,
  otherAdministrators,
  ledAlone,
  successor,
}: Closing): Result<true, ClosingRefusal> {
  if (before.state === 'closed') return refuse('closed-already')
  if (leavesNoAdministrator(before, { ...before, state: 'closed' }, otherAdministrators))
    return refuse('last-administrator')
  if (ledAlone === 0) return accept(true)
  if (successor === undefined) return refuse('leads-alone')
  return successor ? accept(true) : refuse('successor-cannot-lead')
}

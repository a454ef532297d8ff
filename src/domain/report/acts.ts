import { accept, type Result, refuse } from '../kernel/result.ts'

/**
 * Where a report stands, in the order in which it comes there: `received` waits for somebody, `claimed` is somebody's,
 * `joined` is part of an operation, `closed` is over unless it is opened again.
 */
export const REPORT_STATES = ['received', 'claimed', 'joined', 'closed'] as const
export type ReportState = (typeof REPORT_STATES)[number]

/** Why a report may be closed. `duplicate` names the report that says the same, `other` needs words. */
export const CLOSED_BECAUSE = [
  'passed-on-outside',
  'no-further-action',
  'duplicate',
  'not-exploitation',
  'test',
  'other',
] as const
export type ClosedBecause = (typeof CLOSED_BECAUSE)[number]

/** A report before an act on it. Accounts and operations by their ids; `null` where there is none. */
export interface ReportStanding {
  readonly id: string
  readonly state: ReportState
  readonly ownerId: string | null
  readonly operationId: string | null
}

/** What an act makes of a report. */
export interface ReportOutcome {
  readonly state: ReportState
  readonly ownerId: string | null
  readonly operationId: string | null
  readonly closedBecause: ClosedBecause | null
  readonly duplicateOf: string | null
}

/** What somebody (`by`) does with a report. */
export type ReportAct =
  | { readonly type: 'claim'; readonly by: string }
  /** `mayContribute`: whether `to` may work on reports. */
  | { readonly type: 'hand-over'; readonly to: string; readonly mayContribute: boolean }
  | { readonly type: 'give-back' }
  | {
      readonly type: 'close'
      readonly because: ClosedBecause
      /** The report that a duplicate repeats. */
      readonly duplicateOf: string | null
      readonly words: string
    }
  | { readonly type: 'reopen'; readonly by: string }
  | { readonly type: 'join'; readonly operationId: string }
  | { readonly type: 'leave'; readonly words: string }

export type ActRefusal =
  | 'is-closed'
  | 'is-not-closed'
  | 'has-joined'
  | 'has-not-joined'
  | 'is-yours'
  | 'is-somebodys'
  | 'is-nobodys'
  | 'is-theirs-already'
  | 'may-not-contribute'
  | 'names-no-other-report'
  | 'says-no-why'

type Decide<Type extends ReportAct['type']> = (
  standing: ReportStanding,
  act: Extract<ReportAct, { type: Type }>,
) => Result<ReportOutcome, ActRefusal>

/** Everything as it stands, but for what `changed` says; a report that is not closed has no reason for being closed. */
const outcome = (standing: ReportStanding, changed: Partial<ReportOutcome>): Result<ReportOutcome, ActRefusal> =>
  accept({
    state: standing.state,
    ownerId: standing.ownerId,
    operationId: standing.operationId,
    closedBecause: null,
    duplicateOf: null,
    ...changed,
  })

const claim: Decide<'claim'> = (standing, { by }) => {
  if (standing.ownerId === by) return refuse('is-yours')
  // Whoever is quicker has it: a report is taken from somebody only by handing it over, which they see.
  if (standing.ownerId !== null) return refuse('is-somebodys')
  return outcome(standing, { state: standing.state === 'joined' ? 'joined' : 'claimed', ownerId: by })
}

const handOver: Decide<'hand-over'> = (standing, { to, mayContribute }) => {
  if (standing.ownerId === to) return refuse('is-theirs-already')
  if (!mayContribute) return refuse('may-not-contribute')
  return outcome(standing, { state: standing.state === 'joined' ? 'joined' : 'claimed', ownerId: to })
}

const giveBack: Decide<'give-back'> = (standing) => {
  if (standing.ownerId === null) return refuse('is-nobodys')
  return outcome(standing, { state: standing.state === 'joined' ? 'joined' : 'received', ownerId: null })
}

const close: Decide<'close'> = (standing, { because, duplicateOf, words }) => {
  if (because === 'duplicate' && (duplicateOf === null || duplicateOf === standing.id))
    return refuse('names-no-other-report')
  if (because === 'other' && words.trim() === '') return refuse('says-no-why')
  return outcome(standing, {
    state: 'closed',
    closedBecause: because,
    duplicateOf: because === 'duplicate' ? duplicateOf : null,
  })
}

/** Whoever opens a report again has it, so that none is opened and forgotten. */
const reopen: Decide<'reopen'> = (standing, { by }) =>
  outcome(standing, { state: standing.operationId === null ? 'claimed' : 'joined', ownerId: by })

const join: Decide<'join'> = (standing, { operationId }) =>
  standing.state === 'joined' ? refuse('has-joined') : outcome(standing, { state: 'joined', operationId })

/** What was joined by mistake is parted again, with a reason: others have seen that it was there. */
const leave: Decide<'leave'> = ({ state, ...standing }, { words }) => {
  if (state !== 'joined') return refuse('has-not-joined')
  if (words.trim() === '') return refuse('says-no-why')
  return outcome(
    { state, ...standing },
    { state: standing.ownerId === null ? 'received' : 'claimed', operationId: null },
  )
}

const DECIDE: { readonly [Type in ReportAct['type']]: Decide<Type> } = {
  claim,
  'hand-over': handOver,
  'give-back': giveBack,
  close,
  reopen,
  join,
  leave,
}

/** Decides what an act makes of a report, or why it may not be: nothing is done with a closed report but to open it again. */
export function actOn(standing: ReportStanding, act: ReportAct): Result<ReportOutcome, ActRefusal> {
  if (act.type === 'reopen' && standing.state !== 'closed') return refuse('is-not-closed')
  if (act.type !== 'reopen' && standing.state === 'closed') return refuse('is-closed')
  const decide = DECIDE[act.type] as (standing: ReportStanding, act: ReportAct) => Result<ReportOutcome, ActRefusal>
  return decide(standing, act)
}

import { accept, type Result, refuse } from '../kernel/result.ts'

/** The kinds of body that take part in a partnership. */
export const AGENCY_KINDS = [
  'police',
  'council',
  'charity',
  'health',
  'fire',
  'government',
  'labour-inspectorate',
  'other',
] as const

export type AgencyKind = (typeof AGENCY_KINDS)[number]

/** Reads a kind that was stored; `other` for a word that names none. */
export const agencyKind = (word: string): AgencyKind => AGENCY_KINDS.find((kind) => kind === word) ?? 'other'

/**
 * A body that takes part, with the days between which it exists: both are part of its time, and `null` means not known
 * (at the start) or still going on (at the end).
 */
export interface Agency {
  readonly id: string
  readonly name: string
  readonly kind: AgencyKind
  /** Whether it may refer people to the National Referral Mechanism. */
  readonly firstResponder: boolean
  readonly activeFrom: Temporal.PlainDate | null
  readonly activeUntil: Temporal.PlainDate | null
  /** The agency that goes on with its work since it ended or was renamed; `null` when none does. */
  readonly continuedById: string | null
}

export type AgencyRefusal =
  | 'ends-before-it-starts'
  | 'name-taken'
  | 'never-a-first-responder'
  | 'continued-without-an-end'
  | 'continued-by-itself'
  | 'continued-by-unknown'
  | 'continued-in-a-circle'
  | 'continued-by-one-that-ended-before'

/**
 * Health and fire services are not on the list of first responder organisations: they pass people on to one.
 *
 * @see Modern slavery statutory guidance for England and Wales, first responder organisations
 */
const NEVER_FIRST_RESPONDERS: readonly AgencyKind[] = ['health', 'fire']

/** Whether the agency has ended before `day`. One that starts later has not. */
export const hasEndedBefore = ({ activeUntil }: Pick<Agency, 'activeUntil'>, day: Temporal.PlainDate): boolean =>
  activeUntil !== null && Temporal.PlainDate.compare(activeUntil, day) < 0

/** Decides whether `agency` may stand beside the `others` of its partnership (itself among them or not). */
export function checkAgency(agency: Agency, others: readonly Agency[]): Result<Agency, AgencyRefusal> {
  const { activeFrom, activeUntil } = agency
  if (activeFrom !== null && activeUntil !== null && Temporal.PlainDate.compare(activeUntil, activeFrom) < 0) {
    return refuse('ends-before-it-starts')
  }
  if (others.some((other) => other.id !== agency.id && isSameName(other, agency) && overlap(other, agency))) {
    return refuse('name-taken')
  }
  if (agency.firstResponder && NEVER_FIRST_RESPONDERS.includes(agency.kind)) return refuse('never-a-first-responder')
  return checkSuccessor(agency, others)
}

function checkSuccessor(agency: Agency, others: readonly Agency[]): Result<Agency, AgencyRefusal> {
  if (agency.continuedById === null) return accept(agency)
  if (agency.activeUntil === null) return refuse('continued-without-an-end')
  if (agency.continuedById === agency.id) return refuse('continued-by-itself')
  const successors = successorsOf(agency, [agency, ...others.filter(({ id }) => id !== agency.id)])
  const [successor] = successors
  if (successor === undefined) return refuse('continued-by-unknown')
  if (successors.some(({ id }) => id === agency.id)) return refuse('continued-in-a-circle')
  return hasEndedBefore(successor, agency.activeUntil) ? refuse('continued-by-one-that-ended-before') : accept(agency)
}

/** The agencies that go on with the work of `agency`, the next first; in a circle each of them once. */
export function successorsOf(agency: Agency, others: readonly Agency[]): readonly Agency[] {
  const found: Agency[] = []
  let next = others.find(({ id }) => id === agency.continuedById)
  while (next !== undefined && !found.includes(next)) {
    found.push(next)
    const { continuedById } = next
    next = others.find(({ id }) => id === continuedById)
  }
  return found
}

const isSameName = (one: Agency, other: Agency): boolean => one.name.toLowerCase() === other.name.toLowerCase()

const overlap = (one: Agency, other: Agency): boolean =>
  !(other.activeFrom !== null && hasEndedBefore(one, other.activeFrom)) &&
  !(one.activeFrom !== null && hasEndedBefore(other, one.activeFrom))

import { say } from '../../calendar/say.ts'
import type { Gap, Line } from '../../document/document.ts'
import { orGap } from '../../document/gaps.ts'
import type { Law } from '../../law/law.ts'
import { isRank, type Role } from '../../law/roles.ts'
import { type Closure, stepsOf } from '../closure.ts'
import { closureOf } from '../fold.ts'
import type { Hearing } from '../hearing.ts'
import type { ClosureStep, StepOf } from '../steps/steps.ts'
import { CAPACITIES } from './sayings.words.ts'

/** A step with who wrote it down: what a chronology names as its source. */
export interface RecordedStep {
  readonly step: ClosureStep
  readonly recordedBy: string
  readonly recordedAt: Temporal.ZonedDateTime
  /** Why it was recorded although the law wanted it otherwise; `null` where it did not. */
  readonly lateBecause: string | null
}

/** A body that may issue a notice and apply. */
export interface Body {
  readonly name: string
  readonly kind: string
}

/** Everything that documents about a closure are made from. */
export interface DocumentFacts {
  readonly closure: Closure
  /** In the order of the closure's life. */
  readonly recorded: readonly RecordedStep[]
  /** `undefined` where whoever makes the document may not read the strand that holds the premises. */
  readonly premises: { readonly label: string; readonly address: string } | undefined
  readonly operation: string
  readonly version: number
  readonly madeAt: Temporal.ZonedDateTime
  readonly maker: { readonly name: string; readonly agency: Body }
  /** The agency that leads the operation; `undefined` where nobody has said. */
  readonly leadAgency: Body | undefined
  /** The name and SHA-256 of each photo that may be read, by its id. */
  readonly photos: ReadonlyMap<string, { readonly name: string; readonly sha256: string }>
  readonly law: Law
}

/** The last step of a kind, which says how it stands now; `undefined` where there is none. */
export const lastOf = <Name extends ClosureStep['act']>(
  { closure }: Pick<DocumentFacts, 'closure'>,
  name: Name,
): StepOf<Name> | undefined => stepsOf(closure, name).at(-1)

/** The premises as a document names them. */
export function premisesOf({ premises }: DocumentFacts): Line {
  if (premises === undefined) return [{ gap: 'the premises, which are held in a strand that you cannot read' }]
  const { label, address } = premises
  if (address === '') return [label, ', ', { gap: 'the full address of the premises' }]
  if (address.startsWith(label)) return address
  // `House, 31 Sample Street` at `31 Sample Street, Luton`: what both say is said once.
  const [street = '', ...rest] = address.split(', ')
  return [label, ...(label.endsWith(street) ? rest : [address])].join(', ')
}

/** The premises in few words, for a title or the middle of a sentence. */
export const shortPremises = ({ premises }: DocumentFacts): string => premises?.label ?? 'the premises'

/** A day or a time as a court writes it, or the gap where nobody has said. */
export const whenOr = (
  moment: Temporal.ZonedDateTime | Temporal.PlainDate | undefined,
  missing: string,
): string | Gap => (moment === undefined ? { gap: missing } : say(moment))

/** A hearing of which the day is known and the hour is not has a gap of its own. */
export function hearingOf({ closure: { hearing } }: DocumentFacts): readonly (string | Gap)[] {
  if (hearing === undefined) return [{ gap: 'the day and time of the hearing' }]
  return hearing instanceof Temporal.PlainDate
    ? [say(hearing), ' at ', { gap: 'the hour of the hearing' }]
    : [say(hearing)]
}

/** The facts with the hearing that a notice states: the one that stood when it was issued, whatever the court gave later. */
export const asNoticed = (facts: DocumentFacts): DocumentFacts => ({
  ...facts,
  closure: { ...facts.closure, hearing: hearingNoticed(facts.closure) },
})

function hearingNoticed({ steps }: Closure): Hearing | undefined {
  const issued = steps.slice(0, steps.findLastIndex(({ act }) => act === 'issued') + 1)
  const applied = steps.findIndex(({ act }) => act === 'application' || act === 'adjourned')
  const knownAtIssue = stepsOf({ steps: issued }, 'slot').at(-1)?.hearing ?? closureOf(issued).hearing
  // A slot that was given between the issue and the application is the first that there was to state.
  return knownAtIssue ?? closureOf(applied < 0 ? steps : steps.slice(0, applied)).hearing
}

/** The court that anybody has named last. */
export function courtOf(facts: DocumentFacts): string | Gap {
  const named = lastOf(facts, 'order')?.court ?? lastOf(facts, 'application')?.court ?? lastOf(facts, 'slot')?.court
  return orGap(named, 'the name of the court')
}

/** Whether the police act or a council does; `undefined` where nobody has said as what the notice was issued. */
function actsForPolice({ closure }: DocumentFacts): boolean | undefined {
  if (closure.route === 'sexual-offences-2003') return true
  return closure.issued === undefined ? undefined : isRank(closure.issued.role)
}

/**
 * The police force or council that acts, where the record leaves no doubt: it is said whether the police or a council
 * issued the notice, and of those who make the document and lead the operation one alone is such a body.
 */
export function bodyOf(facts: DocumentFacts): string | Gap {
  const isPolice = actsForPolice(facts)
  if (isPolice === undefined) return { gap: 'the name of the police force or council that acts' }
  const kind = isPolice ? 'police' : 'council'
  const { maker, leadAgency } = facts
  const bodies = [maker.agency, leadAgency].filter((one) => one?.kind === kind).map((one) => one?.name)
  const [only, ...others] = new Set(bodies)
  return orGap(
    others.length === 0 ? only : undefined,
    isPolice ? 'the name of the police force' : 'the name of the council',
  )
}

/** A rank or an office as it stands under a signature. */
export const capacityOf = (role: Role | undefined, missing: string): string | Gap =>
  role === undefined ? { gap: missing } : (CAPACITIES[role] ?? role)

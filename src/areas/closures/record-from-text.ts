import { checkClosure } from '#domain/closure/check-closure.ts'
import { closureOf } from '#domain/closure/fold.ts'
import type { Known } from '#domain/closure/known.ts'
import type { ClosureRefusal } from '#domain/closure/refusals.ts'
import type { ClosureRoute } from '#domain/closure/route.ts'
import type { StepOf } from '#domain/closure/steps/steps.ts'
import { unreachable } from '#domain/kernel/result.ts'
import type { FactsAccepted } from '#domain/reading/happened.ts'
import type { ProposedClosure } from '#domain/reading/proposals.ts'
import { lawFor } from '#platform/clocks/law-for.ts'
import { newId } from '#platform/db/ids.ts'
import { sentence } from '#platform/forms/field-error.ts'
import type { Work } from '#platform/http/work.ts'
import type { Words } from '#platform/i18n/words.ts'
import { factsOf } from '#platform/sources/accepted-facts.ts'
import { keepAsNote } from '#platform/sources/keep-as-note.ts'
import { keepSource } from '#platform/sources/sources.ts'
import { recordClosure } from './record-closure/use-case.ts'
import { mistakeOf } from './step-form/page.ts'

/** A closure of an accepted text with its source. */
type ClosureFact = ReturnType<typeof closureFacts>[number]

const closureFacts = (event: FactsAccepted) => factsOf(event, 'closure')

/**
 * Records the closures of an accepted text on the premises that they can only be about. A date that the text does not
 * state stays unknown, and so does one that cannot be so. Where the text does not say which premises are meant, nothing
 * is recorded: the closure becomes a note that asks, like whatever of a closure its record cannot hold.
 */
export async function recordClosures(work: Work, event: FactsAccepted): Promise<void> {
  let open = await findOpenPremises(work, event.operationId)
  const law = await lawFor(work)
  for (const fact of closureFacts(event)) {
    const closed = premisesOf(fact, open)
    open = open.filter((premises) => !closed.includes(premises))
    const { began, faults } = asFarAsItCanBe(beganIn(fact), { now: work.now, law })
    for (const { id } of closed) await recordOne(work, event, { fact, began, premisesId: id })
    const words = work.house.i18n.for('en')
    for (const body of notesOn(fact, { faults, isRecorded: closed.length > 0 }, words)) {
      await keepAsNote(work, event, 'closures', { fact, body })
    }
  }
}

/**
 * The premises that a closure can only be about: as many as the text counts, of the kind that its words name where they
 * name one. None where there are more or fewer of them, or where no number is stated and there are several.
 */
function premisesOf({ value, quote }: ClosureFact, open: readonly OpenPremises[]): readonly OpenPremises[] {
  const words = quote.toLowerCase()
  const named = open.filter(({ kind }) => words.includes(kind.toLowerCase()))
  const meant = named.length > 0 ? named : open
  return meant.length === (value.count ?? 1) ? meant : []
}

function notesOn(
  fact: ClosureFact,
  { faults, isRecorded }: { readonly faults: readonly ClosureRefusal[]; readonly isRecorded: boolean },
  words: Words,
): readonly string[] {
  const { quote, value } = fact
  return [
    ...faults.map((fault) => leftOut(fault, fact, words)),
    ...(value.status === 'extended' ? [extensionOf(fact, words)] : []),
    ...(isRecorded ? [] : [words.t('closures:fromText.withoutPremises', { quote })]),
    ...(isRecorded && actNamedIn(quote) === undefined ? [words.t('closures:fromText.actNotStated', { quote })] : []),
  ]
}

async function recordOne(
  work: Work,
  event: FactsAccepted,
  { fact, began, premisesId }: { fact: ClosureFact; began: StepOf<'began'>; premisesId: string },
): Promise<void> {
  const record = { recordKind: 'closure', recordId: newId(), strandId: event.strands.closures } as const
  const place = { operationId: event.operationId, strandId: record.strandId, premisesId, nth: 1 }
  const recorded = await recordClosure(work, record.recordId, place, began)
  // What the law rules out was left out of it, and no premises with a closure is among those that a text can mean.
  if (!recorded.ok) throw new Error(`the closure of a text was refused: ${JSON.stringify(recorded.refusal)}`)
  await keepSource(work, record, fact)
  await work.note({ event: 'closure-recorded', ...recorded.value })
}

interface Held {
  readonly began: StepOf<'began'>
  /** Why each date that was left out cannot be so. */
  readonly faults: readonly ClosureRefusal[]
}

/** How a closure began, without the dates that cannot be so. */
function asFarAsItCanBe(began: StepOf<'began'>, known: Known): Held {
  const fault = checkClosure(closureOf([began]), known)
  const field = TEXT_FIELDS.find((stated) => stated === fault?.field)
  if (fault === undefined || field === undefined) return { began, faults: [] }
  const rest = asFarAsItCanBe({ ...began, [field]: undefined }, known)
  return { began: rest.began, faults: [fault, ...rest.faults] }
}

/** The dates that a text can state. */
const TEXT_FIELDS = ['hearing', 'madeOn', 'endedOn'] as const

function leftOut(fault: ClosureRefusal, { quote, value }: ClosureFact, words: Words): string {
  const stated = fault.field === 'hearing' ? value.hearingOn : value.orderedOn
  const date = stated === null ? '' : words.day(stated)
  return words.t('closures:fromText.dateLeftOut', { date, why: sentence(mistakeOf(fault, words), words), quote })
}

/** What a text says of an extension; the order itself stays open, since neither its making nor its end is stated. */
function extensionOf({ quote, value: { orderedOn, duration } }: ClosureFact, { t, day: say }: Words): string {
  const notStated = t('closures:fromText.notStated')
  return t('closures:fromText.extended', {
    on: orderedOn === null ? notStated : say(orderedOn),
    length: duration ?? notStated,
    quote,
  })
}

interface OpenPremises {
  readonly id: string
  readonly kind: string
}

const findOpenPremises = ({ run }: Work, operationId: string): Promise<readonly OpenPremises[]> =>
  run<{ id: string; kind: string }>(
    `select id, kind from premises where operation_id = $1
     and not exists (select from closure where closure.premises_id = premises.id) order by id`,
    [operationId],
  )

/** The Act that the words of a text name; `undefined` where they name none. */
function actNamedIn(quote: string): ClosureRoute | undefined {
  if (/sexual offences act/iu.test(quote)) return 'sexual-offences-2003'
  return /anti-?social behaviour/iu.test(quote) ? 'anti-social-behaviour-2014' : undefined
}

/** The Act under which most premises are closed: it stands in, marked as assumed, until somebody says which it was. */
const USUAL_ACT = 'anti-social-behaviour-2014'

/** How a closure stands as a text tells of it. What is asked for is an application, what was made is an order or a notice. */
function beganIn({ quote, value }: ClosureFact): StepOf<'began'> {
  const named = actNamedIn(quote)
  const act: Omit<StepOf<'began'>, 'state'> = {
    act: 'began',
    route: named ?? USUAL_ACT,
    orderLength: lengthOf(value),
    ...(named === undefined ? { actStated: 'not-stated' } : {}),
  }
  const { kind, status, hearingOn, orderedOn } = value
  switch (status) {
    case 'pending':
    case 'applied':
      return { ...act, state: 'application', hearing: day(hearingOn) }
    case 'adjourned':
      return { ...act, state: 'application' }
    case 'refused':
      return { ...act, state: 'refused', endedOn: day(orderedOn) }
    case 'extended':
      // The day of an extension says nothing of the day on which the order was made.
      return { ...act, state: 'order' }
    case 'granted':
      return kind.includes('notice') ? { ...act, state: 'notice' } : { ...act, state: 'order', madeOn: day(orderedOn) }
    default:
      return unreachable(status)
  }
}

const day = (text: string | null): Temporal.PlainDate | undefined =>
  text === null ? undefined : Temporal.PlainDate.from(text)

/** The length of an extension is not that of the order. */
const lengthOf = ({ status, duration }: ProposedClosure): string | undefined =>
  status === 'granted' ? (duration ?? undefined) : undefined

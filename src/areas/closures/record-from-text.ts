import type { Known } from '#domain/closure/acts.ts'
import { checkClosure } from '#domain/closure/check-closure.ts'
import type { Closure } from '#domain/closure/closure.ts'
import type { ClosureField, ClosureRefusal } from '#domain/closure/refusals.ts'
import { unreachable } from '#domain/kernel/result.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import type { Happened } from '#domain/reading/happened.ts'
import type { ProposedClosure } from '#domain/reading/proposals.ts'
import { newId } from '#platform/db/ids.ts'
import { sentence } from '#platform/forms/field-error.ts'
import type { Work } from '#platform/http/work.ts'
import type { Words } from '#platform/i18n/words.ts'
import { factsOf } from '#platform/sources/accepted-facts.ts'
import { keepAsNote } from '#platform/sources/keep-as-note.ts'
import { keepSource } from '#platform/sources/sources.ts'
import { columnsOf } from './closure-record.ts'
import { mistakeOf } from './fields-page.ts'

/** A closure of an accepted text with its source. */
type ClosureFact = ReturnType<typeof closureFacts>[number]

const closureFacts = (event: Happened) => factsOf(event, 'closure')

/**
 * Records the closures of an accepted text on the premises that they can only be about. A date that the text does not
 * state stays unknown, and so does one that cannot be so. Where the text does not say which premises are meant, nothing
 * is recorded: the closure becomes a note that asks, like whatever of a closure its record cannot hold.
 */
export async function recordClosures(work: Work, event: Happened): Promise<void> {
  let open = await findOpenPremises(work, event.operationId)
  for (const fact of closureFacts(event)) {
    const closed = premisesOf(fact, open)
    open = open.filter((premises) => !closed.includes(premises))
    const { closure, faults } = asFarAsItCanBe(closureFrom(fact), { now: work.now, law: work.house.law })
    for (const { id } of closed) await recordOne(work, event, { fact, closure, premisesId: id })
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
  event: Happened,
  { fact, closure, premisesId }: { fact: ClosureFact; closure: Closure; premisesId: string },
): Promise<void> {
  const record = { recordKind: 'closure', recordId: newId(), strandId: event.strands.closures } as const
  const columns = { ...columnsOf(closure), order_length: lengthOf(fact.value) }
  await work.queries
    .insertInto('closure')
    .values({
      id: record.recordId,
      strand_id: record.strandId,
      operation_id: event.operationId,
      premises_id: premisesId,
      ...columns,
      recorded_at: work.now.toString(),
    })
    .execute()
  await keepSource(work, record, fact)
  await work.note({ event: 'closure-recorded', ...record, changes: changesBetween(undefined, columns) })
}

interface Held {
  readonly closure: Closure
  /** Why each date that was left out cannot be so. */
  readonly faults: readonly ClosureRefusal[]
}

/** A closure without the dates that cannot be so. */
function asFarAsItCanBe(closure: Closure, known: Known): Held {
  const fault = checkClosure(closure, known)
  const field = TEXT_FIELDS.find((stated) => stated === fault?.field)
  if (fault === undefined || field === undefined) return { closure, faults: [] }
  const rest = asFarAsItCanBe({ ...closure, [field]: undefined }, known)
  return { closure: rest.closure, faults: [fault, ...rest.faults] }
}

/** The dates that a text can state. */
const TEXT_FIELDS = ['hearing', 'madeOn', 'endedOn'] as const satisfies readonly ClosureField[]

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
function actNamedIn(quote: string): Closure['route'] | undefined {
  if (/sexual offences act/iu.test(quote)) return 'sexual-offences-2003'
  return /anti-?social behaviour/iu.test(quote) ? 'anti-social-behaviour-2014' : undefined
}

/** The Act under which most premises are closed: it stands, with a note that asks, until somebody says another. */
const USUAL_ACT = 'anti-social-behaviour-2014'

/** A closure as a text tells of it. What is asked for is an application, what was made is an order or a notice. */
function closureFrom({ quote, value: { kind, status, hearingOn, orderedOn } }: ClosureFact): Closure {
  const route = actNamedIn(quote) ?? USUAL_ACT
  switch (status) {
    case 'pending':
    case 'applied':
      return { route, state: 'application', hearing: day(hearingOn) }
    case 'adjourned':
      return { route, state: 'application' }
    case 'refused':
      return { route, state: 'refused', endedOn: day(orderedOn) }
    case 'extended':
      // The day of an extension says nothing of the day on which the order was made.
      return { route, state: 'order' }
    case 'granted':
      return kind.includes('notice') ? { route, state: 'notice' } : { route, state: 'order', madeOn: day(orderedOn) }
    default:
      return unreachable(status)
  }
}

const day = (text: string | null): Temporal.PlainDate | undefined =>
  text === null ? undefined : Temporal.PlainDate.from(text)

/** The length of an extension is not that of the order. */
const lengthOf = ({ status, duration }: ProposedClosure): string | null => (status === 'granted' ? duration : null)

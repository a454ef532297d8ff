import type { Closure } from '#domain/closure/closure.ts'
import { unreachable } from '#domain/kernel/result.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import type { Happened } from '#domain/reading/happened.ts'
import type { ProposedClosure } from '#domain/reading/proposals.ts'
import { newId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'
import { factsOf } from '#platform/sources/accepted-facts.ts'
import { keepAsNote } from '#platform/sources/keep-as-note.ts'
import { keepSource } from '#platform/sources/sources.ts'
import { columnsOf } from './closure-record.ts'

/**
 * Records the closures of an accepted text on the operation's premises that have none, in the order in which those were
 * recorded. A date that the text does not state stays unknown. Closures for which no premises are left become a note.
 */
export async function recordClosures(work: Work, event: Happened): Promise<void> {
  const open = [...(await findOpenPremises(work, event.operationId))]
  for (const fact of factsOf(event, 'closure')) {
    const count = fact.value.count ?? 1
    const closed = open.splice(0, count)
    for (const premisesId of closed) {
      const record = { recordKind: 'closure', recordId: newId(), strandId: event.strands.closures }
      const columns = { ...columnsOf(closureFrom(fact.value)), order_length: lengthOf(fact.value) }
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
    if (closed.length < count) {
      const { t } = work.house.i18n.for('en')
      const body = t('closures:fromText.withoutPremises', { missing: count - closed.length, count, quote: fact.quote })
      await keepAsNote(work, event, 'closures', { fact, body })
    }
  }
}

const findOpenPremises = async ({ run }: Work, operationId: string): Promise<readonly string[]> => {
  const rows = await run<{ id: string }>(
    `select id from premises where operation_id = $1
     and not exists (select from closure where closure.premises_id = premises.id) order by id`,
    [operationId],
  )
  return rows.map(({ id }) => id)
}

/** A closure as a text tells of it. What is asked for is an application, what was made is an order or a notice. */
function closureFrom({ kind, status, hearingOn, orderedOn }: ProposedClosure): Closure {
  const route = 'anti-social-behaviour-2014'
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

const lengthOf = ({ status, duration }: ProposedClosure): string | null =>
  status === 'granted' || status === 'extended' ? duration : null

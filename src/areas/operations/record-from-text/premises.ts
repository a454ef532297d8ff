import type { FactsAccepted } from '#domain/reading/happened.ts'
import { newId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'
import { type FactOf, factsOf } from '#platform/sources/accepted-facts.ts'
import { keepAsNote } from '#platform/sources/keep-as-note.ts'
import { keepSource } from '#platform/sources/sources.ts'
import { recordPremises } from '../record-premises/use-case.ts'

/**
 * Records the premises that a text tells of, one record for each: four brothels are 'Brothel 1 of 4' to 'Brothel 4 of 4'
 * until somebody knows their addresses. Premises whose number nobody stated are a note: no number is made up.
 */
export async function recordPremisesOf(work: Work, event: FactsAccepted): Promise<void> {
  const { t } = work.house.i18n.for('en')
  const facts = factsOf(event, 'premises')
  const total = facts.reduce((sum, { value }) => sum + (value.count ?? 0), 0)
  // Ids made within a millisecond have no order; listeners and pages take premises in the order of the text.
  const ids = Array.from({ length: total }, newId).toSorted()
  for (const fact of facts) {
    if (fact.value.count === null) {
      const body = t('drafts:record.premisesUncounted', {
        kind: fact.value.kind,
        place: fact.value.place ?? t('common:page.notKnown'),
      })
      await keepAsNote(work, event, 'command', { fact, body })
    } else await recordEach(work, event, fact, ids.splice(0, fact.value.count))
  }
}

async function recordEach(
  work: Work,
  { operationId, strands }: FactsAccepted,
  fact: FactOf<'premises'>,
  ids: readonly string[],
): Promise<void> {
  const { t } = work.house.i18n.for('en')
  const kind = fact.value.kind.slice(0, 1).toUpperCase() + fact.value.kind.slice(1)
  const holder = { operationId, strandId: strands.command }
  for (const [at, id] of ids.entries()) {
    const label = ids.length === 1 ? kind : t('drafts:record.premises', { kind, number: at + 1, all: ids.length })
    const premises = {
      label,
      kind: fact.value.kind,
      address: '',
      place: fact.value.place ?? '',
      state: 'known',
    } as const
    const about = await recordPremises(work, id, holder, premises)
    await keepSource(work, { recordKind: 'premises', recordId: id, strandId: strands.command }, fact)
    await work.note({ event: 'premises-recorded', ...about })
  }
}

import type { FactsAccepted } from '#domain/reading/happened.ts'
import { newId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'
import { factsOf } from '#platform/sources/accepted-facts.ts'
import { keepAsNote } from '#platform/sources/keep-as-note.ts'
import { keepSource } from '#platform/sources/sources.ts'
import { recordGroup } from './record-group.ts'

/** Records the people whom an accepted text tells were arrested. That nobody was is kept as a note: a group has people. */
export async function recordSuspects(work: Work, event: FactsAccepted): Promise<void> {
  const holder = { operationId: event.operationId, strandId: event.strands.suspects }
  for (const fact of factsOf(event, 'arrests')) {
    const { count, sex, age, offences, status } = fact.value
    if (count === 0) {
      const body = work.house.i18n.for('en').t('suspects:fromText.nobody', { quote: fact.quote })
      await keepAsNote(work, event, 'suspects', { fact, body })
      continue
    }
    const group = { count, sex, age: age === null ? null : String(age), offences, status, place: '' }
    const about = await recordGroup(work, newId(), holder, group)
    await keepSource(work, about, fact)
    await work.note({ event: 'suspects-recorded', ...about })
  }
}

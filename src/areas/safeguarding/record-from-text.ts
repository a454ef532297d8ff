import type { FactsAccepted } from '#domain/reading/happened.ts'
import { newId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'
import { factsOf } from '#platform/sources/accepted-facts.ts'
import { keepAsNote } from '#platform/sources/keep-as-note.ts'
import { keepSource } from '#platform/sources/sources.ts'
import { recordGroup } from './record-group.ts'

/**
 * Records the people whom an accepted text tells were found. People of whom no figure is stated are kept as a note: a
 * figure is never guessed.
 */
export async function recordPeopleFound(work: Work, event: FactsAccepted): Promise<void> {
  const holder = { operationId: event.operationId, strandId: event.strands['people-safeguarded'] }
  for (const fact of factsOf(event, 'people-found')) {
    const { count, ...said } = fact.value
    if (count === null || count === 0) {
      const { t } = work.house.i18n.for('en')
      const body = t(`safeguarding:fromText.${count === 0 ? 'nobody' : 'noFigure'}`, { quote: fact.quote })
      await keepAsNote(work, event, 'people-safeguarded', { fact, body })
      continue
    }
    const about = await recordGroup(work, newId(), holder, { count, ...said, place: '' })
    await keepSource(work, about, fact)
    await work.note({ event: 'people-found-recorded', ...about })
  }
}

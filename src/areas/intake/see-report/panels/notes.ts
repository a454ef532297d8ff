import { findNotes } from '../../conversation.ts'
import type { Panel } from '../panel.ts'

/** What staff note among themselves, with the box for the next note. */
export const notesPanel: Panel = {
  position: 'main',
  template: 'areas/intake/see-report/panels/notes.njk',
  load: async (visit, { report, mayContribute }) => {
    const { t, dateTime } = visit.words
    const notes = await findNotes(visit, report.id)
    return {
      notes: notes.map(({ id, author, words, at }) => ({
        id,
        by: author,
        words: words ?? t('intake:messages.erased'),
        at,
        when: dateTime(at),
      })),
      action: mayContribute ? `/reports/${report.id}/notes` : undefined,
    }
  },
}

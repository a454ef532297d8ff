import { accept } from '#domain/kernel/result.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseChoice, parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import { findWhoAdds } from '#platform/reports/who-adds.ts'
import { actRoutes } from '../act-slice.ts'

/** Hands a report to somebody who may work on it; they find it among theirs. */
export const handOverReportRoutes = actRoutes({
  name: 'handOver',
  event: 'report-handed-over',
  template: 'areas/intake/hand-over-report/page.njk',
  has: ({ state }) => state !== 'closed',
  read: (body) => ({ to: typed(body, 'to'), words: typed(body, 'words') }),
  view: async (visit, { report }, { to, words }) => {
    const people = await findWhoAdds(visit, report.strandId)
    return {
      words,
      people: [
        { value: '', text: visit.words.t('intake:act.handOver.choose') },
        ...people
          .filter(({ id }) => id !== report.ownerId)
          .map(({ id, name }) => ({ value: id, text: name, selected: id === to })),
      ],
    }
  },
  parse: async (visit, { report }, { to, words }) => {
    const people = await findWhoAdds(visit, report.strandId)
    const ids = people.map(({ id }) => id)
    const parsed = gather({
      to: parseChoice(to, ids, 'to', 'intake:act.handOver.missing'),
      words: parseText(words, 'words', { name: 'intake:act.handOver.words', most: 2000, optional: true }),
    })
    if (!parsed.ok) return parsed
    const act = { type: 'hand-over', to: parsed.value.to, mayContribute: ids.includes(parsed.value.to) } as const
    return accept({ act, words: parsed.value.words })
  },
  mistakes: {
    'is-theirs-already': { field: 'to', message: 'intake:act.handOver.theirsAlready' },
    'may-not-contribute': { field: 'to', message: 'intake:act.handOver.missing' },
  },
})

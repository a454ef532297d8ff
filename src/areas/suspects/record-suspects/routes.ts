import { leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { operationFrame } from '#platform/need-to-know/strand-page.ts'
import { findPlaceToAdd } from '#platform/need-to-know/strand-visit.ts'
import { recordGroup } from '../record-group.ts'
import { parse, readAnswers } from './form.ts'
import { page } from './page.ts'

const TEMPLATE = 'areas/suspects/record-suspects/page.njk'

export const recordSuspectsRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/operations/:id/suspects/new',
    action: 'suspects.contribute',
    event: 'form-opened',
    answer: async (visit) => {
      const place = await findPlaceToAdd(visit, 'suspects')
      if (place === undefined) return notFound
      const frame = operationFrame(place.heading, 'suspects', visit.words)
      return show(TEMPLATE, { ...frame, ...page(readAnswers({}), [], visit.words) })
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/operations/:id/suspects/new',
    action: 'suspects.contribute',
    event: 'suspects-recorded',
    answer: async (visit) => {
      const place = await findPlaceToAdd(visit, 'suspects')
      if (place === undefined) return notFound
      const { heading, strand } = place
      const answers = readAnswers(visit.body)
      const group = parse(answers)
      if (!group.ok) {
        const frame = operationFrame(heading, 'suspects', visit.words)
        return showMistakes(TEMPLATE, { ...frame, ...page(answers, group.refusal, visit.words) })
      }
      const holder = { operationId: heading.id, strandId: strand.id }
      const said = { ...group.value, age: group.value.age === '' ? null : group.value.age }
      const about = await recordGroup(visit, visit.actId, holder, said)
      return leadTo(`/operations/${heading.id}/suspects`, about, 'suspects:record.done')
    },
  },
]

import { leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { operationFrame } from '#platform/need-to-know/strand-page.ts'
import { findPlaceToAdd } from '#platform/need-to-know/strand-visit.ts'
import { recordGroup } from '../record-group.ts'
import { parse, readAnswers } from './form.ts'
import { page } from './page.ts'

const TEMPLATE = 'areas/safeguarding/record-people-found/page.njk'

export const recordPeopleFoundRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/operations/:id/people-safeguarded/new',
    action: 'people-safeguarded.contribute',
    event: 'form-opened',
    answer: async (visit) => {
      const place = await findPlaceToAdd(visit, 'people-safeguarded')
      if (place === undefined) return notFound
      const frame = operationFrame(place.heading, 'people-safeguarded', visit.words)
      return show(TEMPLATE, { ...frame, ...page(readAnswers({}), [], visit.words) })
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/operations/:id/people-safeguarded/new',
    action: 'people-safeguarded.contribute',
    event: 'people-found-recorded',
    answer: async (visit) => {
      const place = await findPlaceToAdd(visit, 'people-safeguarded')
      if (place === undefined) return notFound
      const { heading, strand } = place
      const answers = readAnswers(visit.body)
      const group = parse(answers)
      if (!group.ok) {
        const frame = operationFrame(heading, 'people-safeguarded', visit.words)
        return showMistakes(TEMPLATE, { ...frame, ...page(answers, group.refusal, visit.words) })
      }
      const holder = { operationId: heading.id, strandId: strand.id }
      const about = await recordGroup(visit, visit.actId, holder, group.value)
      return leadTo(`/operations/${heading.id}/people-safeguarded`, about, 'safeguarding:record.done')
    },
  },
]

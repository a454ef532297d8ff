import { reaches } from '#domain/access/strands.ts'
import { typed } from '#platform/forms/typed.ts'
import { leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { findHeading, type OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { operationFrame, strandOf } from '#platform/need-to-know/strand-page.ts'
import { alikeView, findAlike } from './alike.ts'
import { parse, readAnswers } from './form.ts'
import { formPage } from './page.ts'
import { recordPremises } from './use-case.ts'

const TEMPLATE = 'areas/operations/record-premises/page.njk'

/** The operation and its command strand, where this person may add to it. */
async function findPlace(visit: Visit): Promise<{ heading: OperationHeading; strandId: string } | undefined> {
  const heading = await findHeading(visit, visit.params['id'] ?? '')
  const strand = heading && strandOf(heading, 'command')
  return heading && strand && reaches(strand.level, 'contribute') ? { heading, strandId: strand.id } : undefined
}

export const recordPremisesRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/operations/:id/premises/new',
    action: 'command.contribute',
    event: 'form-opened',
    answer: async (visit) => {
      const place = await findPlace(visit)
      if (place === undefined) return notFound
      const answers = readAnswers({ state: 'known', place: place.heading.place })
      return show(TEMPLATE, {
        ...operationFrame(place.heading, 'overview', visit.words),
        ...formPage(answers, [], visit.words),
      })
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/operations/:id/premises/new',
    action: 'command.contribute',
    event: 'premises-recorded',
    answer: async (visit) => {
      const place = await findPlace(visit)
      if (place === undefined) return notFound
      const answers = readAnswers(visit.body)
      const premises = parse(answers)
      if (!premises.ok) {
        return showMistakes(TEMPLATE, {
          ...operationFrame(place.heading, 'overview', visit.words),
          ...formPage(answers, premises.refusal, visit.words),
        })
      }
      const alike = typed(visit.body, 'alike') === 'seen' ? [] : await findAlike(visit, answers)
      if (alike.length > 0) {
        return showMistakes(TEMPLATE, {
          ...operationFrame(place.heading, 'overview', visit.words),
          ...formPage(answers, [], visit.words),
          alike: alikeView(alike, visit.words),
        })
      }
      const holder = { operationId: place.heading.id, strandId: place.strandId }
      const about = await recordPremises(visit, visit.actId, holder, premises.value)
      return leadTo(`/premises/${visit.actId}`, about, 'premises:recorded.done')
    },
  },
]

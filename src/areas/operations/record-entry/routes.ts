import { isOperationStrand, reaches } from '#domain/access/strands.ts'
import { leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { findHeading } from '#platform/need-to-know/operation-heading.ts'
import { addressOf, strandOf } from '#platform/need-to-know/strand-page.ts'
import { BLANK, parse, readAnswers } from './form.ts'
import { type Place, page } from './page.ts'
import { findPremisesChoices } from './store.ts'
import { recordEntry } from './use-case.ts'

const TEMPLATE = 'areas/operations/record-entry/page.njk'

/** The strand that the address names, where this person may add to it. */
async function findPlace(visit: Visit): Promise<Place | undefined> {
  const { strand: kind = 'command' } = visit.query
  const heading = await findHeading(visit, visit.params['id'] ?? '')
  if (heading === undefined || !isOperationStrand(kind)) return undefined
  const strand = strandOf(heading, kind)
  if (strand === undefined || !reaches(strand.level, 'contribute')) return undefined
  return { heading, kind, strandId: strand.id, premises: await findPremisesChoices(visit, heading.id) }
}

export const recordEntryRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/operations/:id/entries/new',
    action: 'strand.contribute',
    event: 'form-opened',
    answer: async (visit) => {
      const place = await findPlace(visit)
      if (place === undefined) return notFound
      return show(TEMPLATE, page(place, BLANK, [], visit.words), { strandId: place.strandId })
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/operations/:id/entries/new',
    action: 'strand.contribute',
    event: 'entry-recorded',
    answer: async (visit) => {
      const place = await findPlace(visit)
      if (place === undefined) return notFound
      const answers = readAnswers(visit.body)
      const submission = parse(answers, { now: visit.now, premises: place.premises })
      if (!submission.ok) return showMistakes(TEMPLATE, page(place, answers, submission.refusal, visit.words))
      const holder = { operationId: place.heading.id, strandId: place.strandId }
      const about = await recordEntry(visit, visit.actId, holder, submission.value)
      return leadTo(addressOf(place.heading.id, place.kind), about, 'log:record.done')
    },
  },
]

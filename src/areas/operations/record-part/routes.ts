import { reaches } from '#domain/access/strands.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseChoice, parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import { leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Body, Route, Visit } from '#platform/http/route.ts'
import { findHeading, type OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { operationFrame, strandOf } from '#platform/need-to-know/strand-page.ts'
import { findAgencies } from '../make-operation/store.ts'
import { recordPart } from './use-case.ts'

const TEMPLATE = 'areas/operations/record-part/page.njk'
const PARTS = ['lead', 'support'] as const

type Agencies = readonly { readonly id: string; readonly name: string }[]

const readAnswers = (body: Body) => ({
  agencyId: typed(body, 'agencyId'),
  part: typed(body, 'part'),
  task: typed(body, 'task'),
})

const parse = ({ agencyId, part, task }: ReturnType<typeof readAnswers>, agencies: Agencies) =>
  gather({
    agencyId: parseChoice(
      agencyId,
      agencies.map(({ id }) => id),
      'agencyId',
      'operations:part.agencyMissing',
    ),
    part: parseChoice(part, PARTS, 'part', 'operations:part.partMissing'),
    task: parseText(task, 'task', { name: 'operations:part.task', most: 300, optional: true }),
  })

interface Place {
  readonly heading: OperationHeading
  readonly strandId: string
  readonly agencies: Agencies
}

async function findPlace(visit: Visit): Promise<Place | undefined> {
  const heading = await findHeading(visit, visit.params['id'] ?? '')
  const strand = heading && strandOf(heading, 'command')
  if (heading === undefined || strand === undefined || !reaches(strand.level, 'contribute')) return undefined
  return { heading, strandId: strand.id, agencies: await findAgencies(visit) }
}

function page(
  { heading, agencies }: Place,
  answers: ReturnType<typeof readAnswers>,
  errors: readonly FieldError[],
  { words }: Visit,
) {
  return {
    ...operationFrame(heading, 'overview', words),
    answers,
    errorSummary: errorSummary(errors, words),
    errors: fieldErrors(errors, words),
    agencies: [
      { value: '', text: words.t('operations:part.choose') },
      ...agencies.map(({ id, name }) => ({ value: id, text: name, selected: id === answers.agencyId })),
    ],
    parts: PARTS.map((part) => ({
      value: part,
      text: words.t(`operations:part.${part}`),
      checked: part === answers.part,
    })),
  }
}

export const recordPartRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/operations/:id/agencies/new',
    action: 'command.contribute',
    event: 'form-opened',
    answer: async (visit) => {
      const place = await findPlace(visit)
      return place === undefined ? notFound : show(TEMPLATE, page(place, readAnswers({ part: 'support' }), [], visit))
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/operations/:id/agencies/new',
    action: 'command.contribute',
    event: 'agency-part-recorded',
    answer: async (visit) => {
      const place = await findPlace(visit)
      if (place === undefined) return notFound
      const answers = readAnswers(visit.body)
      const part = parse(answers, place.agencies)
      if (!part.ok) return showMistakes(TEMPLATE, page(place, answers, part.refusal, visit))
      const holder = { operationId: place.heading.id, strandId: place.strandId }
      const recorded = await recordPart(visit, visit.actId, holder, part.value)
      if (!recorded.ok) {
        const refusal = { field: 'agencyId', message: 'operations:part.takesPartAlready' }
        return showMistakes(TEMPLATE, page(place, answers, [refusal], visit))
      }
      return leadTo(`/operations/${place.heading.id}`, recorded.value, 'operations:part.done')
    },
  },
]

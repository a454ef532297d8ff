import { reaches } from '#domain/access/strands.ts'
import { dateParts } from '#platform/forms/date.ts'
import { typedVersion } from '#platform/forms/typed.ts'
import { leadTo, notFound, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { findHeading, type OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { operationFrame, strandOf } from '#platform/need-to-know/strand-page.ts'
import { type Answers, parse, readAnswers } from '../make-operation/form.ts'
import { page } from '../make-operation/page.ts'
import { findAgencies } from '../make-operation/store.ts'
import { changeOperation } from './use-case.ts'

const TEMPLATE = 'areas/operations/change-operation/page.njk'

/** The operation and its command strand, where this person may change it. */
async function findChangeable(visit: Visit): Promise<{ heading: OperationHeading; strandId: string } | undefined> {
  const heading = await findHeading(visit, visit.params['id'] ?? '')
  const strand = heading && strandOf(heading, 'command')
  return heading && strand && reaches(strand.level, 'contribute') ? { heading, strandId: strand.id } : undefined
}

const answersOf = ({ name, summary, place, state, leadAgencyId, actedOn }: OperationHeading): Answers => ({
  name,
  summary,
  place,
  state,
  leadAgencyId: leadAgencyId ?? '',
  actedOn: dateParts(actedOn === null ? undefined : Temporal.PlainDate.from(actedOn)),
})

export const changeOperationRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/operations/:id/change',
    action: 'command.contribute',
    event: 'operation-looked-at',
    answer: async (visit) => {
      const found = await findChangeable(visit)
      if (found === undefined) return notFound
      const { heading, strandId } = found
      const form = page(answersOf(heading), [], await findAgencies(visit, heading.leadAgencyId), visit.words)
      return show(
        TEMPLATE,
        { ...operationFrame(heading, 'overview', visit.words), ...form, version: heading.version },
        { recordKind: 'operation', recordId: heading.id, strandId },
      )
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/operations/:id/change',
    action: 'command.contribute',
    event: 'operation-changed',
    answer: async (visit) => {
      const found = await findChangeable(visit)
      if (found === undefined) return notFound
      const { heading, strandId } = found
      const builtFrom = typedVersion(visit.body)
      const answers = readAnswers(visit.body)
      const agencies = await findAgencies(visit, heading.leadAgencyId)
      const frame = operationFrame(heading, 'overview', visit.words)
      const after = parse(answers, agencies)
      if (!after.ok) {
        return showMistakes(TEMPLATE, {
          ...frame,
          ...page(answers, after.refusal, agencies, visit.words),
          version: builtFrom,
        })
      }
      const changed = await changeOperation(visit, heading, { strandId, builtFrom }, after.value)
      if (!changed.ok) {
        const theirs = (await findHeading(visit, heading.id)) ?? heading
        const both = { conflict: theirs, version: theirs.version, ...page(answers, [], agencies, visit.words) }
        return showConflict(TEMPLATE, { ...frame, ...both })
      }
      return leadTo(`/operations/${heading.id}`, changed.value, 'operations:change.done')
    },
  },
]

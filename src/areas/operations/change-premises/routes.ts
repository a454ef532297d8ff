import { reaches } from '#domain/access/strands.ts'
import { typedVersion } from '#platform/forms/typed.ts'
import { leadTo, notFound, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { findHeading, type OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { operationFrame, strandOf } from '#platform/need-to-know/strand-page.ts'
import { parse, readAnswers } from '../record-premises/form.ts'
import { formPage } from '../record-premises/page.ts'
import { findPremises, type PremisesRecord } from '../see-premises/store.ts'
import { changePremises } from './use-case.ts'

const TEMPLATE = 'areas/operations/change-premises/page.njk'

/** The premises, where this person may change it. */
async function findChangeable(
  visit: Visit,
): Promise<{ premises: PremisesRecord; heading: OperationHeading } | undefined> {
  const premises = await findPremises(visit, visit.params['id'] ?? '')
  const heading = premises && (await findHeading(visit, premises.operationId))
  if (premises === undefined || heading === undefined) return undefined
  return reaches(strandOf(heading, 'command')?.level, 'contribute') ? { premises, heading } : undefined
}

export const changePremisesRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/premises/:id/change',
    action: 'command.contribute',
    event: 'premises-looked-at',
    answer: async (visit) => {
      const found = await findChangeable(visit)
      if (found === undefined) return notFound
      const { premises, heading } = found
      return show(
        TEMPLATE,
        {
          ...operationFrame(heading, 'overview', visit.words),
          premises,
          version: premises.version,
          ...formPage(readAnswers({ ...premises }), [], visit.words),
        },
        { recordKind: 'premises', recordId: premises.id, strandId: premises.strandId },
      )
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/premises/:id/change',
    action: 'command.contribute',
    event: 'premises-changed',
    answer: async (visit) => {
      const found = await findChangeable(visit)
      if (found === undefined) return notFound
      const { premises, heading } = found
      const answers = readAnswers(visit.body)
      const version = typedVersion(visit.body)
      const again = { ...operationFrame(heading, 'overview', visit.words), premises, version: premises.version }
      const after = parse(answers)
      if (!after.ok)
        return showMistakes(TEMPLATE, { ...again, version, ...formPage(answers, after.refusal, visit.words) })
      const changed = await changePremises(visit, premises, version, after.value)
      if (!changed.ok) {
        const theirs = (await findPremises(visit, premises.id)) ?? premises
        const both = { conflict: theirs, version: theirs.version, ...formPage(answers, [], visit.words) }
        return showConflict(TEMPLATE, { ...again, ...both })
      }
      return leadTo(`/premises/${premises.id}`, changed.value, 'premises:changed.done')
    },
  },
]

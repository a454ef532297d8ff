import { reaches } from '#domain/access/strands.ts'
import { leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { findHeading } from '#platform/need-to-know/operation-heading.ts'
import { BLANK, parse, readAnswers } from './form.ts'
import { type MeantFor, page } from './page.ts'
import { draftFrom } from './use-case.ts'

const TEMPLATE = 'areas/intelligence/read-text/page.njk'

/** The operation that the address names: `none` when it names none, `hidden` when this person may add nothing to it. */
async function findMeantFor(visit: Visit): Promise<MeantFor | 'none' | 'hidden'> {
  const id = visit.query['operation']
  if (id === undefined) return 'none'
  const heading = await findHeading(visit, id)
  return heading?.strands.some(({ level }) => reaches(level, 'contribute')) ? heading : 'hidden'
}

export const readTextRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/drafts/new',
    action: 'draft.read-text',
    event: 'form-opened',
    answer: async (visit) => {
      const meantFor = await findMeantFor(visit)
      if (meantFor === 'hidden') return notFound
      return show(TEMPLATE, page(BLANK, [], meantFor === 'none' ? undefined : meantFor, visit.words))
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/drafts/new',
    action: 'draft.read-text',
    event: 'text-read',
    answer: async (visit) => {
      const meantFor = await findMeantFor(visit)
      if (meantFor === 'hidden') return notFound
      const operation = meantFor === 'none' ? undefined : meantFor
      const answers = readAnswers(visit.body)
      const submission = parse(answers)
      if (!submission.ok) return showMistakes(TEMPLATE, page(answers, submission.refusal, operation, visit.words))
      const made = await draftFrom(visit, visit.actId, { ...submission.value, operationId: operation?.id ?? null })
      if (made.ok) return leadTo(`/drafts/${visit.actId}`, made.value)
      const late = [{ field: answers.file === undefined ? 'text' : 'file', message: 'drafts:read.tookTooLong' }]
      return showMistakes(TEMPLATE, page(answers, late, operation, visit.words))
    },
  },
]

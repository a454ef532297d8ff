import { reaches } from '#domain/access/strands.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Answerer, Route, Visit } from '#platform/http/route.ts'
import { findHeading } from '#platform/need-to-know/operation-heading.ts'
import { type Answers, BLANK, parse, readAnswers } from './form.ts'
import { type MeantFor, page } from './page.ts'
import { NOT_READ, readText } from './reader.ts'
import { draftFrom } from './use-case.ts'

const TEMPLATE = 'areas/intelligence/read-text/page.njk'

/** The operation that the address names: `none` when it names none, `hidden` when this person may add nothing to it. */
async function findMeantFor(visit: Visit): Promise<MeantFor | 'none' | 'hidden'> {
  const id = visit.query['operation']
  if (id === undefined) return 'none'
  const heading = await findHeading(visit, id)
  return heading?.strands.some(({ level }) => reaches(level, 'contribute')) ? heading : 'hidden'
}

/** The form with what was typed and every mistake. */
const showAgain =
  (answers: Answers, mistakes: readonly FieldError[]): Answerer =>
  async (visit) => {
    const meantFor = await findMeantFor(visit)
    if (meantFor === 'hidden') return notFound
    return showMistakes(TEMPLATE, page(answers, mistakes, meantFor === 'none' ? undefined : meantFor, visit.words))
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
    takesFile: true,
    prepare: async ({ body }) => {
      const answers = readAnswers(body)
      const submission = parse(answers)
      if (!submission.ok) return showAgain(answers, submission.refusal)
      const { title, text } = submission.value
      const read = await readText(text)
      // A file has to be chosen again, so its text is put where a text is kept.
      if (!read.ok) return showAgain({ ...answers, text }, [{ field: 'text', message: NOT_READ[read.refusal] }])
      return async (visit) => {
        const meantFor = await findMeantFor(visit)
        if (meantFor === 'hidden') return notFound
        const operationId = meantFor === 'none' ? null : meantFor.id
        const about = await draftFrom(visit, visit.actId, { title, text, read: read.value, operationId })
        return leadTo(`/drafts/${visit.actId}`, about)
      }
    },
  },
]

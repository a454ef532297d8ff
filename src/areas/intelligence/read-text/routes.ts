import { reaches } from '#domain/access/strands.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { type Answer, leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Answerer, Route, Visit } from '#platform/http/route.ts'
import { findHeading } from '#platform/need-to-know/operation-heading.ts'
import { findDraft } from '../draft-store.ts'
import { MOST_TEXTS } from '../gathering/gathering.ts'
import { lockBeside } from '../gathering/lock.ts'
import { join } from '../put-beside/store.ts'
import { type Answers, BLANK, parse, readAnswers } from './form.ts'
import { type MeantFor, page } from './page.ts'
import { NOT_READ, readText } from './reader.ts'
import { draftFrom, type NewText } from './use-case.ts'

const TEMPLATE = 'areas/intelligence/read-text/page.njk'

/** What the address names: `none` when it names nothing, `hidden` when this person may add nothing to it. */
async function findMeantFor(visit: Visit): Promise<MeantFor | 'none' | 'hidden'> {
  const { operation, beside } = visit.query
  if (beside !== undefined) return findFirst(visit, beside)
  if (operation === undefined) return 'none'
  const heading = await findHeading(visit, operation)
  if (!heading?.strands.some(({ level }) => reaches(level, 'contribute'))) return 'hidden'
  return { what: 'operation', id: heading.id, name: heading.name }
}

async function findFirst(visit: Visit, id: string): Promise<MeantFor | 'hidden'> {
  const draft = await findDraft(visit, id)
  if (draft?.state !== 'open' || draft.ownerId !== visit.actor.accountId) return 'hidden'
  return { what: 'beside', id: draft.id, name: draft.title }
}

/** The form with what was typed and every mistake. */
const showAgain =
  (answers: Answers, mistakes: readonly FieldError[]): Answerer =>
  async (visit) => {
    const meantFor = await findMeantFor(visit)
    if (meantFor === 'hidden') return notFound
    return showMistakes(TEMPLATE, page(answers, mistakes, meantFor === 'none' ? undefined : meantFor, visit.words))
  }

/** Keeps a text as a draft beside one that this person reads already. */
async function addBeside(
  visit: Visit,
  besideId: string,
  source: Pick<NewText, 'title' | 'text' | 'read'>,
  answers: Answers,
): Promise<Answer> {
  const drafts = await lockBeside(visit, besideId)
  const [first] = drafts ?? []
  if (drafts === undefined || first === undefined) return notFound
  if (drafts.length >= MOST_TEXTS) {
    const tooMany = { field: 'text', message: 'drafts:beside.tooMany', values: { most: MOST_TEXTS } }
    return showAgain({ ...answers, text: source.text }, [tooMany])(visit)
  }
  const about = await draftFrom(visit, visit.actId, { ...source, operationId: first.operationId })
  await join(visit, [visit.actId, ...drafts.map(({ id }) => id)], first.operationId)
  return leadTo(`/drafts/${visit.actId}`, about, 'drafts:beside.done')
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
        if (meantFor !== 'none' && meantFor.what === 'beside')
          return addBeside(visit, meantFor.id, { title, text, read: read.value }, answers)
        const operationId = meantFor === 'none' ? null : meantFor.id
        const about = await draftFrom(visit, visit.actId, { title, text, read: read.value, operationId })
        return leadTo(`/drafts/${visit.actId}`, about)
      }
    },
  },
]

import type { FieldError } from '#platform/forms/field-error.ts'
import { type Answer, leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { tooLate } from '../decide-fact/routes.ts'
import { type Draft, findDraft, isKept } from '../draft-store.ts'
import { findBeside, type Gathering, gather, isUnweighed } from '../gathering/gathering.ts'
import { lockBeside } from '../gathering/lock.ts'
import { wereShown } from '../gathering/shown.ts'
import { meanFor } from '../mean-for/store.ts'
import { type Destination, type DestinationRefusal, findExisting, openNew } from './destination.ts'
import { type Answers, parse, readAnswers, type Submission } from './form.ts'
import { firstAnswers, mistakesOf, type Places, page } from './page.ts'
import { countComing, findCoordinators, findOperations, keepName, lockOperation } from './store.ts'
import { acceptDrafts } from './use-case.ts'

const TEMPLATE = 'areas/intelligence/accept-draft/page.njk'

/** The texts that are accepted at once, and the one that is in view. */
interface Texts {
  readonly draft: Draft
  readonly drafts: readonly Draft[]
}

async function findPlaces(visit: Visit, { drafts }: Texts): Promise<Places> {
  const mayMake = visit.actor.roles.includes('coordinator')
  return {
    mayMake,
    coordinators: mayMake ? [] : await findCoordinators(visit),
    operations: await findOperations(visit),
    coming: await countComing(visit, drafts),
  }
}

async function showAgain(visit: Visit, texts: Texts, answers: Answers, errors: readonly FieldError[]): Promise<Answer> {
  return showMistakes(TEMPLATE, page(texts, await findPlaces(visit, texts), { answers, errors }, visit.words))
}

const factsOf = ({ drafts }: Texts) => drafts.flatMap(({ facts }) => facts)

/** The facts side by side with those of an operation that there is, which is kept still from now on. */
async function compare(visit: Visit, { drafts }: Texts, into: Submission): Promise<Gathering> {
  if (into.into === 'new') return gather(visit, drafts, null)
  await lockOperation(visit, into.operationId)
  return gather(visit, drafts, into.operationId)
}

/** Back to the facts: some say otherwise than others, or than the operation, and nobody has chosen. */
async function chooseFirst(visit: Visit, { draft, drafts }: Texts, into: Submission): Promise<Answer> {
  const operationId = into.into === 'new' ? null : into.operationId
  await meanFor(visit, drafts, operationId)
  await keepName(visit, drafts, draft, into.into === 'new' ? into.name : null)
  const changes = { operation: [draft.operationId, operationId] } as const
  const about = { event: 'draft-meant-for', recordKind: 'draft', recordId: draft.id, changes } as const
  const isTakenOut = draft.operationId !== null && operationId === null
  const notice = `drafts:gather.done.${isTakenOut ? 'chooseFirstForNew' : 'chooseFirst'}`
  return leadTo(`/drafts/${draft.id}#side-by-side`, about, notice)
}

async function accept(visit: Visit, texts: Texts, answers: Answers): Promise<Answer> {
  const submission = parse(answers)
  if (!submission.ok) return showAgain(visit, texts, answers, submission.refusal)
  const refused = (refusal: DestinationRefusal) => showAgain(visit, texts, answers, mistakesOf(refusal, visit.words))
  const to = submission.value
  const there = to.into === 'new' ? undefined : await findExisting(visit, to.operationId, factsOf(texts))
  if (there?.ok === false) return refused(there.refusal)
  const gathering = await compare(visit, texts, to)
  if (gathering.clusters.some(isUnweighed)) return chooseFirst(visit, texts, to)
  const into = to.into === 'new' ? await openNew(visit, visit.actId, to.name, factsOf(texts)) : there
  if (into?.ok === false) return refused(into.refusal)
  return into === undefined ? notFound : acceptInto(visit, texts, gathering, into.value)
}

async function acceptInto(visit: Visit, { draft }: Texts, gathering: Gathering, into: Destination): Promise<Answer> {
  const givenBy = visit.words.t('drafts:fact.givenBy', { who: visit.actor.name, agency: visit.actor.agency })
  const abouts = await acceptDrafts(visit, gathering, into, givenBy)
  const own = abouts.find(({ recordId }) => recordId === draft.id) ?? {}
  for (const about of abouts) if (about !== own) await visit.note({ event: 'draft-accepted', ...about })
  return leadTo(`/operations/${into.id}`, own, `drafts:accept.${gathering.isAllCompared ? 'done' : 'doneNotAll'}`)
}

export const acceptDraftRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/drafts/:id/accept',
    action: 'draft.decide',
    event: 'draft-looked-at',
    answer: async (visit) => {
      const draft = await findDraft(visit, visit.params['id'] ?? '')
      if (draft === undefined || draft.ownerId !== visit.actor.accountId) return notFound
      if (draft.state !== 'open') return tooLate(draft)
      const texts = { draft, drafts: await findBeside(visit, draft) }
      const places = await findPlaces(visit, texts)
      const form = { answers: firstAnswers(texts, places), errors: [] }
      return show(TEMPLATE, page(texts, places, form, visit.words), { recordKind: 'draft', recordId: draft.id })
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/drafts/:id/accept',
    action: 'draft.decide',
    event: 'draft-accepted',
    answer: async (visit) => {
      const drafts = await lockBeside(visit, visit.params['id'] ?? '')
      const draft = drafts?.find(({ id }) => id === visit.params['id'])
      if (drafts === undefined || draft === undefined) return notFound
      if (draft.state !== 'open') return tooLate(draft)
      const answers = readAnswers(visit.body)
      const meanwhile = [{ field: 'texts', message: 'drafts:accept.otherTexts' }]
      if (!wereShown(drafts, draft, visit.body)) return showAgain(visit, { draft, drafts }, answers, meanwhile)
      const nothing = [{ field: 'into', message: 'drafts:accept.nothingTaken' }]
      if (!drafts.some(({ facts }) => facts.some(isKept))) return showAgain(visit, { draft, drafts }, answers, nothing)
      return accept(visit, { draft, drafts }, answers)
    },
  },
]

import { isId } from '#platform/db/ids.ts'
import { typed } from '#platform/forms/typed.ts'
import { type About, type Answer, leadTo, notFound } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { decideOn } from '../decide-cluster/use-case.ts'
import { type Draft, type DraftFact, decidedTogether, lockOwnDraft } from '../draft-store.ts'
import { answersOf, fieldsOf, parse, readAnswers } from '../fact-form.ts'
import { type Gathering, gather, sureTogether } from '../gathering/gathering.ts'
import { lockBeside } from '../gathering/lock.ts'
import { wereShown } from '../gathering/shown.ts'
import { showDraft } from '../review-draft/answer.ts'
import { type Decided, decide, valued } from './use-case.ts'

/** Back to a draft that is decided on no longer, because it was accepted or set aside meanwhile. */
export const tooLate = ({ id }: Draft): Answer =>
  leadTo(
    `/drafts/${id}`,
    { event: 'draft-looked-at', recordKind: 'draft', recordId: id },
    'drafts:decided.done.tooLate',
  )

/** Back to a draft beside which other texts stand than the page showed. */
export const changedMeanwhile = ({ id }: Draft): Answer =>
  leadTo(
    `/drafts/${id}`,
    { event: 'draft-looked-at', recordKind: 'draft', recordId: id },
    'drafts:gather.done.changedMeanwhile',
  )

/** Leaves a fact without a record, or takes back what was decided and any other value with it. */
const withoutValue = (fact: DraftFact, act: string): Decided | undefined => {
  if (act === 'refuse') return { fact, decision: 'refused' }
  return act === 'reopen' ? reopened(fact) : undefined
}

/** Open again, as the reader had it. */
const reopened = (fact: DraftFact): Decided => ({
  fact,
  decision: 'proposed',
  ...(fact.proposed === null ? {} : { value: fact.proposed }),
})

const GIVING_A_VALUE: readonly string[] = ['accept', 'change']

/**
 * Accepts a fact with what was typed into its fields, all of them or the few that a question asks for; with `accept`, as
 * it stands. A value that no form would take (a day without its year) is not accepted either: its form opens.
 */
async function acceptFact(visit: Visit, draft: Draft, fact: DraftFact): Promise<Answer> {
  const asked = typed(visit.body, 'only').split(' ').filter(Boolean)
  const only = asked.length === 0 ? undefined : asked
  const changed = typed(visit.body, 'decision') === 'accept' ? [] : fieldsOf(fact.kind, only)
  const answers = { ...answersOf(fact.kind, fact.value), ...readAnswers(visit.body, changed) }
  const value = parse(fact.kind, answers)
  if (value.ok) return backTo(visit, draft, fact, await decide(visit, draft, [valued(fact, value.value)]))
  // A mistake in a field that the question does not show is shown in the form of the whole fact.
  const isShown = only !== undefined && value.refusal.every(({ field }) => only.includes(field))
  const form = isShown ? typed(visit.body, 'form') : `change-${fact.id}`
  return showDraft(visit, draft, { form, answers, errors: value.refusal })
}

/**
 * Back to the fact, on the page of the text beside which it was decided; a page that answers in place asks for no more than
 * that part of itself.
 */
function backTo({ body }: Visit, { id }: Draft, fact: DraftFact, about: About): Answer {
  const page = typed(body, 'page')
  const part = typed(body, 'part') === fact.id ? `?part=${fact.id}` : ''
  return leadTo(`/drafts/${isId(page) ? page : id}${part}#fact-${fact.id}`, about)
}

/** A route that decides on many facts at once, as `choose` says of a draft with those that it stands beside. */
const decideMany = (url: string, notice: string, choose: (gathering: Gathering) => readonly Decided[]): Route => ({
  door: 'staff',
  method: 'POST',
  url,
  action: 'draft.decide',
  event: 'fact-decided',
  answer: async (visit) => {
    const drafts = await lockBeside(visit, visit.params['id'] ?? '')
    const draft = drafts?.find(({ id }) => id === visit.params['id'])
    if (drafts === undefined || draft === undefined) return notFound
    if (draft.state !== 'open') return tooLate(draft)
    if (!wereShown(drafts, draft, visit.body)) return changedMeanwhile(draft)
    const gathering = await gather(visit, drafts, draft.operationId)
    return leadTo(`/drafts/${draft.id}`, await decideOn(visit, gathering, choose(gathering)), notice)
  },
})

export const decideFactRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'POST',
    url: '/drafts/:id/facts/:factId',
    action: 'draft.decide',
    event: 'fact-decided',
    answer: async (visit) => {
      const draft = await lockOwnDraft(visit, visit.params['id'] ?? '')
      const fact = draft?.facts.find(({ id }) => id === visit.params['factId'])
      if (draft === undefined || fact === undefined) return notFound
      if (draft.state !== 'open') return tooLate(draft)
      const decision = typed(visit.body, 'decision')
      if (GIVING_A_VALUE.includes(decision)) return acceptFact(visit, draft, fact)
      const decided = withoutValue(fact, decision)
      if (decided === undefined) return notFound
      return backTo(visit, draft, fact, await decide(visit, draft, [decided]))
    },
  },
  decideMany('/drafts/:id/accept-sure', 'drafts:decided.done.sure', (gathering) =>
    sureTogether(gathering).facts.map((fact) => ({ fact, decision: 'accepted' })),
  ),
  // What was decided together, refused by the same choice or accepted, as long as nothing was decided since.
  decideMany('/drafts/:id/undo-together', 'drafts:decided.done.undone', ({ drafts }) =>
    decidedTogether(drafts.flatMap(({ facts }) => facts)).map(reopened),
  ),
]

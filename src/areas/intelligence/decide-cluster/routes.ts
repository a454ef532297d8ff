import { typed } from '#platform/forms/typed.ts'
import { type Answer, leadTo, notFound } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { changedMeanwhile, tooLate } from '../decide-fact/routes.ts'
import type { Decided } from '../decide-fact/use-case.ts'
import { type Decision, type Draft, type DraftFact, isTaken, isWhole } from '../draft-store.ts'
import { fieldsOf, parse, readAnswers } from '../fact-form.ts'
import {
  type GatheredCluster,
  type GatheredSaying,
  type Gathering,
  gather,
  idsOf,
  isTold,
} from '../gathering/gathering.ts'
import { lockBeside } from '../gathering/lock.ts'
import { showDraft } from '../review-draft/answer.ts'
import { type Choice, changed, decideOn, decisionsOf } from './use-case.ts'

/** What may be decided on one saying beside what stands in the operation. */
const BESIDE: Readonly<Record<string, Decision | undefined>> = {
  keep: 'differs',
  too: 'accepted',
  out: 'refused',
  again: 'proposed',
}

const holds = ({ facts }: GatheredSaying, id: string): boolean => facts.some((fact) => fact.id === id && isTold(fact))

/** What the pressed button says; `undefined` for what no page offers. */
function choiceIn({ body }: Visit, { sayings }: GatheredCluster): Choice | undefined {
  const [what = '', id = ''] = typed(body, 'choice').split(' ')
  const saying = sayings.find((one) => holds(one, id))
  const decision = BESIDE[what]
  if (saying !== undefined && decision !== undefined) return { what: 'beside', saying, decision }
  if (saying !== undefined && what === 'only') return { what, sayings: [saying] }
  return OF_ALL[what]?.(sayings, ({ facts }) => facts.some((fact) => typed(body, `tick-${fact.id}`) !== ''))
}

/** What may be decided on all sayings at once. */
const OF_ALL: Readonly<
  Record<
    string,
    ((sayings: readonly GatheredSaying[], isTicked: (saying: GatheredSaying) => boolean) => Choice) | undefined
  >
> = {
  reopen: () => ({ what: 'reopen' }),
  all: (sayings) => ({ what: 'only', sayings }),
  none: () => ({ what: 'only', sayings: [] }),
  ticked: (sayings, isTicked) => ({ what: 'only', sayings: sayings.filter(isTicked) }),
}

/** The cluster of a fact, as long as it holds what the page showed. */
function shownCluster({ body }: Visit, { clusters }: Gathering): GatheredCluster | undefined {
  const id = typed(body, 'fact')
  const cluster = clusters.find(({ sayings }) => sayings.some((saying) => holds(saying, id)))
  const shown = typed(body, 'shown').split(' ').toSorted().join(' ')
  return cluster !== undefined && shown === idsOf(cluster).toSorted().join(' ') ? cluster : undefined
}

const look = (draft: Draft) => ({ event: 'draft-looked-at', recordKind: 'draft', recordId: draft.id }) as const

async function decideIn(visit: Visit, draft: Draft, gathering: Gathering, cluster: GatheredCluster): Promise<Answer> {
  const id = typed(visit.body, 'fact')
  const back = `/drafts/${draft.id}#fact-${id}`
  if (typed(visit.body, 'choice') === 'change') return change(visit, draft, gathering, cluster)
  const choice = choiceIn(visit, cluster)
  if (choice === undefined) return notFound
  const decided = decisionsOf(cluster, choice)
  // A day without its year, say, is accepted once it has one; what else was chosen is kept.
  const finished = decided.filter(isFinished)
  const about = finished.length === 0 ? look(draft) : await decideOn(visit, gathering, finished)
  const unfinished = decided.find((one) => !isFinished(one))?.fact.id
  if (unfinished === undefined) return leadTo(back, about)
  return leadTo(`/drafts/${draft.id}?change=${unfinished}#fact-${unfinished}`, about)
}

const isFinished = ({ fact, decision, value = fact.value }: Decided): boolean =>
  !isTaken({ decision }) || isWhole({ ...fact, value } as DraftFact)

/** Gives every fact of a saying the value that was typed. */
async function change(visit: Visit, draft: Draft, gathering: Gathering, cluster: GatheredCluster): Promise<Answer> {
  const id = typed(visit.body, 'fact')
  const saying = cluster.sayings.find((one) => holds(one, id))
  if (saying === undefined) return notFound
  const answers = readAnswers(visit.body, fieldsOf(cluster.kind))
  const value = parse(cluster.kind, answers)
  if (!value.ok) return showDraft(visit, draft, { form: `change-${id}`, answers, errors: value.refusal })
  return leadTo(`/drafts/${draft.id}#fact-${id}`, await decideOn(visit, gathering, changed(saying, value.value)))
}

export const decideClusterRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'POST',
    url: '/drafts/:id/side-by-side',
    action: 'draft.decide',
    event: 'fact-decided',
    answer: async (visit) => {
      const drafts = await lockBeside(visit, visit.params['id'] ?? '')
      const draft = drafts?.find(({ id }) => id === visit.params['id'])
      if (drafts === undefined || draft === undefined) return notFound
      if (draft.state !== 'open') return tooLate(draft)
      const gathering = await gather(visit, drafts, draft.operationId)
      const cluster = shownCluster(visit, gathering)
      if (cluster === undefined) return changedMeanwhile(draft)
      return decideIn(visit, draft, gathering, cluster)
    },
  },
]

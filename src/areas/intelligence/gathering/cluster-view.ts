import type { Whole } from '#domain/reading/sum-of-parts.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Draft } from '../draft-store.ts'
import { answersOf, fieldsOf } from '../fact-form.ts'
import { fieldViews, type Mistaken } from '../fact-form-view.ts'
import { sayFact } from '../say-fact.ts'
import {
  type GatheredCluster,
  type GatheredSaying,
  type Gathering,
  idsOf,
  isUnweighed,
  standingIn,
  toldIn,
} from './gathering.ts'
import { dayOf, sayWhen } from './said-when.ts'
import { type SayingView, sayingView } from './saying-view.ts'

/** What the page of a draft has in view while it shows facts side by side. */
export interface ClusterLook {
  readonly draft: Draft
  readonly gathering: Gathering
  readonly mayDecide: boolean
  readonly changing: string | undefined
  readonly mistaken: Mistaken | undefined
}

/** Facts side by side as their card shows them. */
export function clusterView(cluster: GatheredCluster, look: ClusterLook, words: Words) {
  const { t } = words
  const { sayings } = cluster
  const anchor = anchorOf(cluster, look.draft)
  const inTime = inOrder(cluster, look.gathering)
  const hasStanding = sayings.some((saying) => standingIn(saying).length > 0)
  const views = inTime.map((saying) =>
    sayingView(
      saying,
      { ...look, isBesideStanding: hasStanding && sayings.length > 1, whole: cluster.whole?.of },
      words,
    ),
  )
  return {
    sideBySide: true,
    id: anchor,
    kind: t(`drafts:kind.${cluster.kind}`),
    title: t(`drafts:gather.title.${titleOf(cluster, hasStanding)}`, { count: textsIn(cluster) }),
    notes: notesOn(cluster, look.gathering, words),
    isUnweighed: isUnweighed(cluster),
    sayings: views,
    acts: look.mayDecide ? actsOf(cluster, { anchor, hasStanding, views }, look) : undefined,
    form: formOf(cluster, look, words),
  }
}

/** The fact by which a link finds the card: the one of the text in view. */
function anchorOf({ sayings }: GatheredCluster, { id }: Draft): string {
  const told = sayings.flatMap(toldIn)
  return (told.find(({ textId }) => textId === id) ?? told[0])?.id ?? ''
}

/** What stands first, then what was said first. */
function inOrder({ sayings }: GatheredCluster, gathering: Gathering): readonly GatheredSaying[] {
  const when = (saying: GatheredSaying): string =>
    standingIn(saying).length > 0
      ? ''
      : (toldIn(saying)
          .map(({ textId }) => dayOf(gathering, textId))
          .toSorted()[0] ?? '')
  return sayings.toSorted((one, other) => (when(one) < when(other) ? -1 : 1))
}

const textsIn = ({ sayings }: GatheredCluster): number =>
  new Set(sayings.flatMap(toldIn).map(({ textId }) => textId)).size

function titleOf({ how, sayings }: GatheredCluster, hasStanding: boolean): string {
  if (sayings.length === 1) return hasStanding ? 'standing' : 'same'
  if (how === 'perhaps') return 'perhaps'
  return hasStanding ? 'differsFromStanding' : 'differs'
}

/** What the eye may miss: what differs, whether parts add up, and that one was said later than the other. */
function notesOn(cluster: GatheredCluster, gathering: Gathering, words: Words): readonly string[] {
  const { kind, parts, sayings, sum, whole } = cluster
  const { t, list } = words
  const named = parts.filter((part) => part !== 'value').map((part) => t(`drafts:field.${kind}.${part}`).toLowerCase())
  const days = new Set(sayings.flatMap(toldIn).map(({ textId }) => dayOf(gathering, textId)))
  const isLater = [...parts, ...(whole?.adds ?? [])].includes('status') && days.size > 1
  const inTime = isLater ? [t('drafts:gather.inTime')] : []
  if (whole !== undefined) return [...sayWhole(cluster, whole, words), ...inTime]
  return [
    ...(named.length === 0 ? [] : [t('drafts:gather.differsIn', { parts: list(named) })]),
    ...(sum === undefined ? [] : [t(`drafts:gather.sum.${sum}`)]),
    ...inTime,
  ]
}

/** Of what a figure is the sum, what it says besides, and what can be done with it beside records that stand. */
function sayWhole({ kind, sayings }: GatheredCluster, whole: Whole, words: Words): readonly string[] {
  const { t, list } = words
  const saying = sayings.find(({ facts }) => facts.some(({ id }) => id === whole.of))
  const details = saying === undefined ? [] : sayFact({ kind, value: saying.value }, words).details
  const added = whole.adds.flatMap((name) => {
    const key = t(`drafts:field.${kind}.${name}`)
    const value = details.find((detail) => detail.key === key)?.value
    return value ? [t('drafts:gather.added', { field: key, value })] : []
  })
  const stands = sayings.some((one) => one !== saying && standingIn(one).length > 0)
  return [
    t(`drafts:gather.whole.${stands ? 'standing' : 'told'}`, { total: whole.count, parts: whole.parts.join(' + ') }),
    ...(added.length === 0 ? [] : [t('drafts:gather.adds', { what: list(added) })]),
    ...(stands ? [t('drafts:gather.keepWholeHow')] : []),
  ]
}

interface Shown {
  readonly anchor: string
  readonly hasStanding: boolean
  readonly views: readonly SayingView[]
}

function actsOf(cluster: GatheredCluster, { anchor, hasStanding, views }: Shown, { draft }: ClusterLook) {
  const told = cluster.sayings.flatMap(toldIn)
  const isOpen = told.some(({ decision }) => decision === 'proposed') || isUnweighed(cluster)
  const isOne = views.length === 1
  return {
    action: `/drafts/${draft.id}/side-by-side`,
    fact: anchor,
    shown: idsOf(cluster).join(' '),
    // Beside what stands each saying is decided by itself.
    way: isOne ? 'one' : hasStanding ? 'each' : views.length === 2 ? 'two' : 'several',
    isOpen,
    isStanding: isOne && hasStanding,
    changeHref: isOne && !hasStanding ? `/drafts/${draft.id}?change=${anchor}#fact-${anchor}` : undefined,
  }
}

/** The form in which the value of one saying is changed. */
function formOf(cluster: GatheredCluster, look: ClusterLook, words: Words) {
  const { draft, changing, mistaken, mayDecide } = look
  const saying = cluster.sayings.find(({ facts }) =>
    facts.some(({ id }) => mistaken?.form === `change-${id}` || (mistaken === undefined && changing === id)),
  )
  const fact = saying && toldIn(saying).find(({ id }) => mistaken?.form === `change-${id}` || changing === id)
  if (!mayDecide || saying === undefined || fact === undefined) return undefined
  const form = `change-${fact.id}`
  const shown = mistaken ?? { form, answers: answersOf(cluster.kind, saying.value), errors: [] }
  return {
    fact: fact.id,
    closeHref: `/drafts/${draft.id}#fact-${fact.id}`,
    fields: fieldViews(cluster.kind, fieldsOf(cluster.kind), shown, words),
  }
}

/** The texts that stand side by side, one of them in view. */
export const textsView = ({ drafts }: Gathering, inView: Draft, words: Words) =>
  drafts.map((draft) => ({
    id: draft.id,
    href: `/drafts/${draft.id}`,
    title: draft.title,
    said: sayWhen(draft, words),
    isReport: draft.reportId !== null,
    current: draft.id === inView.id,
    undecided: draft.facts.filter(({ decision }) => decision === 'proposed').length,
  }))

import { reaches } from '#domain/access/strands.ts'
import { possibleSteps } from '#domain/closure/acts.ts'
import { type ClosureClock, clocksOf } from '#domain/closure/clocks.ts'
import type { Closure } from '#domain/closure/closure.ts'
import type { DocumentFacts } from '#domain/closure/documents/facts.ts'
import type { Known } from '#domain/closure/known.ts'
import { PARTS, type StepName } from '#domain/closure/steps/steps.ts'
import { deadlineCard } from '#platform/clocks/deadline-card.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { operationFrame, strandOf } from '#platform/need-to-know/strand-page.ts'
import type { Source } from '#platform/sources/sources.ts'
import type { ClosureRecord } from '../closure-record.ts'
import { hearingWarning, premisesText, stateView } from '../closure-view.ts'
import { documentList } from '../make-documents/list.ts'
import { hasEnded } from '../next-clock.ts'
import { standingFacts } from '../standing-facts.ts'
import { beforeNotice, nextStep } from './before-notice.ts'
import { offeredOnly, unservedIn } from './service-warnings.ts'
import { stepView } from './step-view.ts'

/** What was read beside the closure itself. */
interface Read {
  readonly heading: OperationHeading
  readonly sources: readonly Source[]
  /** What its documents are made from. */
  readonly facts: DocumentFacts
}

/** Everything `page.njk` needs. */
export function page(
  record: ClosureRecord,
  { heading, sources, facts: documentFacts }: Read,
  words: Words,
  { now, law }: Known,
) {
  const { closure, id } = record
  const clocks = clocksOf(closure, law)
  const isOver = hasEnded(closure, clocks, now)
  const mayContribute = reaches(strandOf(heading, 'closures')?.level, 'contribute')
  return {
    ...operationFrame(heading, 'closures', words),
    closureId: id,
    premises: {
      text: premisesText(record, words),
      ...(record.premises === null ? {} : { href: `/premises/${record.premisesId}` }),
    },
    state: stateView(closure, isOver, words),
    warnings: warningsOf(
      record,
      { hearing: hearingWarning(closure, clocks, words), offered: offeredOnly(closure, law, words) },
      mayContribute,
      words,
    ),
    ...cardsOf(clocks, words, now),
    facts: standingFacts(closure, words),
    before: mayContribute ? beforeNotice(closure, id, words, now) : undefined,
    ...(mayContribute ? stepsToTake(closure, { id, isOver, now }, words) : {}),
    documents: documentList(id, documentFacts, words),
    parts: partsOf(record, mayContribute, words),
    sources,
    looks: record.looks.map(({ who, agency, at, event }) => ({
      who,
      agency,
      what: words.t(`ledger:events.${event}`),
      when: words.dateTime(at),
    })),
    historyHref: `/records/closure/${id}/history`,
  }
}

/** The deadlines that run or wait, and apart from them those that have passed. */
function cardsOf(clocks: readonly ClosureClock[], words: Words, now: Temporal.Instant) {
  const cards = clocks.map((clock) => deadlineCard(clock, words, now))
  const isPast = ({ state }: (typeof cards)[number]) => state === 'expired' || state === 'missed'
  return { cards: cards.filter((card) => !isPast(card)), past: cards.filter(isPast) }
}

/** What speaks against relying on what is recorded. */
function warningsOf(
  { closure, id, steps }: ClosureRecord,
  { hearing, offered }: { readonly hearing: string | undefined; readonly offered: string | undefined },
  mayContribute: boolean,
  { t }: Words,
) {
  const began = steps.find(({ step }) => step.act === 'began')
  const link =
    mayContribute && began !== undefined
      ? { link: { href: `/closures/${id}/recorded/${began.id}`, text: t('closures:see.sayWhichAct') } }
      : {}
  return [
    ...(closure.isRouteAssumed === true ? [{ text: t('closures:see.actAssumed'), ...link }] : []),
    ...(hearing === undefined ? [] : [{ text: hearing }]),
    ...unservedIn(closure).map((what) => ({ text: t(`closures:see.notServed.${what}`) })),
    ...(offered === undefined ? [] : [{ text: offered }]),
  ]
}

/** The step that most likely comes next, and all that can be recorded, by the part of a closure's life. */
function stepsToTake(
  closure: Closure,
  { id, isOver, now }: { readonly id: string; readonly isOver: boolean; readonly now: Temporal.Instant },
  { t }: Words,
) {
  const possible = possibleSteps(closure)
  const likely = isOver ? undefined : nextStep(closure, now)
  const step = (name: StepName) => ({ href: `/closures/${id}/steps/${name}`, text: t(`closures:act.${name}`) })
  const groups = Object.entries(PARTS).flatMap(([part, kinds]) => {
    const names = (Object.keys(kinds) as StepName[]).filter((name) => possible.includes(name))
    return names.length === 0 ? [] : [{ title: t(`closures:part.${part}`), steps: names.map(step) }]
  })
  return { ...(likely !== undefined && possible.includes(likely) ? { next: step(likely) } : {}), groups }
}

/** Every recorded step, by the part of the closure's life to which it belongs. */
function partsOf({ steps, closure, id }: ClosureRecord, mayContribute: boolean, words: Words) {
  const inOrder = Object.entries(PARTS).toSorted(
    ([one], [other]) => Number(one === 'begun') - Number(other === 'begun'),
  )
  return inOrder.flatMap(([part, kinds]) => {
    const mine = steps.filter(({ step }) => Object.hasOwn(kinds, step.act))
    if (mine.length === 0) return []
    const shown = mine.map((kept) => stepView(kept, { closureId: id, route: closure.route, mayContribute }, words))
    return [{ id: part, title: words.t(`closures:part.${part}`), steps: shown }]
  })
}

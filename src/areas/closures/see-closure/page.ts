import { reaches } from '#domain/access/strands.ts'
import { possibleActs } from '#domain/closure/acts.ts'
import { clocksOf } from '#domain/closure/clocks.ts'
import type { Closure } from '#domain/closure/closure.ts'
import type { Law } from '#domain/law/law.ts'
import { readClosure } from '#platform/clocks/closure-row.ts'
import { deadlineCard } from '#platform/clocks/deadline-card.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { operationFrame, strandOf } from '#platform/need-to-know/strand-page.ts'
import type { Source } from '#platform/sources/sources.ts'
import type { ClosureRecord } from '../closure-record.ts'
import { hearingText, hearingWarning, stateView } from '../closure-view.ts'
import { hasEnded } from '../next-clock.ts'

/** The instant of the page and the days of the law. */
interface Known {
  readonly now: Temporal.Instant
  readonly law: Law
}

/** Everything `page.njk` needs. */
export function page(
  record: ClosureRecord,
  { heading, sources }: { readonly heading: OperationHeading; readonly sources: readonly Source[] },
  words: Words,
  { now, law }: Known,
) {
  const closure = readClosure(record)
  const clocks = clocksOf(closure, law)
  const warning = hearingWarning(closure, clocks, words)
  return {
    ...operationFrame(heading, 'closures', words),
    closureId: record.id,
    premises: {
      text: record.premises ?? words.t('closures:board.premisesHeld'),
      ...(record.premises === null ? {} : { href: `/premises/${record.premisesId}` }),
    },
    state: stateView(closure, hasEnded(closure, clocks, now), words),
    ...(warning === undefined ? {} : { warning }),
    cards: clocks.map((clock) => deadlineCard(clock, words, now)),
    facts: factsOf(record, closure, words),
    story: storyOf(record, closure, words),
    acts: actsOf(record, closure, heading, words),
    sources,
    looks: record.looks.map(({ who, agency, at, event }) => ({
      who,
      agency,
      what: words.t(`ledger:events.${event}`),
      when: words.dateTime(at),
    })),
    historyHref: `/records/closure/${record.id}/history`,
  }
}

function actsOf({ id }: ClosureRecord, closure: Closure, heading: OperationHeading, { t }: Words) {
  if (!reaches(strandOf(heading, 'closures')?.level, 'contribute')) return []
  return possibleActs(closure).map((act) => ({ href: `/closures/${id}/steps/${act}`, text: t(`closures:act.${act}`) }))
}

/** What is known of a closure, as rows: what nobody has said is shown as not known. */
export function factsOf(record: ClosureRecord, closure: Closure, words: Words) {
  const { t, dateTime } = words
  const { notice_hours: hours, notice_served_at: servedAt } = record
  const hearing = closure.hearing === undefined ? '' : hearingText(closure.hearing, words)
  return [
    { key: t('closures:fact.route'), value: t(`closures:route.${closure.route}`) },
    { key: t('closures:fact.state'), value: t(`closures:state.${closure.state}`) },
    { key: t('closures:fact.noticeHours'), value: hours === null ? '' : t('closures:fact.hours', { count: hours }) },
    { key: t('closures:fact.servedAt'), value: servedAt === null ? '' : dateTime(servedAt) },
    ...(closure.state === 'notice' && hearing === '' ? [] : [{ key: t('closures:fact.hearing'), value: hearing }]),
    ...orderFacts(record, words),
    ...endFacts(record, words),
  ]
}

function orderFacts(record: ClosureRecord, words: Words) {
  const { state, order_made_on: madeOn, order_length: length, order_ends_on: endsOn } = record
  const { order_extended_on: extendedOn, order_extended_to: extendedTo } = record
  if (state !== 'order' && madeOn === null) return []
  const { t, weekday } = words
  return [
    { key: t('closures:fact.madeOn'), value: madeOn === null ? '' : weekday(madeOn) },
    { key: t('closures:fact.orderLength'), value: length ?? '' },
    { key: t('closures:fact.endsOn'), value: endsOn === null ? '' : weekday(endsOn) },
    ...extendedTo.map((to, index) => ({
      key: t('closures:fact.extendedTo'),
      value: t('closures:fact.extended', { to: weekday(to), on: weekday(extendedOn[index] ?? to) }),
    })),
  ]
}

function endFacts({ state, ended_on: endedOn, ended_because: because }: ClosureRecord, { t, weekday }: Words) {
  if (state === 'notice' || state === 'application' || state === 'order') return []
  return [
    { key: t('closures:fact.endedOn'), value: endedOn === null ? '' : weekday(endedOn) },
    { key: t('closures:fact.because'), value: because ?? '' },
  ]
}

/** What happened so far, the latest first; only what has a date. */
function storyOf(record: ClosureRecord, closure: Closure, words: Words) {
  const { t, weekday } = words
  const line = (key: string, at: string | null, when = at === null ? '' : weekday(at), text?: string) =>
    at === null ? [] : [{ title: t(`closures:story.${key}`), at, when, ...(text === undefined ? {} : { text }) }]
  const { notice_served_at: servedAt, hearing_at: hearingAt, hearing_on: hearingOn } = record
  return [
    ...line('served', servedAt, servedAt === null ? '' : words.dateTime(servedAt)),
    ...line('hearing', hearingAt ?? hearingOn, closure.hearing && hearingText(closure.hearing, words)),
    ...line('order', record.order_made_on, undefined, record.order_length ?? undefined),
    ...record.order_extended_on.flatMap((on, index) =>
      line(
        'extended',
        on,
        undefined,
        t('closures:story.extendedTo', { to: weekday(record.order_extended_to[index] ?? on) }),
      ),
    ),
    ...line(closure.state, record.ended_on, undefined, record.ended_because ?? undefined),
    ...line(
      'recorded',
      record.recordedAt,
      words.dateTime(record.recordedAt),
      t('closures:story.by', { who: record.recordedBy }),
    ),
  ].toSorted((one, other) => (one.at < other.at ? 1 : -1))
}

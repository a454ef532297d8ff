import { type Closure, isEnded, noticeLength } from '#domain/closure/closure.ts'
import type { Words } from '#platform/i18n/words.ts'
import { hearingText } from './closure-view.ts'

/** How a closure stands with its state, to be compared with what somebody else typed meanwhile. */
export const stateAndFacts = (closure: Closure, words: Words) => [
  { key: words.t('closures:fact.state'), value: words.t(`closures:state.${closure.state}`) },
  ...standingFacts(closure, words),
]

/** What is known of a closure, as rows: what nobody has said is shown as not known, what does not arise yet is left out. */
export const standingFacts = (closure: Closure, words: Words) => [
  { key: words.t('closures:fact.route'), value: words.t(`closures:route.${closure.route}`) },
  ...noticeFacts(closure, words),
  ...hearingFacts(closure, words),
  ...adjournedFacts(closure, words),
  ...orderFacts(closure, words),
  ...(isEnded(closure) ? [{ key: words.t('closures:fact.endedOn'), value: sayDay(closure.endedOn, words) }] : []),
]

const sayDay = (day: Temporal.PlainDate | undefined, { weekday }: Words): string =>
  day === undefined ? '' : weekday(day)

const sayTime = (time: Temporal.ZonedDateTime | undefined, { dateTime }: Words): string =>
  time === undefined ? '' : dateTime(time.toInstant())

function noticeFacts(closure: Closure, words: Words) {
  const { t } = words
  const { state, route, issued, noticeExtension, servedAt } = closure
  if (state === 'preparing') return []
  const hours = (count: number | undefined): string => (count === undefined ? '' : t('closures:fact.hours', { count }))
  const by = issued && { at: sayTime(issued.at, words), by: issued.by, role: t(`closures:role.${issued.role}`) }
  return [
    ...(by === undefined ? [] : [{ key: t('closures:fact.issued'), value: t('closures:fact.issuedBy', by) }]),
    ...(route === 'sexual-offences-2003'
      ? []
      : [{ key: t('closures:fact.noticeHours'), value: hours(noticeLength(closure)) }]),
    { key: t('closures:fact.servedAt'), value: sayTime(servedAt, words) },
    ...(noticeExtension === undefined
      ? []
      : [{ key: t('closures:fact.noticeExtended'), value: hours(noticeExtension.hours) }]),
  ]
}

function hearingFacts({ state, hearing }: Closure, words: Words) {
  if (state === 'notice' && hearing === undefined) return []
  return [{ key: words.t('closures:fact.hearing'), value: hearing === undefined ? '' : hearingText(hearing, words) }]
}

/** That the court adjourned, and whether the notice goes on: the adjournment alone does not say so. */
function adjournedFacts({ state, adjourned }: Closure, { t, weekday }: Words) {
  if (state !== 'application' || adjourned === undefined) return []
  const said = adjourned.isContinued ? 'closures:fact.adjournedContinued' : 'closures:fact.adjournedNot'
  return [{ key: t('closures:fact.adjourned'), value: t(said, { on: weekday(adjourned.on) }) }]
}

function orderFacts({ state, madeOn, endsOn, endsAt, extensions = [] }: Closure, words: Words) {
  const { t, weekday } = words
  if (state !== 'order' && madeOn === undefined) return []
  return [
    { key: t('closures:fact.madeOn'), value: sayDay(madeOn, words) },
    { key: t('closures:fact.endsOn'), value: sayDay(endsOn, words) },
    ...extensions.map(({ on, to }) => ({
      key: t('closures:fact.extendedTo'),
      value: t('closures:fact.extended', { to: weekday(to), on: weekday(on) }),
    })),
    ...(endsAt === undefined ? [] : [{ key: t('closures:fact.endsAt'), value: sayTime(endsAt, words) }]),
  ]
}

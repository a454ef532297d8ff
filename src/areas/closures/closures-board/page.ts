import { stepThatStartsClock } from '#domain/closure/acts.ts'
import { hearingOf } from '#domain/closure/ahead.ts'
import type { Standing } from '#domain/closure/closure.ts'
import { deadlineCard } from '#platform/clocks/deadline-card.ts'
import type { Words } from '#platform/i18n/words.ts'
import { hearingText, hearingWarning, stateView } from '../closure-view.ts'
import { hasEnded, type NextClock } from '../next-clock.ts'
import { datesBeside } from './dates-beside.ts'
import { WITHIN } from './nearest.ts'
import { BOARD_STATES, type BoardAsked, type BoardLine, MOST } from './store.ts'
import { monthMarks, STRIP_WIDTH, type TimeScale, timeScale, timeStrip } from './time-strip.ts'

/** How many closures stand on one page. */
const ON_A_PAGE = 50

/** The rows of a board with the picture that they share. */
export function boardRows(lines: readonly BoardLine[], words: Words, now: Temporal.Instant) {
  const scale = timeScale(now)
  return {
    picture: { width: STRIP_WIDTH, now: scale.now, near: scale.near, months: monthMarks(scale, words) },
    rows: lines.map((line) => rowView(line, scale, words, now)),
  }
}

/** What may be chosen from. */
interface Offered {
  readonly operations: readonly { readonly id: string; readonly name: string }[]
  readonly agencies: readonly { readonly id: string; readonly name: string }[]
}

/** Everything `page.njk` needs. `nth` is the page, from 1. */
export function page(
  { lines, isWhole }: { readonly lines: readonly BoardLine[]; readonly isWhole: boolean },
  asked: BoardAsked & { readonly nth: number },
  offered: Offered,
  words: Words,
  now: Temporal.Instant,
) {
  const { t } = words
  const pages = Math.max(1, Math.ceil(lines.length / ON_A_PAGE))
  const here = Math.min(asked.nth, pages)
  return {
    ...boardRows(lines.slice((here - 1) * ON_A_PAGE, here * ON_A_PAGE), words, now),
    count: lines.length,
    states: BOARD_STATES.map((state) => ({
      text: t(`closures:board.state.${state}`),
      href: addressOf({ ...asked, state }, 1),
      current: state === asked.state,
    })),
    filters: filtersView(asked, offered, words),
    isFiltered: asked.operationId !== undefined || asked.agencyId !== undefined || asked.within !== undefined,
    everyHref: addressOf({ state: asked.state, operationId: undefined }, 1),
    asOf: [
      t('closures:board.asOf', { when: words.dateTime(now) }),
      ...(asked.within === undefined ? [] : [t('closures:board.justPassed')]),
    ].join(' '),
    state: asked.state,
    before: here > 1 ? addressOf(asked, here - 1) : undefined,
    after: here < pages ? addressOf(asked, here + 1) : undefined,
    ...(isWhole ? {} : { more: t('closures:board.more', { count: MOST }) }),
  }
}

/** The choices of the form; one that would change nothing is not offered. */
function filtersView(
  { operationId, agencyId, within, state }: BoardAsked,
  { operations, agencies }: Offered,
  { t }: Words,
) {
  const choice = (name: string, chosen: string | undefined, items: readonly { id: string; name: string }[]) => ({
    name,
    label: t(`closures:board.filter.${name}.label`),
    items: [
      { value: '', text: t(`closures:board.filter.${name}.every`), selected: chosen === undefined },
      ...items.map(({ id, name: text }) => ({ value: id, text, selected: id === chosen })),
    ],
  })
  const hours = WITHIN.map((offered) => ({ id: String(offered), name: t(`closures:board.filter.within.${offered}`) }))
  return [
    ...(state === 'ended' ? [] : [choice('within', within?.toString(), hours)]),
    ...(operations.length > 1 || operationId !== undefined ? [choice('operation', operationId, operations)] : []),
    ...(agencies.length > 1 || agencyId !== undefined ? [choice('agency', agencyId, agencies)] : []),
  ]
}

function addressOf({ state, operationId, agencyId, within }: BoardAsked, nth: number): string {
  const query = new URLSearchParams({
    ...(state === 'open' ? {} : { state }),
    ...(operationId === undefined ? {} : { operation: operationId }),
    ...(agencyId === undefined ? {} : { agency: agencyId }),
    ...(within === undefined || state === 'ended' ? {} : { within: String(within) }),
    ...(nth === 1 ? {} : { page: String(nth) }),
  }).toString()
  return query === '' ? '/closures' : `/closures?${query}`
}

function rowView(line: BoardLine, scale: TimeScale, words: Words, now: Temporal.Instant) {
  const { id, closure, clocks, next } = line
  const warning = hearingWarning(closure, clocks, words)
  return {
    href: `/closures/${id}`,
    premises: line.premises ?? words.t('closures:board.premisesHeld'),
    place: line.place ?? '',
    operation: { text: line.operation, href: `/operations/${line.operationId}/closures` },
    state: stateView(closure, hasEnded(closure, clocks, now), words),
    ...hearingView(closure, words),
    ...(warning === undefined ? {} : { warning }),
    ...(next === undefined ? {} : nextView(line, next, words, now)),
    strip: timeStrip(line, scale),
    dates: datesBeside(line, words),
  }
}

/** Only what the court has yet to decide waits for a hearing; later ones are history. */
function hearingView(closure: Standing, words: Words) {
  const hearing = hearingOf(closure)
  return hearing === undefined ? {} : { hearing: hearingText(hearing, words) }
}

function nextView({ id, closure, mayAct }: BoardLine, { clock, at }: NextClock, words: Words, now: Temporal.Instant) {
  const card = deadlineCard(clock, words, now)
  return {
    card: { ...card, isCountedDown: 'due' in card && card.due.includes('T') },
    ...(at === undefined && mayAct ? { giveDateHref: `/closures/${id}/steps/${stepThatStartsClock(closure)}` } : {}),
  }
}

import { gapsBetween } from '#domain/report/duty.ts'
import { dateTimeView } from '#platform/forms/date-view.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { WhoAdds } from '#platform/reports/who-adds.ts'
import { type Answers, PLACES } from './form.ts'
import type { NamedTurn } from './store.ts'

/** How far ahead the page looks for times in which nobody is first on duty. */
const AHEAD = { hours: 14 * 24 }

/** What was found for the pages of the rota. */
export interface Duty {
  readonly mayLead: boolean
  readonly turns: readonly NamedTurn[]
  /** Who may be on duty: a turn of somebody else tells nobody. */
  readonly people: readonly WhoAdds[]
  readonly hasMail: boolean
  readonly now: Temporal.Instant
}

/** The form of one turn, and what was typed into it. */
export interface TurnForm {
  readonly answers: Answers
  readonly errors: readonly FieldError[]
}

/** Everything `page.njk` needs. */
export const page = (duty: Duty, form: TurnForm, words: Words) => ({
  ...onDutyNow(duty, words),
  hasMail: duty.hasMail,
  mayLead: duty.mayLead,
  rota: rotaOf(duty, words),
  form: turnFormView(duty, form, words),
  errorSummary: errorSummary(form.errors, words),
})

/** Everything `change.njk` needs. */
export const changePage = (duty: Duty, turn: NamedTurn, form: TurnForm, words: Words, meanwhile = false) => ({
  called: turn.called,
  action: `/reports/duty/${turn.id}`,
  endAction: `/reports/duty/${turn.id}/end`,
  version: turn.version,
  hasBegun: Temporal.Instant.compare(turn.from, duty.now) <= 0,
  meanwhile,
  stands: spanOf(turn, words),
  form: turnFormView(duty, form, words),
  errorSummary: errorSummary(form.errors, words),
})

const isNow = ({ from, until }: NamedTurn, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(from, now) <= 0 && Temporal.Instant.compare(until, now) > 0

/** A turn of somebody who may not add to reports stands in the rota and tells nobody. */
const mayBeTold = ({ accountId }: NamedTurn, people: readonly WhoAdds[]): boolean =>
  people.some(({ id }) => id === accountId)

const onDutyNow = ({ turns, people, now }: Duty, { dateTime }: Words) => {
  const there = turns.filter((turn) => isNow(turn, now) && mayBeTold(turn, people))
  const views = (place: NamedTurn['place']) =>
    there.filter((turn) => turn.place === place).map(({ called, until }) => ({ called, until: dateTime(until) }))
  return { first: views('first'), second: views('second') }
}

/** Turns and the gaps between them, in the order of time. */
function rotaOf({ turns, people, now }: Duty, words: Words) {
  const told = turns.filter((turn) => mayBeTold(turn, people))
  const gaps = gapsBetween(told, now, now.add(AHEAD)).map(({ from, until }) => ({
    from,
    view: {
      isGap: true,
      text: words.t('intake:duty.gap', { from: words.dateTime(from), until: words.dateTime(until) }),
    },
  }))
  const kept = turns.map((turn) => ({ from: turn.from, view: turnView(turn, { people, now }, words) }))
  return [...gaps, ...kept]
    .toSorted((one, other) => Temporal.Instant.compare(one.from, other.from))
    .map(({ view }) => view)
}

const turnView = (turn: NamedTurn, { people, now }: Pick<Duty, 'people' | 'now'>, words: Words) => ({
  isGap: false,
  called: turn.called,
  place: words.t(`intake:duty.place.${turn.place}`),
  span: spanOf(turn, words),
  isNow: isNow(turn, now),
  isToldNobody: !mayBeTold(turn, people),
  href: `/reports/duty/${turn.id}`,
})

const spanOf = ({ from, until }: NamedTurn, { t, dateTime }: Words): string =>
  t('intake:duty.span', { from: dateTime(from), until: dateTime(until) })

const turnFormView = ({ people }: Duty, { answers, errors }: TurnForm, words: Words) => ({
  people: [
    { value: '', text: words.t('intake:duty.choosePerson') },
    ...people.map(({ id, name }) => ({ value: id, text: name, selected: id === answers.person })),
  ],
  places: PLACES.map((place) => ({
    value: place,
    text: words.t(`intake:duty.place.${place}`),
    hint: { text: words.t(`intake:duty.placeHint.${place}`) },
    checked: place === answers.place,
  })),
  from: dateTimeView(answers.from, 'from', errors, words),
  until: dateTimeView(answers.until, 'until', errors, words),
  errors: fieldErrors(errors, words),
})

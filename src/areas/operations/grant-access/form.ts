import type { GrantRefusal } from '#domain/access/grant.ts'
import { LEVELS } from '#domain/access/strands.ts'
import { LONDON } from '#domain/calendar/london.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { DATE_PARTS, dateParts } from '#platform/forms/date.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseChoice, parseText } from '#platform/forms/text.ts'
import { type DateTimeParts, parseDateTime, readDateTime } from '#platform/forms/time.ts'
import { typed, typedList } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { StrandAccess } from '#platform/need-to-know/operation-heading.ts'
import type { Recipient } from './store.ts'
import type { StrandRefusal } from './use-case.ts'

/** Can somebody who holds this hand the strand over: do they lead it without end? */
export const canHandOver = ({ level, grant }: StrandAccess): boolean => level === 'lead' && grant.until === null

/** How long access is offered for, unless another day is typed. */
const USUAL = Temporal.Duration.from({ days: 28 })

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({
  to: typed(body, 'to'),
  strands: typedList(body, 'strands'),
  ...readTerms(body),
})

/** How much access, until when and why: what an answer to a request asks for as well. */
export const readTerms = (body: Body) => ({
  level: typed(body, 'level'),
  noEnd: typed(body, 'noEnd'),
  until: readDateTime(body, 'until'),
  reason: typed(body, 'reason'),
})

export type Answers = ReturnType<typeof readAnswers>
export type Terms = ReturnType<typeof readTerms>

/** The form before anything was typed: reading for 28 days, or for as long as the giver's own access lasts. */
export const blankTerms = (now: Temporal.Instant, led: readonly StrandAccess[]): Terms => ({
  ...readTerms({ level: 'read' }),
  until: dateTimeParts(usualEnd(now, led)),
})

function usualEnd(now: Temporal.Instant, led: readonly StrandAccess[]): Temporal.Instant {
  const usual = now.toZonedDateTimeISO(LONDON).add(USUAL).toInstant()
  const ownEnds = led.flatMap(({ grant: { until } }) => (until === null ? [] : [Temporal.Instant.from(until)]))
  return [usual, ...ownEnds].toSorted((one, other) => Temporal.Instant.compare(one, other))[0] ?? usual
}

function dateTimeParts(instant: Temporal.Instant): DateTimeParts {
  const local = instant.toZonedDateTimeISO(LONDON)
  return { ...dateParts(local.toPlainDate()), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) }
}

/** The value of a recipient in the list to choose from. */
export const valueOf = ({ kind, id }: Recipient): string => `${kind}:${id}`

/** Access as the form describes it, or every mistake. `strands` are those that the giver may know of. */
export const parse = (
  answers: Answers,
  { recipients, strands }: { readonly recipients: readonly Recipient[]; readonly strands: readonly StrandAccess[] },
) =>
  gather({
    recipient: parseRecipient(answers.to, recipients),
    strandIds: parseStrands(answers.strands, strands),
    ...termsOf(answers),
  })

/** How much access, until when and why, or every mistake in it. */
export const termsOf = ({ level, until, noEnd, reason }: Terms) => ({
  level: parseChoice(level, LEVELS, 'level', 'access:grant.levelMissing'),
  until: noEnd === '' ? parseDateTime(until, 'until', 'access:grant.untilName') : accept(undefined),
  reason: parseText(reason, 'reason', { name: 'access:grant.reason', most: 500 }),
})

function parseRecipient(to: string, recipients: readonly Recipient[]): Result<Recipient, FieldError> {
  const recipient = recipients.find((one) => valueOf(one) === to)
  return recipient === undefined ? refuse({ field: 'to', message: 'access:grant.toMissing' }) : accept(recipient)
}

function parseStrands(kinds: readonly string[], known: readonly StrandAccess[]): Result<readonly string[], FieldError> {
  const chosen = known.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
  return chosen.length === 0 ? refuse({ field: 'strands', message: 'access:grant.strandsMissing' }) : accept(chosen)
}

const UNTIL_BOXES = [...DATE_PARTS, 'time']

const REFUSALS = {
  'only-a-lead-grants': { field: 'strands', message: 'access:grant.notLed' },
  'more-than-own-level': { field: 'level', message: 'access:grant.moreThanOwn' },
  'longer-than-own-access': { field: 'until', parts: UNTIL_BOXES, message: 'access:grant.longerThanOwn' },
  'only-a-lead-has-no-end': { field: 'noEnd', message: 'access:grant.onlyLeadHasNoEnd' },
  'ends-in-the-past': { field: 'until', parts: UNTIL_BOXES, message: 'access:grant.inPast' },
  'reason-missing': { field: 'reason', message: 'access:grant.reasonMissing' },
} as const satisfies Record<GrantRefusal, FieldError>

/** What does not depend on the strand. */
const SAID_ONCE: ReadonlySet<string> = new Set(['access:grant.inPast', 'access:grant.onlyLeadHasNoEnd'])

/** What the form shows for refusals, each said once. */
export function mistakesOf(
  refusals: readonly StrandRefusal[],
  strands: readonly StrandAccess[],
  words: Words,
): readonly FieldError[] {
  const mistakes = refusals.map(({ strandId, refusal, ownUntil }): FieldError => {
    const kind = strands.find(({ id }) => id === strandId)?.kind ?? 'command'
    const until = ownUntil === undefined ? '' : words.dateTime(ownUntil)
    return { ...REFUSALS[refusal], values: { name: `common:strand.${kind}`, until } }
  })
  const isFirst = ({ field, message }: FieldError, index: number) =>
    !SAID_ONCE.has(message) || mistakes.findIndex((one) => one.field === field && one.message === message) === index
  return mistakes.filter(isFirst)
}

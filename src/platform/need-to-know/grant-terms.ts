import type { GrantRefusal } from '#domain/access/grant.ts'
import { LEVELS, type Level, type Strand } from '#domain/access/strands.ts'
import { LONDON } from '#domain/calendar/london.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { DATE_PARTS, dateParts } from '../forms/date.ts'
import { dateTimeView } from '../forms/date-view.ts'
import type { FieldError } from '../forms/field-error.ts'
import { parseChoice, parseText } from '../forms/text.ts'
import { type DateTimeParts, parseDateTime, readDateTime } from '../forms/time.ts'
import { typed } from '../forms/typed.ts'
import type { Body } from '../http/route.ts'
import type { Words } from '../i18n/words.ts'
import type { StrandRefusal } from './give-access.ts'
import { type Recipient, valueOf } from './grants.ts'

/** A strand as far as giving access to it goes: what the giver holds on it, until when (`null`: no end). */
export interface GivenStrand {
  readonly id: string
  readonly kind: Strand
  readonly level: Level
  readonly grant: { readonly until: string | null }
}

/** Can somebody who holds this hand the strand over: do they lead it without end? */
const canHandOver = ({ level, grant }: GivenStrand): boolean => level === 'lead' && grant.until === null

/** How long access is offered for, unless another day is typed. */
const USUAL = Temporal.Duration.from({ days: 28 })

/** How much access, until when and why: what an answer to a request asks for as well. */
export const readTerms = (body: Body) => ({
  level: typed(body, 'level'),
  noEnd: typed(body, 'noEnd'),
  until: readDateTime(body, 'until'),
  reason: typed(body, 'reason'),
})

export type Terms = ReturnType<typeof readTerms>

/** The form before anything was typed: reading for 28 days, or for as long as the giver's own access lasts. */
export const blankTerms = (now: Temporal.Instant, led: readonly GivenStrand[]): Terms => ({
  ...readTerms({ level: 'read' }),
  until: dateTimeParts(usualEnd(now, led)),
})

function usualEnd(now: Temporal.Instant, led: readonly GivenStrand[]): Temporal.Instant {
  const usual = now.toZonedDateTimeISO(LONDON).add(USUAL).toInstant()
  const ownEnds = led.flatMap(({ grant: { until } }) => (until === null ? [] : [Temporal.Instant.from(until)]))
  return [usual, ...ownEnds].toSorted((one, other) => Temporal.Instant.compare(one, other))[0] ?? usual
}

function dateTimeParts(instant: Temporal.Instant): DateTimeParts {
  const local = instant.toZonedDateTimeISO(LONDON)
  return { ...dateParts(local.toPlainDate()), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) }
}

/** How much access, until when and why, or every mistake in it. */
export const termsOf = ({ level, until, noEnd, reason }: Terms) => ({
  level: parseChoice(level, LEVELS, 'level', 'access:grant.levelMissing'),
  until: noEnd === '' ? parseDateTime(until, 'until', 'access:grant.untilName') : accept(undefined),
  reason: parseText(reason, 'reason', { name: 'access:grant.reason', most: 500 }),
})

/** Whom a form names, of those that it offers. */
export function parseRecipient(to: string, recipients: readonly Recipient[]): Result<Recipient, FieldError> {
  const recipient = recipients.find((one) => valueOf(one) === to)
  return recipient === undefined ? refuse({ field: 'to', message: 'access:grant.toMissing' }) : accept(recipient)
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
  strands: readonly GivenStrand[],
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

/** The inputs for how much access, until when and why; `strands` are those that it can be given to. */
export const termsView = (
  { level, until, noEnd, reason }: Terms,
  strands: readonly GivenStrand[],
  errors: readonly FieldError[],
  words: Words,
) => ({
  levels: LEVELS.map((one) => ({
    value: one,
    text: words.t(`access:level.${one}`),
    hint: { text: words.t(`access:levelHint.${one}`) },
    checked: one === level,
  })),
  until: dateTimeView(until, 'until', errors, words),
  noEnd: { offered: strands.some(canHandOver), checked: noEnd !== '' },
  reason,
})

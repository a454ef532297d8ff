import { LONDON } from '#domain/calendar/london.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { ENTRY_KINDS, type WhenHappened } from '#domain/log/entry.ts'
import { DATE_PARTS, isEmptyDate, parseDate } from '#platform/forms/date.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseChoice, parseLine, parseText } from '#platform/forms/text.ts'
import { type DateTimeParts, parseDateTime, readDateTime } from '#platform/forms/time.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'

/** How somebody says when it happened. */
export const WHEN_CHOICES = ['now', 'earlier', 'not-known'] as const

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({
  kind: typed(body, 'kind'),
  when: typed(body, 'when'),
  earlier: readDateTime(body, 'earlier'),
  words: typed(body, 'words'),
  saidBy: typed(body, 'saidBy'),
  premisesId: typed(body, 'premisesId'),
})

export type Answers = ReturnType<typeof readAnswers>

/** The form before anything was typed: most lines are written as things happen. */
export const BLANK: Answers = readAnswers({ when: 'now' })

/** What the form is read against. */
export interface Setting {
  readonly now: Temporal.Instant
  /** The premises that can be linked. */
  readonly premises: readonly { readonly id: string }[]
}

/** An entry as its form describes it, or every mistake. */
export const parse = (answers: Answers, { now, premises }: Setting) =>
  gather({
    kind: parseChoice(answers.kind, ENTRY_KINDS, 'kind', 'log:record.kindMissing'),
    happened: parseHappened(answers, now),
    words: parseText(answers.words, 'words', { name: 'log:record.wordsName', most: 10_000 }),
    saidBy: parseLine(answers.saidBy, 'saidBy', { name: 'log:record.saidBy', most: 120, optional: true }),
    premisesId: accept(premises.find(({ id }) => id === answers.premisesId)?.id ?? null),
  })

function parseHappened({ when, earlier }: Answers, now: Temporal.Instant): Result<WhenHappened, FieldError> {
  const choice = parseChoice(when, WHEN_CHOICES, 'when', 'log:record.whenMissing')
  if (!choice.ok) return choice
  if (choice.value === 'earlier') return parseEarlier(earlier, now)
  const isEmpty = isEmptyDate(earlier) && earlier.time === ''
  if (!isEmpty) return refuse({ field: 'when', message: 'log:record.notEarlier' })
  return accept(choice.value === 'now' ? now : undefined)
}

const NAME = 'log:record.earlierName'

/** A day and a time, or the day alone where no time was typed; neither may be still to come. */
function parseEarlier(earlier: DateTimeParts, now: Temporal.Instant): Result<WhenHappened, FieldError> {
  if (earlier.time !== '') {
    const at = parseDateTime(earlier, 'earlier', NAME)
    return at.ok && Temporal.Instant.compare(at.value, now) > 0 ? refuse(IN_FUTURE) : at
  }
  const on = parseDate(earlier, 'earlier', NAME)
  const today = now.toZonedDateTimeISO(LONDON).toPlainDate()
  return on.ok && Temporal.PlainDate.compare(on.value, today) > 0 ? refuse(IN_FUTURE) : on
}

const IN_FUTURE: FieldError = { field: 'earlier', parts: DATE_PARTS, message: 'log:record.inFuture' }

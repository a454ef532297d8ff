import { LONDON } from '#domain/calendar/london.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { ENTRY_KINDS, type WhenHappened } from '#domain/log/entry.ts'
import { parseDate, readDate } from '#platform/forms/date.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseChoice, parseText } from '#platform/forms/text.ts'
import { parseDateTime, readDateTime } from '#platform/forms/time.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'

/** How somebody says when it happened. */
export const WHEN_CHOICES = ['now', 'at', 'on', 'not-known'] as const

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({
  kind: typed(body, 'kind'),
  when: typed(body, 'when'),
  happenedAt: readDateTime(body, 'happenedAt'),
  happenedOn: readDate(body, 'happenedOn'),
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
    saidBy: parseText(answers.saidBy, 'saidBy', { name: 'log:record.saidBy', most: 120, optional: true }),
    premisesId: accept(premises.find(({ id }) => id === answers.premisesId)?.id ?? null),
  })

function parseHappened(answers: Answers, now: Temporal.Instant): Result<WhenHappened, FieldError> {
  const when = parseChoice(answers.when, WHEN_CHOICES, 'when', 'log:record.whenMissing')
  return when.ok ? HAPPENED[when.value](answers, now) : when
}

type Read = (answers: Answers, now: Temporal.Instant) => Result<WhenHappened, FieldError>

const HAPPENED: Readonly<Record<(typeof WHEN_CHOICES)[number], Read>> = {
  now: (_answers, now) => accept(now),
  at: ({ happenedAt }, now) => {
    const moment = parseDateTime(happenedAt, 'happenedAt', 'log:record.whenAt')
    return moment.ok && Temporal.Instant.compare(moment.value, now) > 0 ? inFuture('happenedAt') : moment
  },
  on: ({ happenedOn }, now) => {
    const day = parseDate(happenedOn, 'happenedOn', 'log:record.whenOn')
    const today = now.toZonedDateTimeISO(LONDON).toPlainDate()
    return day.ok && Temporal.PlainDate.compare(day.value, today) > 0 ? inFuture('happenedOn') : day
  },
  'not-known': () => accept(undefined),
}

const inFuture = (field: string) => refuse({ field, parts: ['day', 'month', 'year'], message: 'log:record.inFuture' })

import { LONDON } from '#domain/calendar/london.ts'
import { SAFE_WAYS } from '#domain/report/questions.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { SafeWay } from '#platform/reports/safe-way.ts'
import { type Draft, MOST_WRITTEN, NO_DRAFT } from './form.ts'
import type { Conversation } from './use-case.ts'

/** What every page of the conversation carries on. */
export interface Carried {
  readonly visit: string
  readonly form: string
  readonly draft: Draft
}

/** The page with the box for the number, with what was typed and why it did not open. */
export function codePage({ typed = '', wrong, why, draft = NO_DRAFT, form, stamp }: CodePage, words: Words): object {
  const errors: readonly FieldError[] =
    wrong === undefined ? [] : [{ field: 'code', message: `report:return.errors.${wrong}` }]
  return {
    typed,
    draft,
    form,
    stamp,
    why: why === undefined ? undefined : words.t(`report:return.${why}`),
    isAway: why === 'away',
    errors: fieldErrors(errors, words),
    errorSummary: errorSummary(errors, words),
  }
}

/** Each is the end of the key of a sentence. */
export type WrongCode = 'code-missing' | 'code-incomplete' | 'code-mistyped' | 'unknown'

interface CodePage {
  readonly typed?: string
  readonly wrong?: WrongCode
  readonly why?: 'over' | 'busy' | 'away'
  readonly draft?: Draft
  readonly form: string
  /** When it is shown, sealed. */
  readonly stamp: string
}

/** What was done last, told at the top of the conversation. */
export type Done = 'sent' | 'sentDanger' | 'saved'

/** The conversation, in words that tell nothing to somebody who looks over a shoulder. */
export function conversationPage(
  carried: Carried,
  { state, messages, files }: Conversation,
  { errors = [], done }: { readonly errors?: readonly FieldError[]; readonly done?: Done | undefined },
  words: Words,
): object {
  return {
    ...carried,
    state: words.t(`report:return.states.${state}`),
    messages: messages.map(({ isOwn, language, text, at }) => ({ isOwn, language, text, when: whenOf(at, words) })),
    files: files.map(({ name, at }) => ({ name, when: whenOf(at, words) })),
    most: words.t('report:return.write.most', { most: words.number(MOST_WRITTEN) }),
    done: done === undefined ? undefined : words.t(`report:return.${done}`),
    isUrgent: done === 'sentDanger',
    errors: fieldErrors(errors, words),
    errorSummary: errorSummary(errors, words),
  }
}

/** Hours of London at which the parts of a day begin. */
const PARTS = [
  [22, 'night'],
  [17, 'evening'],
  [12, 'afternoon'],
  [5, 'morning'],
  [0, 'night'],
] as const

/** The day and the part of it: a time by the minute could be held against who was at the phone then. */
function whenOf(at: Temporal.Instant, words: Words): string {
  const { hour } = at.toZonedDateTimeISO(LONDON)
  const part = PARTS.find(([from]) => hour >= from)?.[1] ?? 'night'
  return words.t(`report:return.when.${part}`, { day: words.day(at) })
}

/** The page of when and how to reach somebody. Whoever left no way to be reached is not asked about phone and e-mail. */
export function safePage(
  carried: Carried,
  { leftContact, safeWay }: Pick<Conversation, 'leftContact' | 'safeWay'>,
  { errors = [], typed }: { readonly errors?: readonly FieldError[]; readonly typed?: SafeWay },
  words: Words,
): object {
  const way = typed ?? safeWay ?? { ways: [], words: '' }
  const offered = SAFE_WAYS.filter((one) => leftContact || one === 'here' || one === 'none')
  const messages = fieldErrors(errors, words)
  return {
    ...carried,
    ways: offered.map((value, at) => ({
      id: at === 0 ? 'ways' : `ways-${at}`,
      value,
      label: words.t(`report:return.safe.ways.${value}`),
      isChosen: way.ways.includes(value),
      isAlone: value === 'none',
    })),
    words: way.words,
    errors: messages,
    errorSummary: errorSummary(errors, words),
  }
}

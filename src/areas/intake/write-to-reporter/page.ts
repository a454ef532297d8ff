import { type OfferedReply, offeredReplies } from '#domain/report/canned-replies.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Visit } from '#platform/http/route.ts'
import { ENGLISH } from '#platform/i18n/i18n.ts'
import { nameLanguage, sayLanguage } from '#platform/i18n/language-name.ts'
import { findMessages } from '../conversation.ts'
import type { HeldReport } from '../held-report.ts'
import { messageView } from '../message-view.ts'
import { safeWayView } from '../safe-way-view.ts'
import type { Answers } from './form.ts'

/** The ready-made replies in English beside the reporter's language, where Daybreak speaks it; else English twice. */
export function repliesFor({ house, words }: Visit, { language }: HeldReport): readonly OfferedReply[] {
  return offeredReplies(words.t, house.i18n.forPublic(language).t)
}

/** What stands around what was typed. */
interface Shown {
  readonly errors?: readonly FieldError[]
  /** A message came that whoever writes had not seen. */
  readonly isConflict?: boolean
}

/** Everything `page.njk` needs. */
export async function page(
  visit: Visit,
  report: HeldReport,
  answers: Answers,
  { errors = [], isConflict = false }: Shown = {},
) {
  const { words } = visit
  const messages = await findMessages(visit, report.id)
  const replies = repliesFor(visit, report)
  const chosen = replies.find(({ id }) => id === answers.reply)
  return {
    title: words.t('intake:message.link'),
    caption: words.t('intake:report', { number: report.number }),
    backHref: `/reports/${report.id}#messages`,
    messages: messages.map((message) => messageView(message, words)),
    review: reviewOf(visit, report),
    safeWay: await safeWayView(visit, report),
    seen: messages.at(-1)?.at ?? '',
    isConflict,
    words: answers.words,
    replies: [
      { value: '', text: words.t('intake:message.chooseReply') },
      ...replies.map(({ id, english }) => ({ value: id, text: shortened(english), selected: id === answers.reply })),
    ],
    english: chosen !== undefined && chosen.english !== chosen.theirs ? chosen.english : undefined,
    their: nameLanguage(report.language),
    languages: languagesFor(report).map((code) => ({
      value: code,
      text: sayLanguage(code),
      checked: code === answers.language,
    })),
    errorSummary: errorSummary(errors, words),
    errors: fieldErrors(errors, words),
  }
}

/** Whether a translator has read the ready-made replies in the language of the reporter; `undefined` where they are English. */
function reviewOf({ house, words: { t, day, languageName } }: Visit, { language }: HeldReport): string | undefined {
  if (repliesAreEnglish(house.i18n, language)) return undefined
  const review = house.i18n.translations.find((one) => one.language === language)?.review
  const called = { language: languageName(language) }
  return review?.state === 'reviewed'
    ? t('intake:message.reviewed', { ...called, by: review.by, day: day(review.on) })
    : t('intake:message.notReviewed', called)
}

const repliesAreEnglish = ({ offered }: Visit['house']['i18n'], language: string): boolean =>
  language === ENGLISH || !offered.includes(language)

/** What a message may be written in: the language of the reporter, and English. */
export const languagesFor = ({ language }: HeldReport): readonly string[] => [...new Set([language, 'en'])]

const shortened = (text: string): string => (text.length <= 70 ? text : `${text.slice(0, 68).replace(/\s\S*$/u, '')} …`)

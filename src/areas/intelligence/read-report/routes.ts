import { tidied } from '#platform/extract/plain-text.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { typed } from '#platform/forms/typed.ts'
import { type Answer, leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Answerer, Route, Visit } from '#platform/http/route.ts'
import { ENGLISH } from '#platform/i18n/i18n.ts'
import { nameLanguage } from '#platform/i18n/language-name.ts'
import { readAnswersOf } from '#platform/reports/account.ts'
import { accountText } from '#platform/reports/account-text.ts'
import { findDraftsOf } from '#platform/reports/drafts-of-report.ts'
import { NOT_READ, readText, type TextRead } from '../read-text/reader.ts'
import { draftFrom } from '../read-text/use-case.ts'
import { type Answers, parse, readAnswers } from './form.ts'
import { findReportToRead, type ReportToRead } from './store.ts'
import { proposalsOfReport } from './told.ts'

const TEMPLATE = 'areas/intelligence/read-report/page.njk'

/** A report with the words of it that may be read; `undefined` for whoever may not. */
async function findWords(visit: Visit): Promise<{ report: ReportToRead; text: string } | undefined> {
  const report = await findReportToRead(visit, visit.params['id'] ?? '')
  const answers = report && (await readAnswersOf(visit.house, visit, report.id))
  if (report === undefined) return undefined
  const text = answers === undefined ? '' : accountText(answers, report.receivedAt, visit.words)
  // As a form brings it back.
  return { report, text: tidied(typed({ text }, 'text')) }
}

const needsTranslation = ({ language, isTaken }: ReportToRead): boolean => language !== ENGLISH && !isTaken

const firstAnswers = (report: ReportToRead): Answers => ({
  what: needsTranslation(report) ? 'translation' : 'words',
  shown: '',
  translation: '',
})

async function page(
  visit: Visit,
  { report, text }: { report: ReportToRead; text: string },
  answers: Answers,
  errors: readonly FieldError[],
) {
  return {
    caption: visit.words.t('intake:report', { number: report.number }),
    action: `/reports/${report.id}/read`,
    backHref: `/reports/${report.id}`,
    text,
    answers,
    writtenIn: nameLanguage(report.language),
    isForeign: report.language !== ENGLISH,
    drafts: await findDraftsOf(visit, report.id),
    errorSummary: errorSummary(errors, visit.words),
    errors: fieldErrors(errors, visit.words),
  }
}

/** The form with what was typed and every mistake. */
const showAgain =
  (answers: Answers, mistakes: readonly FieldError[]): Answerer =>
  async (visit) => {
    const found = await findWords(visit)
    return found === undefined ? notFound : showMistakes(TEMPLATE, await page(visit, found, answers, mistakes))
  }

/** Keeps what was read as a draft of this person, where the words are still those of the report. */
async function keepDraft(visit: Visit, answers: Answers, text: string, read: TextRead): Promise<Answer> {
  const found = await findWords(visit)
  if (found === undefined) return notFound
  const { report } = found
  const isTranslation = answers.what === 'translation'
  if (!isTranslation && found.text !== text)
    return showAgain(answers, [{ field: 'what', message: 'drafts:report.changed' }])(visit)
  const title = visit.words.t('intake:report', { number: report.number })
  const about = await draftFrom(visit, visit.actId, {
    title,
    text,
    read: { ...read, proposals: proposalsOfReport(read.proposals, visit.words.t) },
    operationId: null,
    reportId: report.id,
    ...(isTranslation ? { translatedFrom: report.language } : {}),
  })
  await visit.note({
    event: 'report-read-by-reader',
    recordKind: 'report',
    recordId: report.id,
    strandId: report.strandId,
  })
  return leadTo(`/drafts/${visit.actId}`, about)
}

export const readReportRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/reports/:id/read',
    action: 'reports.contribute',
    event: 'report-looked-at',
    answer: async (visit) => {
      const found = await findWords(visit)
      if (found === undefined) return notFound
      const { report } = found
      const about = { recordKind: 'report', recordId: report.id, strandId: report.strandId } as const
      return show(TEMPLATE, await page(visit, found, firstAnswers(report), []), about)
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/reports/:id/read',
    action: 'reports.contribute',
    event: 'text-read',
    prepare: async ({ body }) => {
      const answers = readAnswers(body)
      const text = parse(answers)
      if (!text.ok) return showAgain(answers, text.refusal)
      const read = await readText(text.value)
      if (!read.ok) return showAgain(answers, [{ field: 'what', message: NOT_READ[read.refusal] }])
      return (visit) => keepDraft(visit, answers, text.value, read.value)
    },
  },
]

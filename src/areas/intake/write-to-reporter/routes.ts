import { typed } from '#platform/forms/typed.ts'
import { leadTo, notFound, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { aboutReport, findPlace, type HeldReport } from '../held-report.ts'
import { type Answers, parse, readAnswers } from './form.ts'
import { languagesFor, page, repliesFor } from './page.ts'
import { writeToReporter } from './use-case.ts'

const TEMPLATE = 'areas/intake/write-to-reporter/page.njk'

/** What was typed with the ready-made reply put behind it, in the language of the reporter. */
function withReply(visit: Visit, report: HeldReport, answers: Answers): Answers {
  const reply = repliesFor(visit, report).find(({ id }) => id === answers.reply)
  if (reply === undefined) return answers
  const words = answers.words === '' ? reply.theirs : `${answers.words}\n\n${reply.theirs}`
  return { ...answers, words, language: reply.theirs === reply.english ? 'en' : report.language }
}

export const writeToReporterRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/reports/:id/message',
    action: 'reports.contribute',
    event: 'form-opened',
    answer: async (visit) => {
      const place = await findPlace(visit, 'contribute')
      if (place === undefined) return notFound
      const { report } = place
      const blank = { ...readAnswers({}), language: report.language === 'en' ? 'en' : '' }
      return show(TEMPLATE, await page(visit, report, blank), aboutReport(report))
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/reports/:id/message',
    action: 'reports.contribute',
    event: 'reporter-answered',
    answer: async (visit) => {
      const place = await findPlace(visit, 'contribute')
      if (place === undefined) return notFound
      const { report } = place
      const answers = readAnswers(visit.body)
      if (typed(visit.body, 'use') !== '') {
        const chosen = repliesFor(visit, report).some(({ id }) => id === answers.reply)
        if (!chosen) {
          const errors = [{ field: 'reply', message: 'intake:message.replyMissing' }]
          return showMistakes(TEMPLATE, await page(visit, report, answers, { errors }))
        }
        const filled = await page(visit, report, withReply(visit, report, answers))
        return show(TEMPLATE, filled, { ...aboutReport(report), event: 'form-opened' })
      }
      const parsed = parse(answers, languagesFor(report))
      if (!parsed.ok) return showMistakes(TEMPLATE, await page(visit, report, answers, { errors: parsed.refusal }))
      const written = await writeToReporter(visit, visit.actId, report, { ...parsed.value, seen: answers.seen })
      if (written.ok) return leadTo(`/reports/${report.id}#messages`, written.value, 'intake:message.done')
      return showConflict(TEMPLATE, await page(visit, report, answers, { isConflict: true }))
    },
  },
]

import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import { leadTo, notFound, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { findPlace, type ReportPlace } from '../held-report.ts'
import { noteOnReport } from './use-case.ts'

const TEMPLATE = 'areas/intake/note-on-report/page.njk'

/** The note again, with what is wrong with it. */
const page = ({ report }: ReportPlace, note: string, error: FieldError, { words }: Visit) => ({
  title: words.t('intake:note.title'),
  caption: words.t('intake:report', { number: report.number }),
  backHref: `/reports/${report.id}`,
  note,
  errorSummary: errorSummary([error], words),
  errors: fieldErrors([error], words),
})

export const noteOnReportRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'POST',
    url: '/reports/:id/notes',
    action: 'reports.contribute',
    event: 'report-noted',
    answer: async (visit) => {
      const place = await findPlace(visit, 'contribute')
      if (place === undefined) return notFound
      const note = typed(visit.body, 'note')
      const parsed = parseText(note, 'note', { name: 'intake:note.label', most: 10_000 })
      if (!parsed.ok) return showMistakes(TEMPLATE, page(place, note, parsed.refusal, visit))
      const about = await noteOnReport(visit, visit.actId, place.report, parsed.value)
      return leadTo(`/reports/${place.report.id}#notes`, about, 'intake:note.done')
    },
  },
]

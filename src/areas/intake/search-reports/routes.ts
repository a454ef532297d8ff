import { reaches } from '#domain/access/strands.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import { notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { StaffRoute, Visit } from '#platform/http/route.ts'
import { findReportsStrand } from '#platform/reports/reports-strand.ts'
import { alikeView } from '../alike/alike-view.ts'
import { type Found, search } from './search.ts'

const TEMPLATE = 'areas/intake/search-reports/page.njk'
const MOST = 500

function page(text: string, found: Found | undefined, errors: readonly FieldError[], { words }: Visit) {
  const view = found && alikeView(found.reports, found.premises, words)
  const count = (found?.numbered ? 1 : 0) + (view?.reports.length ?? 0) + (view?.premises.length ?? 0)
  return {
    text,
    numbered: found?.numbered,
    found: view,
    isEmpty: view !== undefined && count === 0,
    errorSummary: errorSummary(errors, words),
    errors: fieldErrors(errors, words),
  }
}

const mayRead = async (visit: Visit): Promise<boolean> => reaches((await findReportsStrand(visit)).level, 'read')

/** What is looked for is about somebody: it is sent as a form and answered at once, so that no address and no history holds it. */
export const searchReportsRoutes: readonly StaffRoute[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/reports/search',
    action: 'reports.read',
    event: 'form-opened',
    answer: async (visit) => ((await mayRead(visit)) ? show(TEMPLATE, page('', undefined, [], visit)) : notFound),
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/reports/search',
    action: 'reports.read',
    event: 'reports-searched',
    answer: async (visit) => {
      if (!(await mayRead(visit))) return notFound
      const given = typed(visit.body, 'text')
      const text = parseText(given, 'text', { name: 'intake:search.label', most: MOST })
      if (!text.ok) return showMistakes(TEMPLATE, page(given, undefined, [text.refusal], visit))
      return show(TEMPLATE, page(given, await search(visit, text.value), [], visit))
    },
  },
]

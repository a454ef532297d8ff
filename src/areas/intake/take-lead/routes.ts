import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import { leadTo, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { findReportsStrand } from '#platform/reports/reports-strand.ts'
import { takeLead } from './use-case.ts'

const TEMPLATE = 'areas/intake/take-lead/page.njk'

interface Shown {
  readonly reason?: string
  readonly errors?: readonly FieldError[]
}

/** Whether there is still a lead to take, and what was typed. */
const page = async (visit: Visit, { reason = '', errors = [] }: Shown = {}) => ({
  title: visit.words.t('intake:access.lead.title'),
  leads: (await findReportsStrand(visit)).leads,
  reason,
  errorSummary: errorSummary(errors, visit.words),
  errors: fieldErrors(errors, visit.words),
})

export const takeLeadRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/reports/lead',
    action: 'reports.take-lead',
    event: 'form-opened',
    answer: async (visit) => show(TEMPLATE, await page(visit)),
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/reports/lead',
    action: 'reports.take-lead',
    event: 'access-granted',
    answer: async (visit) => {
      const answered = typed(visit.body, 'reason')
      const reason = parseText(answered, 'reason', { name: 'access:grant.reason', most: 500 })
      if (!reason.ok) return showMistakes(TEMPLATE, await page(visit, { reason: answered, errors: [reason.refusal] }))
      const taken = await takeLead(visit, reason.value)
      if (taken.ok) return leadTo('/reports/access', taken.value, 'intake:access.lead.done')
      return showConflict(TEMPLATE, await page(visit, { reason: answered }))
    },
  },
]

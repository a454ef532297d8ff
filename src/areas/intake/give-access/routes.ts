import { reaches } from '#domain/access/strands.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { giveAccess } from '#platform/need-to-know/give-access.ts'
import { blankTerms, mistakesOf, parseRecipient, termsOf } from '#platform/need-to-know/grant-terms.ts'
import { findEndedGrants, findGrantsInEffect, findRecipients } from '#platform/need-to-know/grants.ts'
import { findStrandHeld, type StrandHeld } from '../strand-held.ts'
import { readAnswers } from './form.ts'
import { page } from './page.ts'

const TEMPLATE = 'areas/intake/give-access/page.njk'

const findAccess = async (visit: Visit, { id, level }: StrandHeld) => ({
  grants: await findGrantsInEffect(visit, { strandId: id }),
  ...(await findEndedGrants(visit, { strandId: id }, visit.query['before'])),
  recipients: level === 'lead' ? await findRecipients(visit) : [],
})

export const giveAccessRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/reports/access',
    action: 'reports.know',
    event: 'access-looked-at',
    answer: async (visit) => {
      const strand = await findStrandHeld(visit)
      if (strand === undefined) return notFound
      const answers = { ...readAnswers({}), ...blankTerms(visit.now, [strand]) }
      const shown = page(strand, await findAccess(visit, strand), { answers, errors: [] }, visit)
      return show(TEMPLATE, shown, { recordKind: 'strand', recordId: strand.id, strandId: strand.id })
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/reports/access',
    action: 'reports.lead',
    event: 'access-granted',
    answer: async (visit) => {
      const strand = await findStrandHeld(visit)
      if (strand === undefined || !reaches(strand.level, 'lead')) return notFound
      const answers = readAnswers(visit.body)
      const access = await findAccess(visit, strand)
      const refill = (errors: readonly FieldError[]) =>
        showMistakes(TEMPLATE, page(strand, access, { answers, errors }, visit))
      const submission = gather({ recipient: parseRecipient(answers.to, access.recipients), ...termsOf(answers) })
      if (!submission.ok) return refill(submission.refusal)
      const given = await giveAccess(visit, { ...submission.value, strandIds: [strand.id] })
      if (!given.ok) return refill(mistakesOf(given.refusal, [strand], visit.words))
      return leadTo('/reports/access', given.value[0] ?? {}, 'access:grant.done')
    },
  },
]

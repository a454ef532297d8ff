import { reaches } from '#domain/access/strands.ts'
import { LIKELY } from '#domain/report/alike.ts'
import { marksOf } from '#domain/report/marks.ts'
import { newId } from '#platform/db/ids.ts'
import { typed } from '#platform/forms/typed.ts'
import { leadTo, notFound, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { StaffRoute, Visit } from '#platform/http/route.ts'
import { findPremisesAlike } from '#platform/premises/premises-alike.ts'
import { findReportsStrand } from '#platform/reports/reports-strand.ts'
import { alikeView } from '../alike/alike-view.ts'
import { findAlike } from '../alike/find-alike.ts'
import { answersSoFar, BLANK, parse, readTyped, type Typed } from './form.ts'
import { type Looked, namedIn, page } from './page.ts'
import { takeCall } from './use-case.ts'

const TEMPLATE = 'areas/intake/take-call/page.njk'

/** The strand that holds reports, where this person may add to it. */
async function findStrandToAdd(visit: Visit): Promise<string | undefined> {
  const { id, level } = await findReportsStrand(visit)
  return reaches(level, 'contribute') ? id : undefined
}

/** What looks like the call so far; before saving only what is likely the same matter. */
async function look(visit: Visit, given: Typed, because: Looked['because']): Promise<Looked> {
  const marks = marksOf(answersSoFar(given))
  const reports = await findAlike(visit, marks, null, because === 'saving' ? LIKELY : undefined)
  const premises = await findPremisesAlike(visit, marks)
  return { because, found: alikeView(reports, premises, visit.words) }
}

export const takeCallRoutes: readonly StaffRoute[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/reports/new',
    action: 'reports.contribute',
    event: 'form-opened',
    answer: async (visit) =>
      (await findStrandToAdd(visit)) === undefined ? notFound : show(TEMPLATE, page(BLANK, [], undefined, visit.words)),
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/reports/new',
    action: 'reports.contribute',
    event: 'report-taken',
    answer: async (visit) => {
      const strandId = await findStrandToAdd(visit)
      if (strandId === undefined) return notFound
      const given = readTyped(visit.body)
      if (typed(visit.body, 'do') === 'look') {
        const data = page(given, [], await look(visit, given, 'asked'), visit.words)
        // Not the act that the form is for: it leaves a line of its own and the id stays free.
        return show(TEMPLATE, data, { id: newId(), event: 'reports-searched' })
      }
      const call = parse(given, visit.words)
      if (!call.ok) return showMistakes(TEMPLATE, page(given, call.refusal, undefined, visit.words))
      const looked = await look(visit, given, 'saving')
      const seen = typed(visit.body, 'alike').split(' ')
      if (namedIn(looked.found).some((href) => !seen.includes(href)))
        return showMistakes(TEMPLATE, page(given, [], looked, visit.words))
      const taken = await takeCall(visit, visit.actId, strandId, call.value)
      if (taken.ok) return leadTo(`/reports/${visit.actId}/receipt`, taken.value)
      const notKept = { field: 'channel', message: 'intake:take.notKept' }
      return showConflict(TEMPLATE, page(given, [notKept], undefined, visit.words))
    },
  },
]

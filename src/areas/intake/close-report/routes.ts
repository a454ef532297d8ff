import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { CLOSED_BECAUSE, type ClosedBecause } from '#domain/report/acts.ts'
import { parseReportNumber } from '#domain/report/report-number.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseChoice, parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import { actRoutes } from '../act-slice.ts'
import { findAlertsOf } from '../see-alerts/store.ts'
import { findByNumber } from './store.ts'

const NO_OTHER: FieldError = { field: 'duplicate', message: 'intake:act.close.noOther' }

/** Closes a report for a reason of the list; one that says the same as another names it. */
export const closeReportRoutes = actRoutes({
  name: 'close',
  event: 'report-closed',
  template: 'areas/intake/close-report/page.njk',
  has: ({ state }) => state !== 'closed',
  read: (body) => ({
    because: typed(body, 'because'),
    duplicate: typed(body, 'duplicate'),
    words: typed(body, 'words'),
  }),
  view: async (visit, { report }, { because, duplicate, words }) => ({
    words,
    duplicate,
    isUnanswered: report.unansweredSince !== null,
    isAlert: (await findAlertsOf(visit, report.id)).some(({ acknowledgedAt }) => acknowledgedAt === null),
    alertHref: `/reports/${report.id}#alerts`,
    messageHref: `/reports/${report.id}/message`,
    reasons: CLOSED_BECAUSE.map((reason) => ({
      value: reason,
      text: visit.words.t(`intake:closedBecause.${reason}`),
      checked: reason === because,
    })),
  }),
  parse: async (visit, { report }, { because, duplicate, words }) => {
    const reason = parseChoice(because, CLOSED_BECAUSE, 'because', 'intake:act.close.missing')
    const other = await parseOther(reason.ok ? reason.value : undefined, duplicate, (number) =>
      findByNumber(visit, report.strandId, number),
    )
    const parsed = gather({
      because: reason,
      duplicateOf: other,
      words: parseText(words, 'words', { name: 'intake:act.close.words', most: 2000, optional: true }),
    })
    if (!parsed.ok) return parsed
    return accept({ act: { type: 'close', ...parsed.value }, words: parsed.value.words })
  },
  mistakes: {
    'names-no-other-report': { field: 'duplicate', message: 'intake:act.close.itself' },
    'says-no-why': { field: 'words', message: 'intake:act.close.wordsMissing' },
  },
})

/** The report that a duplicate repeats; nothing is asked of the others. */
async function parseOther(
  because: ClosedBecause | undefined,
  typedNumber: string,
  find: (number: number) => Promise<string | undefined>,
): Promise<Result<string | null, FieldError>> {
  if (because !== 'duplicate') return accept(null)
  const number = parseReportNumber(typedNumber)
  const found = number === undefined ? undefined : await find(number)
  return found === undefined ? refuse(NO_OTHER) : accept(found)
}

import type { Result } from '#domain/kernel/result.ts'
import type { LedgerEvent } from '#domain/ledger/events.ts'
import type { ActRefusal, ReportAct } from '#domain/report/acts.ts'
import { newId } from '#platform/db/ids.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { typedVersion } from '#platform/forms/typed.ts'
import { type Answer, leadTo, notFound, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { Body, Route, Visit } from '#platform/http/route.ts'
import { changeReport } from './change-report.ts'
import { aboutReport, findPlace, type HeldReport, type ReportPlace } from './held-report.ts'
import { findLastDeed } from './last-deed.ts'
import { noteOnReport } from './note-on-report/use-case.ts'
import { ownerText, reportTags } from './report-view.ts'

/** What somebody asks for on the form of an act. */
export interface AskedAct {
  readonly act: ReportAct
  /** Why, or what the next one should know: kept as a note and with the line of the ledger; '' for none. */
  readonly words: string
}

/** The acts with a report that have a form of their own, each with the end of its address; their words are `intake:act.<name>`. */
export const ACT_ADDRESSES = {
  handOver: 'hand-over',
  giveBack: 'give-back',
  join: 'join',
  leave: 'leave',
  close: 'close',
  reopen: 'reopen',
} as const

export type ActName = keyof typeof ACT_ADDRESSES

/** One of them. */
export interface ActSlice<Answers> {
  readonly name: ActName
  readonly event: LedgerEvent
  readonly template: string
  /** Whether a report that stands so has this act. */
  readonly has: (report: HeldReport) => boolean
  /** What was typed, kept exactly. */
  readonly read: (body: Body) => Answers
  /** What the template shows besides the frame. */
  readonly view: (visit: Visit, place: ReportPlace, answers: Answers) => Promise<object>
  readonly parse: (
    visit: Visit,
    place: ReportPlace,
    answers: Answers,
  ) => Promise<Result<AskedAct, readonly FieldError[]>>
  /** The refusals that are mistakes in the form; every other one means that somebody else was faster. */
  readonly mistakes: Partial<Readonly<Record<ActRefusal, FieldError>>>
}

interface Shown {
  readonly version?: number
  readonly errors?: readonly FieldError[]
  readonly isConflict?: boolean
}

/** What every form of an act shows around its own matter. */
async function frame(name: ActName, { report }: ReportPlace, visit: Visit, shown: Shown) {
  const { words } = visit
  const { errors = [], isConflict = false, version = report.version } = shown
  const last = isConflict ? await findLastDeed(visit, report.id) : undefined
  return {
    title: words.t(`intake:act.${name}.title`),
    caption: words.t('intake:report', { number: report.number }),
    action: `/reports/${report.id}/${ACT_ADDRESSES[name]}`,
    backHref: `/reports/${report.id}`,
    version,
    tags: reportTags(report, words),
    owner: ownerText(report, words),
    isConflict,
    faster: last && words.t('intake:claim.faster', { who: last.who, what: last.what, when: words.dateTime(last.at) }),
    errorSummary: errorSummary(errors, words),
    errors: fieldErrors(errors, words),
  }
}

/** The form of an act, and the act. */
export function actRoutes<Answers>(slice: ActSlice<Answers>): readonly Route[] {
  const { name, event, template } = slice
  const pageOf = async (visit: Visit, place: ReportPlace, answers: Answers, shown: Shown = {}) => ({
    ...(await frame(name, place, visit, shown)),
    canStill: slice.has(place.report),
    ...(await slice.view(visit, place, answers)),
  })
  return [
    {
      door: 'staff',
      method: 'GET',
      url: `/reports/:id/${ACT_ADDRESSES[name]}`,
      action: 'reports.contribute',
      event: 'form-opened',
      answer: async (visit) => {
        const place = await findPlace(visit, 'contribute')
        if (place === undefined) return notFound
        const about = aboutReport(place.report)
        if (!slice.has(place.report)) return leadTo(`/reports/${place.report.id}`, about)
        return show(template, await pageOf(visit, place, slice.read({})), about)
      },
    },
    {
      door: 'staff',
      method: 'POST',
      url: `/reports/:id/${ACT_ADDRESSES[name]}`,
      action: 'reports.contribute',
      event,
      answer: async (visit) => {
        const place = await findPlace(visit, 'contribute')
        if (place === undefined) return notFound
        const answers = slice.read(visit.body)
        const version = typedVersion(visit.body)
        const refill = async (errors: readonly FieldError[]): Promise<Answer> =>
          showMistakes(template, await pageOf(visit, place, answers, { version, errors }))
        const asked = await slice.parse(visit, place, answers)
        if (!asked.ok) return refill(asked.refusal)
        const { act, words } = asked.value
        const done = await changeReport(visit, place.report, act, { version, reason: words })
        if (done.ok) {
          if (words !== '') await noteOnReport(visit, newId(), place.report, words)
          return leadTo(`/reports/${place.report.id}`, done.value, `intake:act.${name}.done`)
        }
        const mistake = done.refusal === 'changed-meanwhile' ? undefined : slice.mistakes[done.refusal]
        if (mistake !== undefined) return refill([mistake])
        const now = await findPlace(visit, 'contribute')
        if (now === undefined) return notFound
        return showConflict(template, await pageOf(visit, now, answers, { isConflict: true }))
      },
    },
  ]
}

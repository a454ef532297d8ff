import { IDENTITY_BECAUSE, wayToIdentity } from '#domain/report/identity.ts'
import type { Answer } from '#domain/report/questions.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { HeldReport, ReportPlace } from '../held-report.ts'
import type { Answers } from './form.ts'
import type { IdentityRequest } from './store.ts'

/** How somebody (`accountId`) stands to who sent a report. */
export interface Standing {
  readonly place: ReportPlace
  readonly requests: readonly IdentityRequest[]
  readonly accountId: string
  readonly now: Temporal.Instant
}

/** What was typed, and into the answer of which request; `undefined` for the form that asks. */
export interface Typed {
  readonly answers: Answers
  readonly errors: readonly FieldError[]
  readonly requestId?: string
}

/** Everything `page.njk` needs. */
export function page(standing: Standing, { answers, errors, requestId }: Typed, words: Words) {
  const { requests } = standing
  const { report, mayContribute } = standing.place
  const views = requests.map((request) => requestView(request, standing, words))
  const isAsked = requests.some(({ answer, askedById }) => answer === null && askedById === standing.accountId)
  const { until, href } = openFor(standing, words)
  return {
    report: { number: report.number, href: `/reports/${report.id}` },
    way: wayToIdentity(report.knownAs),
    lookHref: href,
    until,
    action: `/reports/${report.id}/identity`,
    mayAsk: mayContribute && wayToIdentity(report.knownAs) === 'two-people' && !isAsked && href === undefined,
    because: IDENTITY_BECAUSE.map((value) => ({
      value,
      text: words.t(`intake:identity.because.${value}`),
      checked: value === answers.because,
    })),
    requests: views.map((view) => ({
      ...view,
      errors: view.id === requestId ? fieldErrors(errors, words) : {},
      answers: view.id === requestId ? answers : { answer: '', answerReason: '' },
    })),
    answers,
    errors: requestId === undefined ? fieldErrors(errors, words) : {},
    errorSummary: errorSummary(errors, words),
  }
}

/** Where this person may look, and until when; neither where they may not. */
function openFor({ place: { report, mayContribute }, requests, accountId, now }: Standing, { dateTime }: Words) {
  const href = `/reports/${report.id}/identity/look`
  if (!mayContribute) return {}
  if (wayToIdentity(report.knownAs) === 'open') return { href }
  const until = requests
    .filter(({ askedById, answeredById }) => askedById === accountId || answeredById === accountId)
    .flatMap(({ opensUntil }) => opensUntil ?? [])
    .filter((at) => Temporal.Instant.compare(at, now) > 0)
    .toSorted()
    .at(-1)
  return until === undefined ? {} : { href, until: dateTime(until) }
}

/** Where this person answers a request, or why they may not; neither where nobody does or they asked it themselves. */
function answering(
  { id, answer, askedById, tie }: IdentityRequest,
  { place: { report, mayContribute }, accountId }: Standing,
  t: Words['t'],
) {
  if (answer !== null || askedById === accountId || !mayContribute) return {}
  return tie === null
    ? { answerAction: `/reports/${report.id}/identity/${id}` }
    : { tie: t(`intake:identity.tie.${tie}`) }
}

function requestView(request: IdentityRequest, standing: Standing, { t, dateTime }: Words) {
  const { id, askedById, askedBy, askedAt, because, reason, answer, answeredBy, answeredAt, answerReason } = request
  const erased = t('intake:identity.erased')
  return {
    id,
    isOwn: askedById === standing.accountId,
    state: t(`intake:identity.state.${answer ?? 'waiting'}`),
    tone: ({ granted: 'good', refused: 'bad', waiting: 'busy' } as const)[answer ?? 'waiting'],
    rows: [
      {
        key: t('intake:identity.asked'),
        value: t('intake:identity.whoWhen', { who: askedBy, when: dateTime(askedAt) }),
      },
      { key: t('intake:identity.why'), value: `${t(`intake:identity.because.${because}`)}. ${reason ?? erased}` },
      ...(answer === null
        ? []
        : [
            {
              key: t(`intake:identity.${answer}By`),
              value: t('intake:identity.whoWhen', { who: answeredBy, when: dateTime(answeredAt ?? askedAt) }),
            },
            { key: t('intake:identity.whyAnswered'), value: answerReason ?? erased },
          ]),
    ],
    ...answering(request, standing, t),
  }
}

const SAID = ['name', 'phone', 'email', 'address'] as const

/** Everything `look.njk` needs: who sent the report. */
export const lookPage = ({ id, number, knownAs }: HeldReport, identity: Answer | 'erased', { t }: Words) => ({
  report: { number, href: `/reports/${id}/identity` },
  knownAs,
  rows:
    identity === 'erased'
      ? undefined
      : SAID.map((part) => ({ key: t(`intake:identity.said.${part}`), value: String(identity[part] ?? '') })),
})

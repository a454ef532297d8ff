import { ESCALATION } from '#domain/report/escalation.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { AlertOfReport, Told } from './store.ts'

/** Everything `page.njk` needs; `tooLate`: somebody else acknowledged the alert that this person wanted to. */
export const page = (alerts: readonly AlertOfReport[], now: Temporal.Instant, words: Words, tooLate = false) => {
  const views = alerts.map((alert) => alertView(alert, now, words))
  return {
    tooLate,
    open: views.filter(({ isOpen }) => isOpen),
    past: views.filter(({ isOpen }) => !isOpen),
  }
}

/** An alert as `alert.njk` places it. */
export function alertView(alert: AlertOfReport, now: Temporal.Instant, words: Words) {
  const { id, reportId, number, reasons, raisedAt, acknowledgedAt, acknowledgedBy, mayAcknowledge, told } = alert
  const { t, dateTime } = words
  return {
    id,
    isOpen: acknowledgedAt === null,
    title: t('intake:alert.of', { number }),
    href: `/reports/${reportId}`,
    reasons: reasons.map((reason) => t(`intake:urgent.${reason}`)),
    raised: t('intake:alert.raised', { when: dateTime(raisedAt) }),
    raisedAt,
    relative: words.relative(raisedAt, now),
    acknowledged:
      acknowledgedAt === null
        ? undefined
        : t('intake:alert.acknowledgedBy', {
            who: acknowledgedBy,
            when: dateTime(acknowledgedAt),
            count: minutesBetween(raisedAt, acknowledgedAt),
          }),
    action: mayAcknowledge ? `/reports/${reportId}/acknowledge` : undefined,
    told: told.map((one) => toldView(one, words)),
  }
}

const minutesBetween = (from: string, to: string): number =>
  Math.floor(Temporal.Instant.from(from).until(to).total('minutes'))

const toldView = ({ called, step, at, mail, fault }: Told, { t, dateTime }: Words) => ({
  called,
  at: dateTime(at),
  step: t(`intake:alert.step.${ESCALATION[Math.min(step, ESCALATION.length - 1)]?.adds ?? 'first'}`),
  mail: t(`intake:alert.mailState.${mail}`),
  tone: mail === 'failed' || fault !== null ? 'bad' : 'calm',
  fault: fault === null ? undefined : t(`intake:alert.fault.${fault}`),
})

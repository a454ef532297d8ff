import type { Words } from '#platform/i18n/words.ts'
import type { AlertOfReport, Told } from './store.ts'

/** Why an alert was not acknowledged: somebody else has it, or there is more to it than this person had seen. */
type Meanwhile = 'tooLate' | 'more'

/** Everything `page.njk` needs. */
export const page = (alerts: readonly AlertOfReport[], now: Temporal.Instant, words: Words, meanwhile?: Meanwhile) => {
  const views = alerts.map((alert) => alertView(alert, now, words))
  return {
    meanwhile: meanwhile && {
      title: words.t(`intake:alert.${meanwhile}`),
      text: words.t(`intake:alert.${meanwhile}Text`),
    },
    open: views.filter(({ isOpen }) => isOpen),
    past: views.filter(({ isOpen }) => !isOpen),
  }
}

/** An alert as `alert.njk` places it. */
export function alertView(alert: AlertOfReport, now: Temporal.Instant, words: Words) {
  const {
    id,
    reportId,
    number,
    reasons,
    raisedAt,
    times,
    againAt,
    acknowledgedAt,
    acknowledgedBy,
    mayAcknowledge,
    told,
  } = alert
  const { t, dateTime } = words
  return {
    id,
    isOpen: acknowledgedAt === null,
    title: t('intake:alert.of', { number }),
    href: `/reports/${reportId}`,
    times,
    reasons: reasons.map((reason) => t(`intake:urgent.${reason}`)),
    raised: t('intake:alert.raised', { when: dateTime(raisedAt) }),
    again: againAt === null ? undefined : t('intake:alert.again', { when: dateTime(againAt) }),
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

const toldView = ({ called, place, at, mail, fault }: Told, { t, dateTime }: Words) => ({
  called,
  at: dateTime(at),
  place: place === null ? undefined : t(`intake:alert.place.${place}`),
  mail: t(`intake:alert.mailState.${mail}`),
  tone: mail === 'failed' || fault !== null ? 'bad' : 'calm',
  fault: fault === null ? undefined : t(`intake:alert.fault.${fault}`),
})

import { LONDON } from '#domain/calendar/london.ts'
import type { Hearing } from '#domain/closure/hearing.ts'
import type { Words } from '../i18n/words.ts'
import { deadlineCard, NEAR_HOURS } from './deadline-card.ts'
import type { DueLine } from './due-next.ts'

/** What the macro `deadline` shows of something due: a clock of the law, or a day in court. */
export function dueCard(
  { due, closureId }: DueLine,
  title: (what: string) => string,
  words: Words,
  now: Temporal.Instant,
) {
  const href = `/closures/${closureId}`
  if (!('hearing' in due)) return { ...deadlineCard(due, words, now, href), title: title(due.rule.title) }
  const { hearing, rule } = due
  const { t } = words
  const isDay = hearing instanceof Temporal.PlainDate
  return {
    title: title(t('closures:due.hearing')),
    kind: 'hearing' as const,
    state: isNear(hearing, now) ? ('near' as const) : ('ahead' as const),
    standing: t('closures:due.booked'),
    due: isDay ? hearing.toString() : hearing.toInstant().toString(),
    dueText: isDay
      ? t('closures:due.hourNotKnown', { day: words.weekday(hearing) })
      : words.dateTime(hearing.toInstant()),
    relative: isDay
      ? words.relativeDay(hearing, now.toZonedDateTimeISO(LONDON).toPlainDate())
      : words.relative(hearing.toInstant(), now),
    working: [t('closures:due.hearingGiven')],
    rule: { text: t('closures:due.limitApart', { citation: rule.citation }), href: `/law/${rule.id}` },
    href,
  }
}

const isNear = (hearing: Hearing, now: Temporal.Instant): boolean => {
  const at = hearing instanceof Temporal.PlainDate ? hearing.toZonedDateTime(LONDON) : hearing
  return now.until(at.toInstant()).total('hours') < NEAR_HOURS
}

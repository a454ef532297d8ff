import { LONDON } from '#domain/calendar/london.ts'
import type { Words } from '../i18n/words.ts'
import { deadlineCard } from './deadline-card.ts'
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
    kind: rule.kind,
    state: 'near' as const,
    due: isDay ? hearing.toString() : hearing.toInstant().toString(),
    dueText: isDay
      ? t('closures:due.hourNotKnown', { day: words.weekday(hearing) })
      : words.dateTime(hearing.toInstant()),
    relative: isDay
      ? words.relativeDay(hearing, now.toZonedDateTimeISO(LONDON).toPlainDate())
      : words.relative(hearing.toInstant(), now),
    working: [t('closures:due.hearingGiven')],
    citation: { text: rule.citation, force: rule.force, href: `/law/${rule.id}` },
    href,
  }
}

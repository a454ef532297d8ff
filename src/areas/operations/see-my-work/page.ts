import { dueCard } from '#platform/clocks/due-card.ts'
import type { DueNext } from '#platform/clocks/due-next.ts'
import type { findLawChanges } from '#platform/clocks/law-news.ts'
import type { Words } from '#platform/i18n/words.ts'
import { addressOf } from '#platform/need-to-know/strand-page.ts'
import type { ReportCounts } from '#platform/reports/counts.ts'
import { type findOwnWarnings, warningView } from '#platform/warnings/own-warnings.ts'
import type { MyWork } from './store.ts'

/** What comes, and of what of it this person is warned. */
interface Ahead {
  readonly due: DueNext
  readonly warnings: Awaited<ReturnType<typeof findOwnWarnings>>
  /** What of the law waits for this person, or has changed. */
  readonly lawNews: Awaited<ReturnType<typeof findLawChanges>>
  /** What waits among the reports; `undefined` for whoever may not read them. */
  readonly reports: ReportCounts | undefined
  /** Whether warnings also go out by e-mail. */
  readonly mailed: boolean
}

/** Everything `page.njk` needs: what is due first, then who waits for an answer, then what one works on. */
export function page(
  work: MyWork,
  ahead: Ahead,
  { mayMake }: { mayMake: boolean },
  words: Words,
  now: Temporal.Instant,
) {
  const { t, dateTime } = words
  const { due, warnings, mailed, lawNews, reports } = ahead
  return {
    warnings: warnings.map((warning) => warningView(warning, words, now)),
    mailed: t(mailed ? 'warnings:own.mailed' : 'warnings:own.notMailed'),
    lawNews,
    reports: reports && reportsView(reports, words),
    due: due.lines.map((line) =>
      dueCard(
        line,
        (what) => t('work:dueFor', { what, premises: line.premises, operation: line.operation }),
        words,
        now,
      ),
    ),
    operations: work.operations.map(({ id, name, state, strands }) => ({
      href: addressOf(id, 'command'),
      name,
      state,
      parts: strands
        .filter(({ level }) => level !== 'exists')
        .map(({ kind, level }) => ({ href: addressOf(id, kind), kind, level })),
    })),
    drafts: work.drafts.map((draft) => ({ ...draft, when: dateTime(draft.madeAt) })),
    requests: work.requests.map((request) => ({ ...request, href: `/operations/${request.operationId}/access` })),
    lapsing: work.lapsing.map((line) => ({
      ...line,
      href: `/operations/${line.operationId}/access`,
      when: dateTime(line.endsAt),
    })),
    waiting: due.waiting,
    recent: work.recent.map(({ operationId, operation, strand, body, recordedAt }) => ({
      title: t('work:recentIn', { operation, strand: t(`common:strand.${strand}`) }),
      href: addressOf(operationId, strand),
      text: body,
      at: recordedAt,
      when: dateTime(recordedAt),
    })),
    mayMake,
  }
}

/** The lists of reports in which something waits; where nothing does, that is said. */
function reportsView(counts: ReportCounts, { t }: Words) {
  const lists = [
    ['mine', '/reports?owner=mine'],
    ['nobodys', '/reports?owner=nobody'],
    ['urgent', '/reports?urgent=yes'],
    ['overdue', '/reports?state=any&overdue=yes'],
    ['unanswered', '/reports?state=any&unanswered=yes'],
  ] as const
  return lists
    .filter(([name]) => counts[name] > 0)
    .map(([name, href]) => ({ href, text: t(`work:report.${name}`, { count: counts[name] }) }))
}

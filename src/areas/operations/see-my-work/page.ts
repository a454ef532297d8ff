import { dueCard } from '#platform/clocks/due-card.ts'
import type { DueNext } from '#platform/clocks/due-next.ts'
import type { Words } from '#platform/i18n/words.ts'
import { addressOf } from '#platform/need-to-know/strand-page.ts'
import type { MyWork } from './store.ts'

/** Everything `page.njk` needs: what is due first, then who waits for an answer, then what one works on. */
export function page(
  work: MyWork,
  due: DueNext,
  { mayMake }: { mayMake: boolean },
  words: Words,
  now: Temporal.Instant,
) {
  const { t, dateTime } = words
  return {
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

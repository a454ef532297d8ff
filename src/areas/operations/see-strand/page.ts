import { reaches } from '#domain/access/strands.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { LogEntry } from '#platform/log-entries/store.ts'
import { entryViews } from '#platform/log-entries/view.ts'
import type { OperationHeading, StrandAccess } from '#platform/need-to-know/operation-heading.ts'
import { addressOf, operationFrame, stubOf } from '#platform/need-to-know/strand-page.ts'

/** Everything `page.njk` needs: the strand's log, or what stands in its place for whoever may only know of it. */
export function page(
  heading: OperationHeading,
  strand: StrandAccess,
  { entries, next }: { readonly entries: readonly LogEntry[]; readonly next: string | undefined },
  words: Words,
) {
  const mayContribute = reaches(strand.level, 'contribute')
  return {
    ...operationFrame(heading, strand.kind, words),
    title: words.t(`common:strand.${strand.kind}`),
    stub: strand.level === 'exists' ? stubOf(strand) : undefined,
    lines: entryViews(entries, words, mayContribute),
    older: next === undefined ? undefined : `${addressOf(heading.id, strand.kind)}?before=${next}`,
    addHref: mayContribute ? `/operations/${heading.id}/entries/new?strand=${strand.kind}` : undefined,
  }
}

import { isOperationStrand, reaches } from '#domain/access/strands.ts'
import { isEntryKind } from '#domain/log/entry.ts'
import { notFound, show } from '#platform/http/answer.ts'
import type { Asked, Route } from '#platform/http/route.ts'
import { findHeading, type OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { strandOf } from '#platform/need-to-know/strand-page.ts'
import { page } from './page.ts'
import { type Filter, findTimeline } from './store.ts'

/** What the address narrows the timeline to; a strand that this person may not read narrows nothing. */
function filterIn({ query: { strand = '', kind = '' } }: Asked, heading: OperationHeading): Filter {
  const chosen = isOperationStrand(strand) ? strandOf(heading, strand) : undefined
  return {
    strand: reaches(chosen?.level, 'read') ? chosen : undefined,
    kind: isEntryKind(kind) || kind === 'records' ? kind : undefined,
  }
}

export const seeTimelineRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/operations/:id/timeline',
    action: 'operation.see',
    event: 'timeline-looked-at',
    answer: async (visit) => {
      const heading = await findHeading(visit, visit.params['id'] ?? '')
      if (heading === undefined) return notFound
      const filter = filterIn(visit, heading)
      const timeline = await findTimeline(visit, heading.id, { filter, before: visit.query['before'] })
      const strandId = (filter.strand ?? strandOf(heading, 'command') ?? heading.strands[0])?.id
      return show('areas/operations/see-timeline/page.njk', page(heading, timeline, filter, visit.words, visit.now), {
        recordKind: 'operation',
        recordId: heading.id,
        ...(strandId === undefined ? {} : { strandId }),
      })
    },
  },
]

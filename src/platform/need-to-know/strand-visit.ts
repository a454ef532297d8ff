import { type OperationStrand, reaches } from '#domain/access/strands.ts'
import { type Answer, notFound, show } from '../http/answer.ts'
import type { Visit } from '../http/route.ts'
import { findHeading, type OperationHeading, type StrandAccess } from './operation-heading.ts'
import { operationFrame, strandOf, stubOf } from './strand-page.ts'

/** An operation and the strand of it that a request is about. */
export interface StrandPlace {
  readonly heading: OperationHeading
  readonly strand: StrandAccess
}

/** The operation of `:id` with one of its strands; `undefined` where this person may not even know of it. */
async function findPlace(visit: Visit, kind: OperationStrand): Promise<StrandPlace | undefined> {
  const heading = await findHeading(visit, visit.params['id'] ?? '')
  const strand = heading && strandOf(heading, kind)
  return heading && strand && { heading, strand }
}

/** The same where this person may add to the strand; otherwise `undefined`. */
export async function findPlaceToAdd(visit: Visit, kind: OperationStrand): Promise<StrandPlace | undefined> {
  const place = await findPlace(visit, kind)
  return place !== undefined && reaches(place.strand.level, 'contribute') ? place : undefined
}

/**
 * The page of a strand: its contents for whoever may read it, whom to ask for whoever may only know that it exists, and
 * the page that every missing record has for everyone else.
 *
 * @param contents what the template shows besides the frame; not called for whoever may not read the strand
 */
export async function showStrand(
  visit: Visit,
  kind: OperationStrand,
  template: string,
  contents: (place: StrandPlace) => Promise<object>,
): Promise<Answer> {
  const place = await findPlace(visit, kind)
  if (place === undefined) return notFound
  const { heading, strand } = place
  const frame = operationFrame(heading, kind, visit.words)
  const about = { recordKind: 'strand', recordId: strand.id, strandId: strand.id } as const
  return reaches(strand.level, 'read')
    ? show(template, { ...frame, ...(await contents(place)) }, about)
    : show('ui/pages/strand-stub.njk', { ...frame, stub: stubOf(strand) }, about)
}

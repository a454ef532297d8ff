import type { Body, DocumentFacts } from '#domain/closure/documents/facts.ts'
import type { Law } from '#domain/law/law.ts'
import { findFiles } from '#platform/files/find-file.ts'
import type { Work } from '#platform/http/work.ts'
import type { OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import type { ClosureRecord } from '../closure-record.ts'

const ZONE = 'Europe/London'
const BODIES = 'select id, name, kind from agency where id = any ($1)'

/** What the documents of a closure are made from, as far as this person may read it. */
export async function findFacts(
  work: Work,
  record: ClosureRecord,
  { heading, law }: { readonly heading: OperationHeading; readonly law: Law },
): Promise<DocumentFacts> {
  const { actor, run, now } = work
  const { closure, steps, premises, place, version } = record
  const { leadAgencyId } = heading
  const bodies = await run<Body & { readonly id: string } & Record<string, unknown>>(BODIES, [
    leadAgencyId === null ? [actor.agencyId] : [actor.agencyId, leadAgencyId],
  ])
  const taken = steps.flatMap(({ step }) => (step.act === 'service' && step.photo !== undefined ? [step.photo] : []))
  const photos = await findFiles(work, taken)
  return {
    closure,
    recorded: steps.map(({ step, recordedBy, recordedAt, lateBecause }) => ({
      step,
      recordedBy,
      recordedAt: Temporal.Instant.from(recordedAt).toZonedDateTimeISO(ZONE),
      lateBecause,
    })),
    premises: premises === null ? undefined : { label: premises, address: place ?? '' },
    operation: heading.name,
    version,
    madeAt: now.round('second').toZonedDateTimeISO(ZONE),
    maker: {
      name: actor.name,
      agency: bodies.find(({ id }) => id === actor.agencyId) ?? { name: actor.agency, kind: 'other' },
    },
    leadAgency: bodies.find(({ id }) => id === leadAgencyId),
    photos: new Map(photos.map(({ id, name, sha256 }) => [id, { name, sha256 }])),
    law,
  }
}

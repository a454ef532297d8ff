import { type ClosureDocument, findDocument, makeDocument, whyNot } from '#domain/closure/documents/documents.ts'
import type { DocumentFacts } from '#domain/closure/documents/facts.ts'
import { drawDocument } from '#domain/document/drawn.ts'
import { lawFor } from '#platform/clocks/law-for.ts'
import { type About, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { findHeading, type OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { type ClosureRecord, findClosure } from '../closure-record.ts'
import { findTemplate } from '../keep-templates/store.ts'
import { findFacts } from './facts.ts'
import { findWay, makeFile } from './make-file.ts'
import { type Preview, page } from './page.ts'

/** A document of a closure that can be made as the closure stands. */
interface Place {
  readonly name: ClosureDocument
  readonly record: ClosureRecord
  readonly heading: OperationHeading
  readonly facts: DocumentFacts
}

async function findPlace(visit: Visit): Promise<Place | undefined> {
  const name = findDocument(visit.params['document'])
  const record = name && (await findClosure(visit, visit.params['id'] ?? ''))
  const heading = record && (await findHeading(visit, record.operationId))
  if (name === undefined || record === undefined || heading === undefined) return undefined
  if (whyNot(name, record.closure) !== undefined) return undefined
  const law = await lawFor(visit)
  return { name, record, heading, facts: await findFacts(visit, record, { heading, law }) }
}

const PAGE = 'areas/closures/make-documents/page.njk'

const previewOf = async (visit: Visit, { name, record, heading, facts }: Place): Promise<Preview> => ({
  closureId: record.id,
  name,
  drawn: drawDocument(makeDocument(name, facts)),
  heading,
  template: await findTemplate(visit, name),
})

const about = ({ id, strandId }: ClosureRecord): About => ({ recordKind: 'closure', recordId: id, strandId })

export const makeDocumentsRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/closures/:id/documents/:document',
    action: 'closures.read',
    event: 'document-looked-at',
    answer: async (visit) => {
      const place = await findPlace(visit)
      if (place === undefined) return notFound
      return show(PAGE, page(await previewOf(visit, place), visit.words), about(place.record))
    },
  },
  {
    door: 'staff',
    method: 'GET',
    url: '/closures/:id/documents/:document/:way',
    action: 'closures.read',
    event: 'document-made',
    answer: async (visit) => {
      const way = findWay(visit.params['way'])
      const place = way && (await findPlace(visit))
      const made = place && (await makeFile(visit, place.name, place.facts, way))
      if (way === undefined || place === undefined || made === undefined) return notFound
      if (!made.ok) return showMistakes(PAGE, page(await previewOf(visit, place), visit.words, made.refusal))
      const { title, filename, contentType, bytes, sha256 } = made.value
      return {
        type: 'body',
        contentType,
        body: bytes,
        filename,
        about: {
          ...about(place.record),
          changes: { document: [null, title], format: [null, filename], sha256: [null, sha256] },
        },
      }
    },
  },
]

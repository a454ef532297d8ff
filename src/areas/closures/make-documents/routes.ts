import { type ClosureDocument, findDocument, makeDocument, whyNot } from '#domain/closure/documents/documents.ts'
import type { DocumentFacts } from '#domain/closure/documents/facts.ts'
import { drawDocument } from '#domain/document/drawn.ts'
import { lawFor } from '#platform/clocks/law-for.ts'
import { notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { aboutClosure, findVisited, type VisitedClosure } from '../closure-visit.ts'
import { findTemplate } from '../keep-templates/store.ts'
import { findFacts } from './facts.ts'
import { findWay, makeFile } from './make-file.ts'
import { type Preview, page } from './page.ts'

/** A document of a closure that can be made as the closure stands. */
interface Place extends VisitedClosure {
  readonly name: ClosureDocument
  readonly facts: DocumentFacts
}

async function findPlace(visit: Visit): Promise<Place | undefined> {
  const name = findDocument(visit.params['document'])
  const visited = name && (await findVisited(visit, 'read'))
  if (name === undefined || visited === undefined) return undefined
  const { record, heading } = visited
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
      return show(PAGE, page(await previewOf(visit, place), visit.words), aboutClosure(place.record))
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
          ...aboutClosure(place.record),
          changes: { document: [null, title], format: [null, filename], sha256: [null, sha256] },
        },
      }
    },
  },
]

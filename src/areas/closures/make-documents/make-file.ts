import { type ClosureDocument, makeDocument } from '#domain/closure/documents/documents.ts'
import { asNoticed, type DocumentFacts, shortPremises } from '#domain/closure/documents/facts.ts'
import { templateValues } from '#domain/closure/documents/template-values.ts'
import type { Document } from '#domain/document/document.ts'
import { drawDocument } from '#domain/document/drawn.ts'
import { sayProvenance } from '#domain/document/say-provenance.ts'
import { accept, type Result } from '#domain/kernel/result.ts'
import { FORMATS, renderDocument } from '#platform/documents/render.ts'
import type { NotFilled } from '#platform/documents/templates/template-thread.ts'
import { sha256Of } from '#platform/files/file-store.ts'
import { WORD } from '#platform/files/media-types.ts'
import type { Work } from '#platform/http/work.ts'
import { findTemplate, readTemplate } from '../keep-templates/store.ts'

/** Every way of saving a document: our own PDF and Word, or the agency's own template. */
const WAYS = [...FORMATS, 'own'] as const

type Way = (typeof WAYS)[number]

/** The way of saving that an address names; `undefined` for any other. */
export const findWay = (text: string | undefined): Way | undefined => WAYS.find((way) => way === text)

/** A document as a file to be saved. */
export interface MadeFile {
  readonly title: string
  readonly filename: string
  readonly contentType: string
  readonly bytes: Buffer
  readonly sha256: string
}

/**
 * Makes the file; `undefined` where this machine makes no PDF, or the agency has no template of its own. Refused where
 * its own template cannot be filled.
 */
export async function makeFile(
  work: Work,
  name: ClosureDocument,
  facts: DocumentFacts,
  way: Way,
): Promise<Result<MadeFile, NotFilled> | undefined> {
  const document = makeDocument(name, facts)
  const made = way === 'own' ? await fillOwn(work, name, facts, document) : await render(document, way)
  if (made === undefined || !made.ok) return made
  const bytes = made.value
  const ending = way === 'pdf' ? 'pdf' : 'docx'
  return accept({
    title: document.title,
    filename: `${name} ${shortPremises(facts)} v${facts.version}.${ending}`,
    contentType: way === 'pdf' ? 'application/pdf' : WORD,
    bytes,
    sha256: sha256Of(bytes),
  })
}

async function render(document: Document, way: Exclude<Way, 'own'>): Promise<Result<Buffer, never> | undefined> {
  const bytes = await renderDocument(drawDocument(document), way)
  return bytes && accept(bytes)
}

async function fillOwn(
  work: Work,
  name: ClosureDocument,
  facts: DocumentFacts,
  { provenance }: Document,
): Promise<Result<Buffer, NotFilled> | undefined> {
  const template = await findTemplate(work, name)
  const bytes = template && (await readTemplate(work, template))
  if (template === undefined || bytes === undefined) return undefined
  const { values, gaps } = templateValues(
    name === 'closure-notice' ? asNoticed(facts) : facts,
    provenance,
    template.fields,
  )
  const { fillTemplateApart } = await import('#platform/documents/templates/template-thread.ts')
  return fillTemplateApart(bytes, values, sayProvenance(provenance, gaps), facts.madeAt.toInstant().toString())
}

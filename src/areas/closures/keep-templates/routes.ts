import { CLOSURE_DOCUMENTS, type ClosureDocument, findDocument } from '#domain/closure/documents/documents.ts'
import { CLOSURE_FIELDS } from '#domain/closure/documents/template-fields.ts'
import { WORD } from '#platform/files/media-types.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { type Answer, leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Answerer, Route, Visit } from '#platform/http/route.ts'
import { parse, TEMPLATE_FILE } from './form.ts'
import { fieldRows, listPage, page, type Seen } from './page.ts'
import { findTemplate, findTemplates, keepTemplate, mayChange, readTemplate, removeTemplate } from './store.ts'

const LIST = '/document-templates'
const PAGE = 'areas/closures/keep-templates/page.njk'

/** The document that an address names; `:kind` as it is no id. */
const documentIn = ({ params }: Pick<Visit, 'params'>): ClosureDocument | undefined => findDocument(params['kind'])

const seen = async (visit: Visit, document: ClosureDocument): Promise<Seen> => ({
  document,
  kept: await findTemplate(visit, document),
  mayChange: await mayChange(visit),
})

const showAgain = async (visit: Visit, document: ClosureDocument, errors: readonly FieldError[]): Promise<Answer> =>
  showMistakes(PAGE, page(await seen(visit, document), errors, visit.words))

/** Answers whoever may change the templates; whoever may not is told who may. */
const whereMayChange =
  (document: ClosureDocument, answer: Answerer): Answerer =>
  async (visit) =>
    (await mayChange(visit))
      ? answer(visit)
      : showAgain(visit, document, [{ field: 'template', message: 'templates:errors.mayNot' }])

const file = (body: Buffer | string, contentType: string, filename: string, about = {}): Answer => ({
  type: 'body',
  contentType,
  body,
  filename,
  about,
})

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** The names and what stands in their place, for a spreadsheet. */
const fieldList = (): string =>
  fieldRows(CLOSURE_FIELDS)
    .map(({ written, about }) => `${quoted(written)},${quoted(about)}\r\n`)
    .join('')

export const keepTemplatesRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: LIST,
    action: 'templates.keep',
    event: 'templates-listed',
    answer: async (visit) => {
      const templates = await findTemplates(visit, CLOSURE_DOCUMENTS)
      return show('areas/closures/keep-templates/list.njk', listPage(visit.actor.agency, templates, visit.words))
    },
  },
  {
    door: 'staff',
    method: 'GET',
    url: `${LIST}/sample/export`,
    action: 'templates.keep',
    event: 'templates-listed',
    answer: async ({ words, now }) => {
      const { sampleTemplate } = await import('#platform/documents/templates/sample-template.ts')
      const title = words.t('templates:list.sampleTitle')
      return file(await sampleTemplate(title, CLOSURE_FIELDS, now.toString()), WORD, 'sample template.docx')
    },
  },
  {
    door: 'staff',
    method: 'GET',
    url: `${LIST}/fields/export`,
    action: 'templates.keep',
    event: 'templates-listed',
    // The mark at the beginning tells a spreadsheet that this is UTF-8.
    answer: async () => file(`\uFEFF${fieldList()}`, 'text/csv; charset=utf-8', 'names.csv'),
  },
  {
    door: 'staff',
    method: 'GET',
    url: `${LIST}/:kind`,
    action: 'templates.keep',
    event: 'form-opened',
    answer: async (visit) => {
      const document = documentIn(visit)
      if (document === undefined) return notFound
      return show(PAGE, page(await seen(visit, document), [], visit.words))
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: `${LIST}/:kind`,
    action: 'templates.keep',
    event: 'template-kept',
    takesFile: { mostBytes: TEMPLATE_FILE.mostBytes },
    prepare: async (asked) => {
      const document = findDocument(asked.params['kind'])
      if (document === undefined) return async () => notFound
      const submission = await parse(asked.body)
      return whereMayChange(document, async (visit) => {
        if (!submission.ok) return showAgain(visit, document, submission.refusal)
        const { file: checked, fields } = submission.value
        return leadTo(LIST, await keepTemplate(visit, document, checked, fields), 'templates:done.kept')
      })
    },
  },
  {
    door: 'staff',
    method: 'GET',
    url: `${LIST}/:kind/file`,
    action: 'templates.keep',
    event: 'template-looked-at',
    answer: async (visit) => {
      const document = documentIn(visit)
      const kept = document && (await findTemplate(visit, document))
      const bytes = kept && (await readTemplate(visit, kept))
      if (kept === undefined || bytes === undefined) return notFound
      return file(bytes, WORD, kept.name, { recordKind: 'document_template', recordId: kept.id })
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: `${LIST}/:kind/removal`,
    action: 'templates.keep',
    event: 'template-removed',
    answer: async (visit) => {
      const document = documentIn(visit)
      if (document === undefined) return notFound
      const remove = whereMayChange(document, async () => {
        const removed = await removeTemplate(visit, document)
        return removed === undefined ? notFound : leadTo(LIST, removed, 'templates:done.removed')
      })
      return remove(visit)
    },
  },
]

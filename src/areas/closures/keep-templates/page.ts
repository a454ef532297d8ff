import { CLOSURE_DOCUMENTS, type ClosureDocument } from '#domain/closure/documents/documents.ts'
import { CLOSURE_FIELDS } from '#domain/closure/documents/template-fields.ts'
import type { TemplateField } from '#domain/document/template-fields.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { KeptTemplate } from './store.ts'

/** Everything `list.njk` needs. */
export const listPage = (agency: string, templates: readonly KeptTemplate[], { t, day }: Words) => ({
  agency,
  rows: CLOSURE_DOCUMENTS.map((document) => {
    const kept = templates.find((template) => template.document === document)
    return {
      text: t(`documents:name.${document}`),
      href: `/document-templates/${document}`,
      state:
        kept === undefined
          ? t('templates:list.none')
          : t('templates:list.kept', { name: kept.name, by: kept.keptBy, day: day(kept.keptAt) }),
    }
  }),
})

/** The template of a document as somebody sees it who may change it or may not. */
export interface Seen {
  readonly document: ClosureDocument
  readonly kept: KeptTemplate | undefined
  readonly mayChange: boolean
}

/** Everything `page.njk` needs. */
export const page = ({ document, kept, mayChange }: Seen, errors: readonly FieldError[], words: Words) => ({
  mayChange,
  document: words.t(`documents:name.${document}`),
  action: `/document-templates/${document}`,
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
  ...(kept === undefined
    ? {}
    : {
        kept: {
          href: `/document-templates/${document}/file`,
          name: kept.name,
          text: words.t('templates:page.keptBy', { by: kept.keptBy, day: words.day(kept.keptAt) }),
          sha256: kept.sha256,
        },
        removeAction: `/document-templates/${document}/removal`,
      }),
  fields: fieldRows(CLOSURE_FIELDS),
})

/** Every name as it is written in a template, with what stands in its place. */
export const fieldRows = (fields: readonly TemplateField[]) =>
  fields.flatMap(({ name, about, fields: within = [] }) =>
    within.length === 0
      ? [{ written: `{${name}}`, about, isWithin: false }]
      : [
          { written: `{#${name}} … {/${name}}`, about, isWithin: false },
          ...within.map((inner) => ({ written: `{${inner.name}}`, about: inner.about, isWithin: true })),
        ],
  )

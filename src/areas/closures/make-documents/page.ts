import type { ClosureDocument } from '#domain/closure/documents/documents.ts'
import type { Drawn } from '#domain/document/drawn.ts'
import { FURNITURE } from '#domain/document/furniture.words.ts'
import type { NotFilled } from '#platform/documents/templates/template-thread.ts'
import { canMakePdf } from '#platform/documents/typst-compiler.ts'
import { errorSummary } from '#platform/forms/error-summary.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { operationFrame } from '#platform/need-to-know/strand-page.ts'
import type { KeptTemplate } from '../keep-templates/store.ts'

/** A document as it is to be looked at before it is saved. */
export interface Preview {
  readonly closureId: string
  readonly name: ClosureDocument
  readonly drawn: Drawn
  readonly heading: OperationHeading
  /** The agency's own template for it, where it has one. */
  readonly template: KeptTemplate | undefined
}

/** Everything `page.njk` needs; `notFilled` is why the agency's own template could not be used. */
export function page({ closureId, name, drawn, heading, template }: Preview, words: Words, notFilled?: NotFilled) {
  const { t, day } = words
  const href = (format: string): string => `/closures/${closureId}/documents/${name}/${format}`
  return {
    ...operationFrame(heading, 'closures', words),
    title: t(`documents:name.${name}`),
    closureHref: `/closures/${closureId}`,
    drawn,
    furniture: FURNITURE,
    ...(canMakePdf() ? { pdfHref: href('pdf') } : {}),
    wordHref: href('docx'),
    errorSummary: errorSummary(
      notFilled === undefined ? [] : [{ field: 'own', message: `documents:notFilled.${notFilled}` }],
      words,
    ),
    ...(template === undefined
      ? {}
      : {
          own: {
            href: href('own'),
            text: t('documents:preview.own', { template: template.name }),
            whose: t('documents:preview.ownWhose', {
              template: template.name,
              by: template.keptBy,
              day: day(template.keptAt),
            }),
          },
        }),
    templatesHref: `/document-templates/${name}`,
  }
}

import { CLOSURE_DOCUMENTS, makeDocument, whyNot } from '#domain/closure/documents/documents.ts'
import type { DocumentFacts } from '#domain/closure/documents/facts.ts'
import { gapsOf } from '#domain/document/gaps.ts'
import type { Words } from '#platform/i18n/words.ts'

/** The documents of a closure: which can be made now and how much is missing in each, or why one cannot. */
export const documentList = (closureId: string, facts: DocumentFacts, { t }: Words) =>
  CLOSURE_DOCUMENTS.map((name) => {
    const text = t(`documents:name.${name}`)
    const cannot = whyNot(name, facts.closure)
    if (cannot !== undefined) return { text, state: t(`documents:cannot.${cannot}`), isPossible: false }
    const count = gapsOf(makeDocument(name, facts)).length
    return {
      text,
      href: `/closures/${closureId}/documents/${name}`,
      state: count === 0 ? t('documents:list.whole') : t('documents:list.gaps', { count }),
      isPossible: true,
      isWhole: count === 0,
    }
  })

import { join } from 'node:path'
import { messagesOf, type TranslationFault, translationFaults } from './complete.ts'
import type { Catalogue } from './pseudo.ts'
import { englishHash, type Review, readReview } from './review.ts'

/** What the public reads. These namespaces, and only these, are translated. */
const PUBLIC_NAMESPACES = ['public', 'guidance', 'report'] as const

/** The same in every language. */
const SAME_EVERYWHERE = ['public:service.name'] as const

/** How one language stands. */
export interface Translation {
  readonly language: string
  readonly review: Review
  /** Empty when the language is whole: only then is it offered. */
  readonly faults: readonly TranslationFault[]
  /** How many words it says in all. */
  readonly wordCount: number
  /** The namespaces whose English words are not the ones that it was translated from. */
  readonly changed: readonly string[]
}

type Catalogues = Readonly<Record<string, Catalogue>>

/** How each language of `folder` but English stands. */
export function readTranslations(folder: string, catalogues: Catalogues, english: string): readonly Translation[] {
  const source = publicWordsOf(catalogues[english] ?? {})
  return Object.keys(catalogues)
    .filter((language) => language !== english)
    .map((language) => {
      const review = readReview(join(folder, language))
      const words = publicWordsOf(catalogues[language] ?? {})
      return {
        language,
        review,
        faults: translationFaults(language, source, words, new Set([...SAME_EVERYWHERE, ...review.same])),
        wordCount: [...messagesOf(words).values()].reduce((count, text) => count + countWords(text), 0),
        changed: Object.entries(source).flatMap(([name, text]) =>
          typeof text !== 'string' && review.for[name] === englishHash(text) ? [] : [name],
        ),
      }
    })
}

/** The words that the public reads, by namespace. */
export const publicWordsOf = (catalogue: Catalogue): Catalogue =>
  Object.fromEntries(PUBLIC_NAMESPACES.flatMap((name) => (catalogue[name] ? [[name, catalogue[name]]] : [])))

const countWords = (text: string): number => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length

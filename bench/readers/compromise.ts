import nlp from 'compromise'
import { counted, distinct, type Partly, type Said } from './said.ts'

/**
 * compromise alone: its people, places, organisations, numbers with their nouns, money and addresses. It resolves no day
 * without a further library, and does not tell who was arrested from who was found.
 */
export function read(text: string): Partly {
  const doc = nlp(text)
  const organisations = distinct(doc.organizations().out('array') as string[])
  return {
    lead_agency: organisations[0] ?? null,
    agencies: organisations,
    places: distinct(doc.places().out('array') as string[]),
    ...counted(sentencesOf(doc)),
    seized: distinct(doc.sentences().if('(seized|recovered)').match('#Money+').out('array') as string[]),
    contacts: [
      ...distinct(doc.phoneNumbers().out('array') as string[]).map((value) => ({ kind: 'phone', value, for: null })),
      ...distinct(doc.emails().out('array') as string[]).map((value) => ({ kind: 'email', value, for: null })),
      ...distinct(doc.urls().out('array') as string[]).map((value) => ({ kind: 'web', value, for: null })),
    ],
    quotes: distinct(doc.people().out('array') as string[])
      .filter((name) => name.includes(' '))
      .map((speaker) => ({ speaker, role: null, words: null })),
  }
}

type Noun = { readonly noun: { readonly root: string; readonly number: number | null } }

function sentencesOf(doc: ReturnType<typeof nlp>): readonly Said[] {
  const sentences: Said[] = []
  const all = doc.sentences()
  for (let at = 0; at < all.length; at += 1) {
    const sentence = all.eq(at) as ReturnType<typeof nlp>
    const nouns = sentence.nouns().json() as Noun[]
    const counts = nouns.flatMap(({ noun: { root, number } }) => (number === null ? [] : [{ number, noun: root }]))
    sentences.push({ text: sentence.text(), counts })
  }
  return sentences
}

import type { Catalogue } from './pseudo.ts'

/** What is wrong with the words of one key in a translation. */
export interface TranslationFault {
  /** With its namespace: 'public:page.back'. */
  readonly key: string
  /** `not-in-english` has nothing to translate, `same` reads as in English, `values` puts in something else. */
  readonly fault: 'missing' | 'not-in-english' | 'empty' | 'same' | 'values'
}

const PLURAL = /^(?<base>.+)_(?<form>zero|one|two|few|many|other)$/u
const PUT_IN = /\{\{\s*(?<name>\w+)|\$t\((?<key>[^),]+)/gu
const LETTERS = /\p{L}{2}/u

/**
 * Everything that keeps a translation from being whole: it has the words of every English key in every plural form that
 * its language needs, no others, none empty, none left in English but those of `mayBeSame`, and all of them put in what
 * English puts in.
 */
export function translationFaults(
  language: string,
  english: Catalogue,
  translated: Catalogue,
  mayBeSame: ReadonlySet<string>,
): readonly TranslationFault[] {
  const wanted = wantedIn(language, messagesOf(english))
  const given = messagesOf(translated)
  const unknown = [...given.keys()].filter((key) => !wanted.has(key))
  return [
    ...[...wanted].flatMap(([key, model]) => faultOf(key, model, given.get(key), mayBeSame.has(key))),
    ...unknown.map((key) => ({ key, fault: 'not-in-english' as const })),
  ]
}

/** Every text of a catalogue of namespaces by its key, 'public:page.back'. */
export const messagesOf = (catalogue: Catalogue): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(catalogue).flatMap(([name, words]) => (typeof words === 'string' ? [] : textsOf(words, `${name}:`))),
  )

const textsOf = (words: Catalogue, path: string): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string' ? [[path + name, value] as const] : textsOf(value, `${path}${name}.`),
  )

/** The keys that a translation must have, each with the English words that it is made from. */
function wantedIn(language: string, english: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  return new Map(
    [...english].flatMap(([key, text]): (readonly [string, string])[] => {
      const { base, form } = PLURAL.exec(key)?.groups ?? {}
      if (base === undefined || !english.has(`${base}_other`)) return [[key, text]]
      // What English says of one is the model of one only where the language has such a form.
      if (form !== 'other') return form === 'zero' ? [[key, text]] : []
      return forms.map((wanted) => [`${base}_${wanted}`, english.get(`${base}_${wanted}`) ?? text] as const)
    }),
  )
}

function faultOf(
  key: string,
  english: string,
  given: string | undefined,
  mayBeSame: boolean,
): readonly TranslationFault[] {
  if (given === undefined) return [{ key, fault: 'missing' }]
  if (given.trim() === '') return [{ key, fault: 'empty' }]
  if (!mayBeSame && given === english && LETTERS.test(english.replaceAll(/\{\{.*?\}\}/gu, '')))
    return [{ key, fault: 'same' }]
  return putIn(given, key) === putIn(english, key) ? [] : [{ key, fault: 'values' }]
}

/** What a text puts in, in no order; a count may be left out of a plural form, as in 'one message'. */
function putIn(text: string, key: string): string {
  const names = [...text.matchAll(PUT_IN)].map(({ groups }) => groups?.['name'] ?? groups?.['key'] ?? '')
  const counted = PLURAL.test(key) ? names.filter((name) => name !== 'count') : names
  return [...new Set(counted)].toSorted().join(' ')
}

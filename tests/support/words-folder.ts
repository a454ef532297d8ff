import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'

const ENGLISH = join(import.meta.dirname, '../../locales/en')
const PLURAL = /_(?:zero|one|two|few|many|other)$/u

type Words = { readonly [key: string]: string | Words }

/**
 * A folder of words made for the tests of one file: the English ones, and beside them languages in which every word of
 * the public stands, marked with the language. `languages` are texts of their own by namespace, file by file.
 */
export function wordsFolder(languages: Readonly<Record<string, Readonly<Record<string, Words>>>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'daybreak-words-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(ENGLISH, join(folder, 'en'), { recursive: true })
  for (const [language, own] of Object.entries(languages)) {
    mkdirSync(join(folder, language))
    for (const name of ['public', 'guidance', 'report']) {
      const words = over(markedIn(language, readWords(name)), own[name] ?? {})
      writeFileSync(join(folder, language, `${name}.json`), JSON.stringify(words))
    }
    if (own['review']) writeFileSync(join(folder, language, 'review.json'), JSON.stringify(own['review']))
  }
  return folder
}

function readWords(name: string): Words {
  try {
    return JSON.parse(readFileSync(join(ENGLISH, `${name}.json`), 'utf8'))
  } catch {
    return {}
  }
}

const markedIn = (language: string, words: Words): Words => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]): (readonly [string, string | Words])[] => {
      if (typeof value !== 'string') return [[key, markedIn(language, value)]]
      const marked = `${language} ${value}`
      return PLURAL.test(key)
        ? forms.map((form) => [key.replace(PLURAL, `_${form}`), marked] as const)
        : [[key, marked]]
    }),
  )
}

const over = (words: Words, own: Words): Words => ({
  ...words,
  ...Object.fromEntries(
    Object.entries(own).map(([key, value]) => {
      const below = words[key]
      return [key, typeof value === 'string' || typeof below !== 'object' ? value : over(below, value)]
    }),
  ),
})

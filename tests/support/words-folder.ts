import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'

const ENGLISH = join(import.meta.dirname, '../../locales/en')

type Files = Readonly<Record<string, object>>

/** A folder of words made for the tests of one file: the English ones, and a few in other languages. */
export function wordsFolder(languages: Readonly<Record<string, Files>>): { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'daybreak-words-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(ENGLISH, join(folder, 'en'), { recursive: true })
  for (const [language, files] of Object.entries(languages)) {
    mkdirSync(join(folder, language))
    for (const [name, words] of Object.entries({ guidance: {}, ...files }))
      writeFileSync(join(folder, language, `${name}.json`), JSON.stringify(words))
  }
  return { folder }
}

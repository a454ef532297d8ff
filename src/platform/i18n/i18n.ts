import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInstance } from 'i18next'
import { type Catalogue, PSEUDO, pseudoWords } from './pseudo.ts'
import { remember } from './remember.ts'
import { REVIEW_FILE } from './review.ts'
import { inSentence, refuseToGuess, translateIn } from './translate.ts'
import { publicWordsOf, readTranslations, type Translation } from './translations.ts'
import { type Words, wordsIn } from './words.ts'

/** What `createI18n` is told. */
export type I18nOptions = {
  /** Holds one folder a language and in it one JSON file an area: `en/operations.json` is the namespace `operations`. */
  readonly folder: string
  /** Adds the trial language `en-XB`, which is never offered to anybody. */
  readonly pseudo?: boolean
  /** Told of a key without words, which then shows as the key's last words. When absent, such a key throws. */
  readonly onMissing?: (key: string, language: string) => void
}

/** The languages the service speaks. */
export type I18n = {
  /** Every language that has a folder, English first. */
  readonly languages: readonly string[]
  /** What somebody at the public door may choose from: English, then every language that is whole, by its own name. */
  readonly offered: readonly string[]
  /** The names of the files that the public reads: these, and only these, are translated. */
  readonly publicNamespaces: readonly string[]
  /** How each language but English stands, in the same order. */
  readonly translations: readonly Translation[]
  /** The words of a language that is offered; English otherwise. The trial language can be asked for. */
  readonly forPublic: (language: string) => Words
  /** The words of a language ('hu', or 'hu-HU' for the same); English when it is unknown or not said. */
  readonly for: (language?: string) => Words
  /** Whether English has words for a key that came from outside. */
  readonly knows: (key: string) => boolean
}

/** The language that every other one is translated from, and that staff read. */
export const ENGLISH = 'en'
const KNOWN_LANGUAGES = 100
const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** Reads every catalogue at once. @throws when a file is not JSON or English is missing */
export function createI18n({ folder, pseudo = false, onMissing }: I18nOptions): I18n {
  const resources = readCatalogues(folder)
  const languages = Object.keys(resources).toSorted((one, other) => Number(other === ENGLISH) - Number(one === ENGLISH))
  if (languages[0] !== ENGLISH) throw new Error(`no English words in ${folder}`)
  const spokenWords = pseudo ? { ...resources, [PSEUDO]: pseudoWords(resources[ENGLISH] ?? {}) } : resources
  const catalogue = createInstance()
  // Nunjucks escapes what a page places, so nothing is escaped here; `initAsync: false` makes it ready on return.
  void catalogue.init({
    lng: ENGLISH,
    fallbackLng: ENGLISH,
    defaultNS: 'common',
    resources: spokenWords,
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  catalogue.services.formatter?.add('inSentence', inSentence)
  // Formats of a language cost some milliseconds, so they are made when it is first spoken.
  const spoken = remember(KNOWN_LANGUAGES, (language) => {
    const t = translateIn(catalogue, language, onMissing ?? refuseToGuess)
    return wordsIn(language, localeOf(language), directionOf(language), t)
  })
  const translations = readTranslations(folder, resources, ENGLISH).toSorted((one, other) =>
    spoken(one.language).ownName.localeCompare(spoken(other.language).ownName, ENGLISH),
  )
  const offered = [ENGLISH, ...translations.filter(({ faults }) => faults.length === 0).map(({ language }) => language)]
  return {
    languages,
    offered,
    publicNamespaces: Object.keys(publicWordsOf(resources[ENGLISH] ?? {})),
    translations,
    forPublic: (language) => {
      const near = nearest(language, spokenWords)
      return spoken(near === PSEUDO || offered.includes(near) ? near : ENGLISH)
    },
    for: (language = ENGLISH) => spoken(nearest(language, spokenWords)),
    knows: (key) => catalogue.exists(key, { lng: ENGLISH }),
  }
}

function readCatalogues(folder: string): Record<string, Catalogue> {
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return Object.fromEntries(languages.map(({ name }) => [name, readNamespaces(join(folder, name))]))
}

function readNamespaces(folder: string): Catalogue {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== REVIEW_FILE)
  return Object.fromEntries(
    files.map((name) => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  )
}

/** 'hu-HU' is spoken as 'hu', an unknown language as English. */
const nearest = (language: string, resources: object): string =>
  [language, language.split('-')[0] ?? ''].find((known) => Object.hasOwn(resources, known)) ?? ENGLISH

/** How dates and numbers are written: numbers in the digits of phones and number plates here, also in Arabic. */
const localeOf = (language: string): string => LOCALES[language] ?? language
const LOCALES: Readonly<Record<string, string>> = { [ENGLISH]: 'en-GB', [PSEUDO]: 'en-GB', ar: 'ar-u-nu-latn' }

/** Which way a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  language === PSEUDO || RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'

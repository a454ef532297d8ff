import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInstance } from 'i18next'
import { type Catalogue, PSEUDO, pseudoWords } from './pseudo.ts'
import { remember } from './remember.ts'
import { inSentence, refuseToGuess, translateIn } from './translate.ts'
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
  /** What somebody at the public door may choose from, English first. */
  readonly offered: readonly string[]
  /** The words of a language that is offered; English otherwise. The trial language can be asked for. */
  readonly forPublic: (language: string) => Words
  /** The words of a language ('hu', or 'hu-HU' for the same); English when it is unknown or not said. */
  readonly for: (language?: string) => Words
  /** Whether English has words for a key that came from outside. */
  readonly knows: (key: string) => boolean
}

/** The language that every other one is translated from, and that staff read. */
export const ENGLISH = 'en'

/** What the public reads. These namespaces, and only these, are translated. */
const PUBLIC_NAMESPACES = ['public', 'guidance', 'report'] as const
const KNOWN_LANGUAGES = 100
const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** Reads every catalogue at once. @throws when a file is not JSON or English is missing */
export function createI18n({ folder, pseudo = false, onMissing }: I18nOptions): I18n {
  const resources = readCatalogues(folder)
  const languages = Object.keys(resources).toSorted((one, other) => Number(other === ENGLISH) - Number(one === ENGLISH))
  if (languages[0] !== ENGLISH) throw new Error(`no English words in ${folder}`)
  if (pseudo) resources[PSEUDO] = pseudoWords(resources[ENGLISH] ?? {})
  const catalogue = createInstance()
  // Nunjucks escapes what a page places, so nothing is escaped here; `initAsync: false` makes it ready on return.
  void catalogue.init({
    lng: ENGLISH,
    fallbackLng: ENGLISH,
    defaultNS: 'common',
    resources,
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  catalogue.services.formatter?.add('inSentence', inSentence)
  // Formats of a language cost some milliseconds, so they are made when it is first spoken.
  const spoken = remember(KNOWN_LANGUAGES, (language) => {
    const t = translateIn(catalogue, language, onMissing ?? refuseToGuess)
    return wordsIn(language, localeOf(language), directionOf(language), t)
  })
  const offered = languages.filter((language) => PUBLIC_NAMESPACES.every((name) => resources[language]?.[name]))
  return {
    languages,
    offered,
    forPublic: (language) => {
      const near = nearest(language, resources)
      return spoken(near === PSEUDO || offered.includes(near) ? near : ENGLISH)
    },
    for: (language = ENGLISH) => spoken(nearest(language, resources)),
    knows: (key) => catalogue.exists(key, { lng: ENGLISH }),
  }
}

function readCatalogues(folder: string): Record<string, Catalogue> {
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return Object.fromEntries(languages.map(({ name }) => [name, readNamespaces(join(folder, name))]))
}

function readNamespaces(folder: string): Catalogue {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(
    files.map((name) => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  )
}

/** 'hu-HU' is spoken as 'hu', an unknown language as English. */
const nearest = (language: string, resources: object): string =>
  [language, language.split('-')[0] ?? ''].find((known) => Object.hasOwn(resources, known)) ?? ENGLISH

const localeOf = (language: string): string => (language === ENGLISH || language === PSEUDO ? 'en-GB' : language)

const directionOf = (language: string): 'ltr' | 'rtl' =>
  language === PSEUDO || RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'

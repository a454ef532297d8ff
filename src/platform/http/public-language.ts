import type { FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { ENGLISH } from '../i18n/i18n.ts'
import type { Words } from '../i18n/words.ts'
import type { LanguageChoice, PublicFrame } from '../views/views.ts'

/**
 * The words in which somebody at the public door is answered: of `?lang=`, else in a form of its button `speak` if
 * it was pressed, else of its field `lang`, else of the first language offered that their browser prefers, else English.
 */
export function publicWords({ i18n }: House, { query, body, headers }: FastifyRequest): Words {
  const asked = fieldIn(query, 'lang') ?? fieldIn(body, 'speak') ?? fieldIn(body, 'lang')
  if (asked !== undefined) return i18n.forPublic(asked)
  return i18n.forPublic(preferred(headers['accept-language'], i18n.offered))
}

/** What stands around a public page: the other languages, and whether links must say which one is spoken. */
export function publicFrame(
  { i18n }: House,
  { routeOptions, method, headers }: FastifyRequest,
  words: Words,
): PublicFrame {
  // As the route has it and never as it came: `//elsewhere/tell` is the address of another site.
  const path = routeOptions.url ?? '/'
  // An address that names a language stays in the history: where the browser asks for it anyhow, it is not named.
  const isPlain = words.language === preferred(headers['accept-language'], i18n.offered)
  return {
    path,
    languages: i18n.offered.map((language) => choiceOf(i18n.forPublic(language), path, words)),
    mayLinkToLanguages: method === 'GET' || method === 'HEAD',
    ...(isPlain ? {} : { linksSay: words.language }),
  }
}

const choiceOf = ({ language, direction, ownName }: Words, path: string, spoken: Words): LanguageChoice => ({
  language,
  direction,
  name: ownName,
  href: `${path}?lang=${language}`,
  isSpoken: language === spoken.language,
})

function fieldIn(fields: unknown, name: 'lang' | 'speak'): string | undefined {
  // Said twice, the last one counts: it was put behind the other.
  const value = [((fields ?? {}) as Readonly<Record<string, unknown>>)[name]].flat().at(-1)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The language offered that stands first in a list like 'hu-HU,hu;q=0.9,en;q=0.8'; English when none is. */
export function preferred(list: string | undefined, offered: readonly string[]): string {
  const wanted = (list ?? '').slice(0, MOST_CHARACTERS).split(',').map(weighed)
  const acceptable = wanted.filter(({ weight, language }) => weight > 0 && offered.includes(language))
  return acceptable.toSorted((one, other) => other.weight - one.weight)[0]?.language ?? ENGLISH
}

/** Longer than any browser sends. */
const MOST_CHARACTERS = 500

function weighed(part: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  return { language: tag.split('-')[0] ?? '', weight: quality === undefined ? 1 : Number(quality.slice(2)) || 0 }
}

import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import nunjucks from 'nunjucks'
import type { Assets } from '#platform/assets/assets.ts'
import { addressIn } from '#platform/i18n/address.ts'
import type { Words } from '#platform/i18n/words.ts'

/** How templates are read. */
export type TemplateOptions = {
  /** The folder `src`, from which templates are named. */
  readonly root: string
  readonly assets: Pick<Assets, 'url'>
  /** Reads a template again for each page, so that a change shows at once. */
  readonly development?: boolean
  /** Throws when a template places something that it was not given. */
  readonly strict?: boolean
}

const packageOf = (name: string): string => dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)))

// `govuk/components/…` and `moj/components/…` are how the design systems name their own templates.
const BORROWED = [`${packageOf('govuk-frontend')}/dist`, packageOf('@ministryofjustice/frontend')]

/**
 * The templates in one language. A language has an environment of its own so that macros, which see no context, still
 * speak it; each template is compiled once in each. `linksSay` is the language that `to('/get-help')` puts into the
 * address; none when it is `undefined`.
 */
export function environmentIn(words: Words, options: TemplateOptions, linksSay?: string): nunjucks.Environment {
  const { root, assets, development = false, strict = false } = options
  const loader = new nunjucks.FileSystemLoader([root, ...BORROWED], { noCache: development })
  const environment = new nunjucks.Environment(loader, {
    autoescape: true,
    throwOnUndefined: strict,
    trimBlocks: true,
    lstripBlocks: true,
  })
  environment.addGlobal('t', words.t)
  environment.addGlobal('to', (address: string) => (linksSay === undefined ? address : addressIn(linksSay, address)))
  environment.addGlobal('asset', assets.url)
  environment.addGlobal('language', words.language)
  environment.addGlobal('direction', words.direction)
  for (const name of ['day', 'dayShort', 'weekday', 'dateTime', 'time', 'number', 'list', 'relative'] as const) {
    environment.addFilter(name, words[name])
  }
  return environment
}

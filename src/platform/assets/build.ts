import { hash as digest } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** A file that a browser may keep for ever: its address changes with what is in it. */
export type Asset = {
  /** Name in templates, for example 'daybreak.css'. */
  readonly name: string
  /** '/assets/daybreak.3f2a91c04b.css' */
  readonly path: string
  readonly type: string
  readonly body: Buffer
  /** Absent where compression does not pay. */
  readonly brotli?: Buffer
  readonly gzip?: Buffer
}

/** Everything that the assets are made from, by name. */
export type Sources = {
  readonly borrowedStyles: readonly string[]
  readonly styles: readonly string[]
  readonly scripts: Readonly<Record<string, string>>
  readonly images: Readonly<Record<string, Buffer>>
}

const packageFolder = (name: string): string => fileURLToPath(new URL('.', import.meta.resolve(`${name}/package.json`)))

/** Reads the sources: the design systems, and styles, islands and images of the folder `ui`. */
export function readSources(ui: string): Sources {
  const govuk = join(packageFolder('govuk-frontend'), 'dist/govuk')
  const moj = join(packageFolder('@ministryofjustice/frontend'), 'moj')
  const own = (pattern: string): string[] =>
    globSync(pattern, { cwd: ui })
      .toSorted()
      .map((name) => join(ui, name))
  const islands = own('islands/*.ts').map((path) => [basename(path).replace('.ts', '.js'), text(path)] as const)
  const images = [...own('images/*.{svg,png,webp}'), ...globSync(join(moj, 'assets/images/icon-*.svg'))]
  return {
    borrowedStyles: [join(govuk, 'govuk-frontend.min.css'), join(moj, 'moj-frontend.min.css')].map(text),
    styles: own('styles/*.css').map(text),
    scripts: {
      'govuk-frontend.js': text(join(govuk, 'govuk-frontend.min.js')),
      ...proofOfWork(),
      ...Object.fromEntries(islands),
    },
    images: Object.fromEntries(images.map((path) => [basename(path), readFileSync(path)])),
  }
}

const ALTCHA = 'altcha-'

/** The part of altcha-lib that solves a challenge in a browser: its modules under names of one folder. */
function proofOfWork(): Readonly<Record<string, string>> {
  const folder = dirname(fileURLToPath(import.meta.resolve('altcha-lib')))
  const modules = ['pow.js', 'helpers.js', 'types.js', 'algorithms/web/pbkdf2.js']
  return Object.fromEntries(
    modules.map((module) => [
      `${ALTCHA}${basename(module)}`,
      text(join(folder, module)).replaceAll(/(?<=\bfrom\s*['"])[./]*(?=[\w-]+\.js)/gu, `./${ALTCHA}`),
    ]),
  )
}

/** Makes every asset, named by its contents; what refers to another is made after it. */
export async function buildAssets(sources: Sources): Promise<readonly Asset[]> {
  // Loaded when it is needed: what turns styles around takes ten megabytes, and most starts find them made.
  const { styleSheets } = await import('./style-sheets.ts')
  const images = Object.entries(sources.images).map(([name, body]) => asset(name, body))
  const addresses = new Map(images.map(({ name, path }) => [name, path]))
  const { ltr, rtl } = styleSheets(sources.borrowedStyles, sources.styles)
  const sheets = [
    asset('daybreak.css', withAddresses(ltr, addresses)),
    asset('daybreak-rtl.css', withAddresses(rtl, addresses)),
  ]
  return [...images, ...sheets, ...scripts(sources.scripts)]
}

const URL_IN_STYLES = /url\(["']?\/assets\/images\/([^)"']+)["']?\)/gu

const withAddresses = (css: string, addresses: ReadonlyMap<string, string>): string =>
  css.replaceAll(URL_IN_STYLES, (_whole, name: string) => {
    const address = addresses.get(name)
    if (address === undefined) throw new Error(`a style sheet shows ${name}, which is not an image of ours`)
    return `url(${address})`
  })

const IMPORT = /(?<=\bfrom\s*['"]|\bimport\s*['"])\.\/([\w-]+)\.(?:ts|js)(?=['"])/gu

/** A script's address depends on the addresses of what it imports, so those come first. @throws on a circle */
function scripts(texts: Readonly<Record<string, string>>): readonly Asset[] {
  const made = new Map<string, Asset>()
  const make = (name: string, waiting: readonly string[]): Asset => {
    const known = made.get(name)
    if (known !== undefined) return known
    const source = texts[name]
    if (source === undefined || waiting.includes(name))
      throw new Error(`cannot serve ${[...waiting, name].join(' > ')}`)
    const body = plainScript(name, source).replaceAll(
      IMPORT,
      (_whole, file: string) => make(`${file}.js`, [...waiting, name]).path,
    )
    const script = asset(name, body)
    made.set(name, script)
    return script
  }
  return Object.keys(texts).map((name) => make(name, []))
}

function plainScript(name: string, source: string): string {
  const bare = source.replace(/\n?\/\/# sourceMappingURL=.*\n?$/u, '')
  if (name === 'govuk-frontend.js') return bare
  // The types leave blanks, and comments are for readers of the source.
  return stripTypeScriptTypes(bare)
    .replaceAll(/\/\*\*[\s\S]*?\*\//gu, '')
    .replaceAll(/^\s*\/\/.*$/gmu, '')
    .replaceAll(/[ \t]+$/gmu, '')
    .replaceAll(/\n{2,}/gu, '\n')
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
}

function asset(name: string, contents: string | Buffer): Asset {
  const body = Buffer.from(contents)
  const [stem = name, extension = ''] = name.split(/\.(?=[^.]+$)/u)
  const path = `/assets/${stem}.${digest('sha256', body, 'hex').slice(0, 10)}.${extension}`
  const plain = { name, path, type: TYPES[extension] ?? 'application/octet-stream', body }
  if (body.length < 500 || extension === 'png' || extension === 'webp') return plain
  const brotli = brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  })
  return { ...plain, brotli, gzip: gzipSync(body, { level: 9 }) }
}

function text(path: string): string {
  return readFileSync(path, 'utf8')
}

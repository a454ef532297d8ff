import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { type Asset, buildAssets, readSources, type Sources } from './build.ts'

/** The files that pages refer to: style sheets, scripts and images. */
export type Assets = {
  /** Address of an asset by its name, 'daybreak.css' → '/assets/daybreak.3f2a91c04b.css'. @throws when there is none */
  readonly url: (name: string) => string
  /** What stands at an address; it never changes, so it may be kept for ever. */
  readonly find: (path: string) => Asset | undefined
}

/** What `createAssets` is told: the folder `src/ui`, and a folder where what was built is kept for the next start. */
export type AssetsOptions = { readonly ui: string; readonly cache?: string }

/** Gathers the assets, or takes them as they were built from the same sources before. */
export async function createAssets({ ui, cache }: AssetsOptions): Promise<Assets> {
  const sources = readSources(ui)
  const assets = await (cache === undefined
    ? buildAssets(sources)
    : kept(join(cache, `${fingerprint(sources)}.assets`), sources))
  const byName = new Map(assets.map((asset) => [asset.name, asset.path]))
  const byPath = new Map(assets.map((asset) => [asset.path, asset]))
  return {
    url: (name) => {
      const path = byName.get(name)
      if (path === undefined) throw new Error(`no asset is called ${name}`)
      return path
    },
    find: (path) => byPath.get(path),
  }
}

async function kept(file: string, sources: Sources): Promise<readonly Asset[]> {
  if (existsSync(file)) return asAssets(deserialize(readFileSync(file)))
  const assets = await buildAssets(sources)
  const folder = dirname(file)
  mkdirSync(folder, { recursive: true })
  // Renaming is whole or not at all: two that start together cannot read half a file.
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, serialize(assets))
  renameSync(draft, file)
  for (const old of globSync('*.assets', { cwd: folder })) if (join(folder, old) !== file) rmSync(join(folder, old))
  return assets
}

function asAssets(value: unknown): readonly Asset[] {
  if (!Array.isArray(value)) throw new Error('the kept assets cannot be read: delete the cache folder')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `kept` from the same code: see `fingerprint`
  return value as readonly Asset[]
}

/** Changes with any source and with the code that builds. */
function fingerprint(sources: Sources): string {
  const hash = createHash('sha256')
  const code = globSync('*.ts', { cwd: import.meta.dirname }).toSorted()
  for (const name of code) hash.update(readFileSync(join(import.meta.dirname, name)))
  for (const part of [...sources.borrowedStyles, ...sources.styles]) hash.update(part).update('\0')
  for (const [name, body] of [...Object.entries(sources.scripts), ...Object.entries(sources.images)]) {
    hash.update(name).update('\0').update(body).update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

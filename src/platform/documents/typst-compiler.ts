import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** As much of the typst compiler as is used here; its package brings no types. */
export interface TypstCompiler {
  /** @throws {TypstFault} when the template or what it draws is at fault, or an accessible PDF cannot be made of it */
  pdf(
    source: { readonly mainFilePath: string; readonly inputs: Readonly<Record<string, string>> },
    options: { readonly pdfStandard: 'ua-1'; readonly creationTimestamp: number },
  ): Buffer
  /** Forgets what it has worked out. */
  evictCache(mostAge: number): void
}

interface TypstPackage {
  readonly NodeCompiler: {
    create(given: { readonly workspace: string; readonly fontArgs: readonly object[] }): TypstCompiler
  }
}

// The package of the one platform for which a build with PDF/UA is to be had; the package for all of them cannot be installed.
const PACKAGE = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu'
const FACES = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'] as const
const WORKSPACE = import.meta.dirname
const here = createRequire(import.meta.url)

let compiler: TypstCompiler | undefined | null = null

/** The compiler, loaded with the first document: it is 50 MB; `undefined` where there is none for this machine. */
export function findCompiler(): TypstCompiler | undefined {
  if (compiler === null) compiler = load()
  return compiler
}

/** Whether a PDF can be made on this machine; loads nothing. */
export function canMakePdf(): boolean {
  try {
    return here.resolve(PACKAGE) !== ''
  } catch {
    return false
  }
}

function load(): TypstCompiler | undefined {
  if (!canMakePdf()) return undefined
  const { NodeCompiler } = here(PACKAGE) as TypstPackage
  const folder = path.dirname(here.resolve('@expo-google-fonts/source-sans-3/package.json'))
  const fontBlobs = FACES.map((face) => readFileSync(path.join(folder, face, `SourceSans3_${face}.ttf`)))
  return NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs }] })
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

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
const SOURCE_SANS = 'source-sans-3/'
const NOTO_ARABIC = 'noto-sans-arabic/'
const FACES = [
  `${SOURCE_SANS}400Regular/SourceSans3_400Regular.ttf`,
  `${SOURCE_SANS}400Regular_Italic/SourceSans3_400Regular_Italic.ttf`,
  `${SOURCE_SANS}600SemiBold/SourceSans3_600SemiBold.ttf`,
  `${SOURCE_SANS}700Bold/SourceSans3_700Bold.ttf`,
  `${NOTO_ARABIC}400Regular/NotoSansArabic_400Regular.ttf`,
  `${NOTO_ARABIC}700Bold/NotoSansArabic_700Bold.ttf`,
]
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
  const fontBlobs = FACES.map((face) => readFileSync(here.resolve(`@expo-google-fonts/${face}`)))
  return NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs }] })
}

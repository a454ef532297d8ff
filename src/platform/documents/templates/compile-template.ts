import Docxtemplater, { type DXT } from 'docxtemplater'
import PizZip from 'pizzip'
import { sayGap } from '#domain/document/gaps.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { Parts } from './open-word.ts'

/** A name in braces where it stands; `within` are those between `{#name}` and `{/name}`. */
export interface UsedName {
  readonly name: string
  /** `raw` would put a value in as markup: never taken. */
  readonly kind: 'value' | 'part' | 'raw'
  readonly within: readonly UsedName[]
}

/** What is wrong with the braces of a template, as the library names it, and where: in its text, a header or a footer. */
export interface BrokenBrace {
  readonly code: string
  readonly at: string
  readonly part: 'text' | 'header' | 'footer'
}

/** A template that was read, ready to be filled once. */
export interface Compiled {
  readonly word: Docxtemplater
  readonly names: readonly UsedName[]
}

/** What the library read, piece by piece. */
interface ReadPiece {
  readonly type: string
  readonly value: string
  readonly module?: string
  readonly subparsed?: readonly ReadPiece[]
}

/** Reads the braces of a Word file. No expression is ever worked out: a name is looked up and nothing else. */
export function compileTemplate(parts: Parts): Result<Compiled, readonly BrokenBrace[]> {
  const read: (readonly ReadPiece[])[] = []
  const reader: DXT.Module = {
    name: 'names in braces',
    set(given: { readonly inspect?: { readonly postparsed?: readonly ReadPiece[] } }) {
      if (given.inspect?.postparsed !== undefined) read.push(given.inspect.postparsed)
    },
  }
  try {
    const word = new Docxtemplater(zipOf(parts), {
      modules: [reader],
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      syntax: { changeDelimiterPrefix: null },
      // A name that was known when the template was uploaded, and is no longer.
      nullGetter: ({ value }: { readonly value: string }) => sayGap({ gap: value }),
    })
    return accept({ word, names: read.flatMap(namesIn) })
  } catch (fault) {
    return refuse(brokenIn(fault))
  }
}

function zipOf(parts: Parts): PizZip {
  const zip = new PizZip()
  for (const [name, bytes] of Object.entries(parts)) zip.file(name, bytes)
  return zip
}

const namesIn = (pieces: readonly ReadPiece[]): readonly UsedName[] =>
  pieces
    .filter(({ type }) => type === 'placeholder')
    .map(({ value, module, subparsed = [] }) => ({
      name: value,
      kind: module === 'loop' ? 'part' : module === undefined ? 'value' : 'raw',
      within: namesIn(subparsed),
    }))

interface Mistake {
  readonly properties?: {
    readonly id?: string
    readonly xtag?: string
    readonly context?: string
    readonly openingtag?: string
    readonly closingtag?: string
    readonly file?: string
    readonly errors?: readonly Mistake[]
  }
}

/** @throws what is no mistake in the template */
function brokenIn(fault: unknown): readonly BrokenBrace[] {
  const { properties } = fault as Mistake
  if (properties?.id === undefined) throw fault
  return (properties.errors ?? [fault as Mistake]).map(({ properties: one = {} }) => ({
    code: one.id ?? 'unknown',
    at:
      [one.openingtag, one.closingtag].filter((tag) => tag !== undefined).join(' … ') || one.context || one.xtag || '',
    part: /header/.test(one.file ?? '') ? 'header' : /footer/.test(one.file ?? '') ? 'footer' : 'text',
  }))
}

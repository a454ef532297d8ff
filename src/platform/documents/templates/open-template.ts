import { strFromU8, unzipSync } from 'fflate'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'

/** The parts of a Word file, by their paths. */
export type Parts = Readonly<Record<string, Uint8Array>>

/** Why a Word file is not taken as a template. */
export type NotTaken = 'damaged' | 'too-large-inside' | 'macros' | 'reaches-outside' | 'embedded'

const MOST_PARTS = 500
const MOST_BYTES = 30_000_000

/** Opens a Word file in bounded memory and refuses what could run, fetch or hide something where it is opened. */
export function openTemplate(bytes: Uint8Array): Result<Parts, NotTaken> {
  let inside = 0
  let count = 0
  try {
    // The library writes into a buffer of the size that the file declares and no more: what lies about it fails.
    const parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        inside += originalSize
        count += 1
        return inside <= MOST_BYTES && count <= MOST_PARTS
      },
    })
    if (inside > MOST_BYTES || count > MOST_PARTS) return refuse('too-large-inside')
    if (parts['word/document.xml'] === undefined || parts['[Content_Types].xml'] === undefined) return refuse('damaged')
    const harm = harmIn(parts)
    return harm === undefined ? accept(parts) : refuse(harm)
  } catch {
    return refuse('damaged')
  }
}

const MACROS = /vbaProject|vbaData|activeX|macroEnabled/i
const EMBEDDED = /^word\/embeddings\/|afchunk/i
/** Fields that fetch or run something when Word brings them up to date. */
const REACHING_FIELDS = /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON)\b/i
const LINK = /Target="(?:https?:|mailto:)[^"]*"/i

function harmIn(parts: Parts): NotTaken | undefined {
  const names = Object.keys(parts)
  const types = textOf(parts, '[Content_Types].xml')
  if (names.some((name) => MACROS.test(name)) || MACROS.test(types)) return 'macros'
  if (names.some((name) => EMBEDDED.test(name)) || /altChunk/.test(textOf(parts, 'word/document.xml')))
    return 'embedded'
  const markup = names.filter((name) => /\.(?:xml|rels)$/i.test(name)).map((name) => textOf(parts, name))
  // Word files have no document type; one could only be there to make whoever opens the file read something else.
  if (markup.some((text) => /<!(?:DOCTYPE|ENTITY)/i.test(text))) return 'reaches-outside'
  const relations = markup.flatMap((text) => text.match(/<Relationship\s[^>]*TargetMode="External"[^>]*>/g) ?? [])
  if (relations.some((relation) => !isLink(relation))) return 'reaches-outside'
  return markup.some((text) => REACHING_FIELDS.test(fieldsOf(text))) ? 'reaches-outside' : undefined
}

/** A link that a reader may follow or not is harmless; a picture or a template that Word fetches by itself is not. */
const isLink = (relation: string): boolean => /Type="[^"]*\/hyperlink"/.test(relation) && LINK.test(relation)

/** The instructions of all fields, which Word spreads over several pieces of text. */
const fieldsOf = (text: string): string =>
  [
    ...text.matchAll(/<w:instrText[^>]*>([^<]*)<\/w:instrText>/g),
    ...text.matchAll(/<w:fldSimple[^>]*w:instr="([^"]*)"/g),
  ]
    .map(([, instruction]) => instruction)
    .join('')

const textOf = (parts: Parts, name: string): string => strFromU8(parts[name] ?? new Uint8Array())

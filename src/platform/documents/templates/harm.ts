import type { Element, Piece } from './read-markup.ts'

/** What a part of a Word file would do that is not taken: fetch something where it is opened, or hold another file. */
export type Harm = 'reaches-outside' | 'embedded'

/** The harm in a part; `undefined` where there is none. */
export function harmIn(pieces: readonly Piece[]): Harm | undefined {
  const elements = pieces.filter((piece) => 'name' in piece)
  if (elements.some(({ name }) => name === 'altChunk')) return 'embedded'
  return elements.some(reaches) || fieldsOf(pieces).some((field) => REACHING_FIELDS.test(field))
    ? 'reaches-outside'
    : undefined
}

/** Letters that Word writes to people in a list, which it fetches, and pictures in the markup of older versions. */
const FETCHING = new Set(['mailMerge', 'subDoc'])
const OLD_PICTURES = new Set(['imagedata', 'fill', 'stroke'])

const reaches = (element: Element): boolean =>
  FETCHING.has(element.name) ||
  (element.name === 'Relationship' && isOutside(element) && !isLink(element)) ||
  (OLD_PICTURES.has(element.name) && [...valuesOf(element, 'src'), ...valuesOf(element, 'href')].some(isAddress))

/** Every value: two attributes differ by their prefix, and nobody knows which of them counts. */
const valuesOf = ({ attributes }: Element, name: string): readonly string[] =>
  attributes.flatMap(([one, value]) => (one === name ? [value.trim()] : []))

const isAddress = (value: string): boolean => /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(value)

const isOutside = (relation: Element): boolean =>
  valuesOf(relation, 'targetmode').some((mode) => mode !== 'Internal') || valuesOf(relation, 'target').some(isAddress)

/** A link that a reader may follow or not is harmless; a picture or a template that Word fetches by itself is not. */
const isLink = (relation: Element): boolean =>
  valuesOf(relation, 'type').every((type) => type.endsWith('/hyperlink')) &&
  valuesOf(relation, 'target').every((target) => /^(?:https?|mailto):/i.test(target))

/** Fields that fetch or run something when Word brings them up to date. */
const REACHING_FIELDS = /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON)\b/i

const INSTRUCTIONS = new Set(['instrText', 'delInstrText'])

/** The instructions of fields: Word spreads one over several pieces of text, and begins and ends it by an element. */
const fieldsOf = (pieces: readonly Piece[]): readonly string[] => [
  ...pieces
    .map((piece) => {
      if ('text' in piece) return INSTRUCTIONS.has(piece.within) ? piece.text : ''
      return piece.name === 'fldChar' ? '\n' : ''
    })
    .join('')
    .split('\n'),
  ...pieces.flatMap((piece) => ('name' in piece ? valuesOf(piece, 'instr') : [])),
]

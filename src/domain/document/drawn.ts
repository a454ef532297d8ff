import { say } from '../calendar/say.ts'
import type { Block, Document, Line, Provenance, TableBlock } from './document.ts'
import { CERTAINTIES, FURNITURE } from './furniture.words.ts'
import { gapsOf, piecesOf, plainText, sayGap } from './gaps.ts'

/** Words as they are drawn; `gap` where they stand for a missing fact. */
export interface Piece {
  readonly text: string
  readonly gap: boolean
}

/** A line as it is drawn. */
export type Pieces = readonly Piece[]

/** A block as every renderer draws it: numbers counted, gaps in words. */
export type DrawnBlock =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph' | 'warning' | 'check' | 'statement-of-truth'; readonly text: Pieces }
  | { readonly type: 'numbered'; readonly from: number; readonly items: readonly Pieces[] }
  | { readonly type: 'list'; readonly items: readonly Pieces[] }
  | {
      readonly type: 'facts'
      readonly caption: string
      readonly rows: readonly { readonly item: string; readonly name: string; readonly values: readonly Pieces[] }[]
    }
  | {
      readonly type: 'table'
      readonly caption: string
      readonly columns: readonly string[]
      readonly widths: readonly number[]
      readonly rows: readonly (readonly Pieces[])[]
    }
  | { readonly type: 'signature'; readonly as: string; readonly name: Pieces; readonly capacity: Pieces }

/** A document as the page, the PDF and the Word file all draw it. */
export interface Drawn {
  readonly title: string
  readonly under: string
  readonly court: {
    readonly court: Pieces
    readonly caseNumber: Pieces
    readonly parties: readonly { readonly name: Pieces; readonly role: string }[]
  } | null
  /** What is missing, each once. */
  readonly gaps: readonly string[]
  readonly gapsIntro: string
  readonly blocks: readonly DrawnBlock[]
  /** On a page of its own, which is for the file: what to check, and what the document was made from. */
  readonly forTheFile: readonly DrawnBlock[]
  /** What stands at the foot of every page. */
  readonly foot: string
  /** ISO 8601. */
  readonly madeAt: string
}

/** The document as it is drawn, with what it was made from at its end. */
export function drawDocument(document: Document): Drawn {
  const { title, under, court, blocks, provenance } = document
  const gaps = gapsOf(document)
  return {
    title,
    under,
    court:
      court === undefined
        ? null
        : {
            court: pieces(court.court),
            caseNumber: pieces(court.caseNumber),
            parties: court.parties.map(({ name, role }) => ({ name: pieces(name), role })),
          },
    gaps: gaps.map(kept),
    gapsIntro: gaps.length === 1 ? FURNITURE.gapsOne : FURNITURE.gapsMany(gaps.length),
    blocks: draw(blocks.filter(({ type }) => type !== 'check')),
    forTheFile: draw([
      { type: 'heading', text: FURNITURE.forTheFile },
      ...blocks.filter(({ type }) => type === 'check'),
      ...provenanceBlocks(provenance),
    ]),
    foot: `${title}. Made ${say(provenance.madeAt)} from ${provenance.madeFrom}, version ${provenance.version}`,
    madeAt: provenance.madeAt.toInstant().toString(),
  }
}

const pieces = (line: Line): Pieces =>
  piecesOf(line).map((piece) =>
    typeof piece === 'string' ? { text: kept(piece), gap: false } : { text: kept(sayGap(piece)), gap: true },
  )

/** Words as they can be drawn: what no text may hold is left out, and a citation is not torn apart at the end of a line. */
const kept = (text: string): string => plainText(text).replaceAll(/\b(ss?|section|sections) (?=\d)/g, '$1\u00A0')

/** Numbers run through the whole document: a court refers to paragraph 14, not to paragraph 3 under a heading. */
function draw(blocks: readonly Block[]): readonly DrawnBlock[] {
  let next = 1
  return blocks.map((block) => {
    const drawn = drawBlock(block, next)
    if (block.type === 'numbered') next += block.items.length
    return drawn
  })
}

function drawBlock(block: Block, from: number): DrawnBlock {
  if (block.type === 'heading') return block
  if ('text' in block) return { type: block.type, text: pieces(block.text) }
  if (block.type === 'numbered') return { type: 'numbered', from, items: block.items.map(pieces) }
  if (block.type === 'list') return { type: 'list', items: block.items.map(pieces) }
  if (block.type === 'table') return drawTable(block)
  if (block.type === 'signature') return { ...block, name: pieces(block.name), capacity: pieces(block.capacity) }
  const rows = block.rows.map(({ item = '', name, values }) => ({ item, name, values: values.map(pieces) }))
  return { type: 'facts', caption: block.caption, rows }
}

const drawTable = ({ widths, ...table }: TableBlock): DrawnBlock => ({
  ...table,
  widths: widths ?? table.columns.map(() => 1),
  rows: table.rows.map((row) => row.map(pieces)),
})

const provenanceBlocks = ({ madeFrom, version, madeAt, madeBy, law }: Provenance): readonly Block[] => [
  {
    type: 'facts',
    caption: FURNITURE.provenance,
    rows: [
      { name: FURNITURE.madeFrom, values: [madeFrom] },
      { name: FURNITURE.recordVersion, values: [String(version)] },
      { name: FURNITURE.madeAt, values: [say(madeAt)] },
      { name: FURNITURE.madeBy, values: [madeBy] },
    ],
  },
  {
    type: 'table',
    caption: FURNITURE.law,
    widths: [3, 3, 1.5, 2.2],
    columns: [FURNITURE.provision, FURNITURE.about, FURNITURE.version, FURNITURE.certainty],
    rows: law.map(({ citation, about, version: held, certainty }) => [
      citation,
      about,
      held ?? FURNITURE.notARule,
      CERTAINTIES[certainty],
    ]),
  },
  { type: 'warning', text: FURNITURE.rely },
]

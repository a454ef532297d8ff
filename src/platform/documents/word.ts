import {
  AlignmentType,
  BorderStyle,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  Document as WordDocument,
} from 'docx'
import type { Drawn, DrawnBlock } from '#domain/document/drawn.ts'
import { FURNITURE } from '#domain/document/furniture.words.ts'
import { withFixedTimes } from './fixed-times.ts'
import { STYLES } from './word-styles.ts'
import { factsTable, rowsTable, signatureTable } from './word-tables.ts'
import { boxed, drawPieces } from './word-text.ts'

/** A document as an editable Word file, the same to the byte for the same document. */
export async function renderWord(drawn: Drawn): Promise<Buffer> {
  const word = new WordDocument({
    title: drawn.title,
    subject: drawn.under,
    creator: 'Daybreak',
    lastModifiedBy: 'Daybreak',
    styles: STYLES,
    numbering: { config: [PARAGRAPH_NUMBERS] },
    sections: [
      {
        properties: { page: { margin: { top: 1300, bottom: 1300, left: 1400, right: 1400 } } },
        footers: { default: footerOf(drawn) },
        children: [
          ...courtHead(drawn),
          ...titleOf(drawn),
          ...gapsBox(drawn),
          ...drawn.blocks.flatMap(drawBlock),
          ...forTheFile(drawn),
        ],
      },
    ],
  })
  return withFixedTimes(await Packer.toBuffer(word), drawn.madeAt)
}

const NUMBERED = 'numbered'
const PARAGRAPH_NUMBERS = {
  reference: NUMBERED,
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 560, hanging: 560 }, spacing: { after: 160 } } },
    },
  ],
}

const centred = (run: object): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 80 }, ...run })

function courtHead({ court }: Drawn): readonly Paragraph[] {
  if (court === null) return []
  return [
    centred({ children: drawPieces(court.court, { bold: true, size: 24 }) }),
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      spacing: { after: 120 },
      children: [new TextRun(`${FURNITURE.caseNumber}: `), ...drawPieces(court.caseNumber)],
    }),
    ...court.parties.flatMap(({ name, role }, index) => [
      ...(index === 0 ? [] : [centred({ text: FURNITURE.and })]),
      centred({ children: drawPieces(name, { bold: true }) }),
      centred({ children: [new TextRun({ text: role, italics: true })] }),
    ]),
  ]
}

const RULE = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 6 }

const titleOf = ({ title, under }: Drawn): readonly Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.TITLE, text: title, border: { top: RULE } }),
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 240 },
    border: { bottom: RULE },
    text: under,
  }),
]

function gapsBox({ gaps, gapsIntro }: Drawn): readonly Paragraph[] {
  if (gaps.length === 0) return []
  return [
    heading(FURNITURE.gaps),
    new Paragraph({ text: gapsIntro }),
    ...gaps.map((gap) => new Paragraph({ text: gap, bullet: { level: 0 } })),
  ]
}

type Drawing = Paragraph | ReturnType<typeof rowsTable>
type BlockOf<Type extends DrawnBlock['type']> = Extract<DrawnBlock, { readonly type: Type }>

const heading = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_1, text })
const NOTHING = new Paragraph('')

const DRAWN: { readonly [Type in DrawnBlock['type']]: (block: BlockOf<Type>) => readonly Drawing[] } = {
  heading: ({ text }) => [heading(text)],
  paragraph: ({ text }) => [new Paragraph({ children: drawPieces(text) })],
  numbered: ({ items }) =>
    items.map((item) => new Paragraph({ children: drawPieces(item), numbering: { reference: NUMBERED, level: 0 } })),
  list: ({ items }) => items.map((item) => new Paragraph({ children: drawPieces(item), bullet: { level: 0 } })),
  facts: (block) => [factsTable(block), NOTHING],
  table: (block) => [rowsTable(block), NOTHING],
  warning: ({ text }) => [boxed(drawPieces(text, { bold: true }))],
  check: ({ text }) => [
    boxed([new TextRun({ text: `${FURNITURE.check}: `, bold: true }), ...drawPieces(text)], 'F3F2F1'),
  ],
  'statement-of-truth': ({ text }) => [heading(FURNITURE.statementOfTruth), boxed(drawPieces(text))],
  signature: (block) => [
    new Paragraph({
      keepNext: true,
      spacing: { before: 360 },
      children: [new TextRun({ text: block.as, bold: true })],
    }),
    signatureTable(block),
    NOTHING,
  ],
}

const forTheFile = ({ forTheFile: blocks }: Drawn): readonly Drawing[] =>
  blocks.length === 0 ? [] : [new Paragraph({ pageBreakBefore: true }), ...blocks.flatMap(drawBlock)]

const drawBlock = (block: DrawnBlock): readonly Drawing[] =>
  (DRAWN[block.type] as (block: DrawnBlock) => readonly Drawing[])(block)

const footerOf = ({ foot }: Drawn): Footer =>
  new Footer({
    children: [
      new Paragraph({
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: '808080', space: 4 } },
        children: [
          new TextRun({ text: `${foot}. `, size: 16 }),
          new TextRun({
            children: [`${FURNITURE.page} `, PageNumber.CURRENT, ` ${FURNITURE.of} `, PageNumber.TOTAL_PAGES],
            size: 16,
          }),
        ],
      }),
    ],
  })

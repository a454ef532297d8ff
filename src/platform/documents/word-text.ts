import { BorderStyle, Paragraph, ShadingType, TextRun } from 'docx'
import type { Pieces } from '#domain/document/drawn.ts'

/** How words look. */
interface Look {
  readonly bold?: boolean
  /** Half points. */
  readonly size?: number
}

/** A line as runs; a gap is boxed, coloured and bold, and says in words what it is. */
export const drawPieces = (pieces: Pieces, look: Look = {}): TextRun[] =>
  pieces.flatMap(({ text, gap }) =>
    gap
      ? new TextRun({
          text,
          ...look,
          bold: true,
          border: { style: BorderStyle.SINGLE, size: 8, color: '8A5A00', space: 1 },
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF0B3' },
        })
      : text.split('\n').map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 ? { break: 1 } : {}) })),
  )

const EDGE = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 6 }

/** A paragraph in a box. */
export const boxed = (children: TextRun[], fill?: string): Paragraph =>
  new Paragraph({
    children,
    spacing: { before: 160, after: 240 },
    border: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
  })

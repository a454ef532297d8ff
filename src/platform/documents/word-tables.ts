import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { DrawnBlock, Pieces } from '#domain/document/drawn.ts'
import { FURNITURE } from '#domain/document/furniture.words.ts'
import { drawPieces } from './word-text.ts'

type BlockOf<Type> = Extract<DrawnBlock, { readonly type: Type }>

/** The width of the page between its margins, in twentieths of a point. */
const PAGE = 9100
const MARGINS = { top: 60, bottom: 60, left: 100, right: 100 }

const cell = (width: number, children: readonly Paragraph[], fill?: string): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    children: [...children],
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
  })

const says = (pieces: Pieces, bold = false): Paragraph =>
  new Paragraph({ children: drawPieces(pieces, bold ? { bold } : {}), spacing: { after: 40 } })
const words = (text: string, bold = false): Paragraph => says([{ text, gap: false }], bold)

const headRow = (names: readonly string[], widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: names.map((name, index) => cell(widths[index] ?? 0, [words(name, true)], 'E6E6E6')),
  })

const tableOf = (widths: readonly number[], rows: TableRow[]): Table =>
  new Table({
    columnWidths: [...widths],
    width: { size: PAGE, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    rows,
  })

/** Names and values, with the letter of the statute before them where there is one. */
export function factsTable({ rows }: BlockOf<'facts'>): Table {
  const isLettered = rows.some(({ item }) => item !== '')
  const widths = isLettered ? [800, 3100, PAGE - 3900] : [3100, PAGE - 3100]
  const names = [...(isLettered ? [FURNITURE.item] : []), FURNITURE.matter, FURNITURE.particulars]
  return tableOf(widths, [
    headRow(names, widths),
    ...rows.map(({ item, name, values }) => {
      const contents = [...(isLettered ? [[words(item)]] : []), [words(name, true)], values.map((value) => says(value))]
      return new TableRow({ children: contents.map((content, index) => cell(widths[index] ?? 0, content)) })
    }),
  ])
}

/** Rows under named columns. */
export function rowsTable({ columns, widths: shares, rows }: BlockOf<'table'>): Table {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.floor((PAGE * share) / whole))
  return tableOf(widths, [
    headRow(columns, widths),
    ...rows.map(
      (row) => new TableRow({ children: row.map((value, index) => cell(widths[index] ?? 0, [says(value)])) }),
    ),
  ])
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const INK_LINE = { style: BorderStyle.SINGLE, size: 6, color: '000000' }

/** Where somebody signs: lines for ink, and what is known of them. */
export function signatureTable({ name, capacity }: BlockOf<'signature'>): Table {
  const row = (label: string, value: Pieces | undefined): TableRow =>
    new TableRow({
      cantSplit: true,
      children: [
        new TableCell({
          width: { size: 3100, type: WidthType.DXA },
          margins: MARGINS,
          borders: { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE },
          children: [words(label)],
        }),
        new TableCell({
          width: { size: PAGE - 3100, type: WidthType.DXA },
          margins: MARGINS,
          borders: { top: NO_LINE, left: NO_LINE, right: NO_LINE, bottom: value === undefined ? INK_LINE : NO_LINE },
          children: [
            value === undefined
              ? new Paragraph({ children: [new TextRun('')], spacing: { before: 200 } })
              : says(value),
          ],
        }),
      ],
    })
  return tableOf(
    [3100, PAGE - 3100],
    [
      row(FURNITURE.signed, undefined),
      row(FURNITURE.name, name),
      row(FURNITURE.capacity, capacity),
      row(FURNITURE.dated, undefined),
    ],
  )
}

import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { type Unzipped, unzipSync, zipSync } from 'fflate'

const row = (cells: readonly string[]): TableRow =>
  new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) })

/** A Word file as an agency would make it: a paragraph for each text, a table for each list of rows, `header` at its head. */
export async function wordFile(
  contents: readonly (string | readonly (readonly string[])[])[],
  header?: string,
): Promise<Buffer> {
  const children = contents.map((content) =>
    typeof content === 'string'
      ? new Paragraph({ children: [new TextRun({ text: content, italics: true })] })
      : new Table({ rows: content.map(row) }),
  )
  const headers =
    header === undefined ? {} : { headers: { default: new Header({ children: [new Paragraph(header)] }) } }
  return Packer.toBuffer(new Document({ sections: [{ ...headers, children }] }))
}

/** The same file with its parts changed. */
export function withParts(file: Uint8Array, change: (parts: Unzipped) => void): Buffer {
  const parts = unzipSync(file)
  change(parts)
  return Buffer.from(zipSync(parts))
}

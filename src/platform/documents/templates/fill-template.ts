import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { FieldValues } from '#domain/document/template-fields.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { withFixedTimes } from '../fixed-times.ts'
import { type Compiled, compileTemplate } from './compile-template.ts'
import { markGaps } from './mark-gaps.ts'
import { openTemplate } from './open-template.ts'

/** What stands at the end of a filled template that does not itself say what it was made from. */
export interface Ending {
  readonly title: string
  readonly lines: readonly string[]
}

/** The name by which a template says that it tells itself what the document was made from. */
const PROVENANCE_NAME = 'made_from'

/**
 * An agency's own Word template with the facts in it; gaps are marked, and what it was made from stands at its end unless
 * it says so itself. The same facts at the same time (`madeAt`, ISO 8601) give the same bytes. A template that was kept
 * before more was refused is `no-longer-taken`.
 */
export function fillTemplate(
  bytes: Uint8Array,
  values: FieldValues,
  ending: Ending,
  madeAt: string,
): Result<Buffer, 'no-longer-taken'> {
  const opened = openTemplate(bytes)
  const compiled = opened.ok ? compileTemplate(opened.value) : opened
  if (!compiled.ok) return refuse('no-longer-taken')
  return accept(withFixedTimes(zipSync(fillParts(compiled.value, values, ending)), madeAt))
}

/** The parts of a template that was read, with the facts in them. */
export function fillParts({ word, names }: Compiled, values: FieldValues, ending: Ending): Record<string, Uint8Array> {
  word.render(values)
  const filled = unzipSync(word.getZip().generate({ type: 'uint8array' }) as Uint8Array)
  const saysItself = names.some(({ name }) => name === PROVENANCE_NAME)
  return Object.fromEntries(
    Object.entries(filled).map(([name, part]) => {
      if (!/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name)) return [name, part]
      const xml = markGaps(strFromU8(part))
      return [name, strToU8(name === 'word/document.xml' && !saysItself ? withEnding(xml, ending) : xml)]
    }),
  )
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\p{Cc}]/gu, ' ')

const paragraph = (text: string, bold = false): string =>
  `<w:p><w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`

/** The last properties of the body have to stay its last element. */
function withEnding(xml: string, { title, lines }: Ending): string {
  const added = paragraph('') + paragraph(title, true) + lines.map((line) => paragraph(line)).join('')
  const body = xml.lastIndexOf('</w:body>')
  const last = xml.lastIndexOf('<w:sectPr', body)
  const isLast = last > xml.lastIndexOf('</w:p>', body)
  const at = isLast ? last : body
  return xml.slice(0, at) + added + xml.slice(at)
}

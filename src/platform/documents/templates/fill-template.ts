import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { FieldValues } from '#domain/document/template-fields.ts'
import { withFixedTimes } from '../fixed-times.ts'
import { compileTemplate } from './compile-template.ts'
import { markGaps } from './mark-gaps.ts'
import { openTemplate } from './open-template.ts'

/** What stands at the end of a filled template that does not itself say what it was made from. */
interface Ending {
  readonly title: string
  readonly lines: readonly string[]
}

/** The name by which a template says that it tells itself what the document was made from. */
const PROVENANCE_NAME = 'made_from'

/**
 * An agency's own Word template with the facts in it; gaps are marked, and what it was made from stands at its end unless
 * it says so itself. The same facts at the same time (`madeAt`, ISO 8601) give the same bytes.
 *
 * @throws if the template, which was checked when it was uploaded, can no longer be read
 */
export function fillTemplate(bytes: Uint8Array, values: FieldValues, ending: Ending, madeAt: string): Buffer {
  const opened = openTemplate(bytes)
  if (!opened.ok) throw new Error(`a kept template is ${opened.refusal}`)
  const compiled = compileTemplate(opened.value)
  if (!compiled.ok) throw new Error('a kept template has broken braces')
  const { word, names } = compiled.value
  word.render(values)
  const filled = unzipSync(word.getZip().generate({ type: 'uint8array' }) as Uint8Array)
  const saysItself = names.some(({ name }) => name === PROVENANCE_NAME)
  const parts = Object.fromEntries(
    Object.entries(filled).map(([name, part]) => {
      if (!/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name)) return [name, part]
      const xml = markGaps(strFromU8(part))
      return [name, strToU8(name === 'word/document.xml' && !saysItself ? withEnding(xml, ending) : xml)]
    }),
  )
  return withFixedTimes(zipSync(parts), madeAt)
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

import type { Drawn, DrawnBlock, Pieces } from '#domain/document/drawn.ts'
import { FURNITURE } from '#domain/document/furniture.words.ts'
import type { TemplateField } from '#domain/document/template-fields.ts'
import { renderWord } from '../word.ts'

const words = (text: string): Pieces => [{ text, gap: false }]

/** A Word file with every name in its place, to begin one's own from: what is not needed is taken out. */
export const sampleTemplate = (title: string, fields: readonly TemplateField[], madeAt: string): Promise<Buffer> =>
  renderWord(sampleOf(title, fields, madeAt))

const sampleOf = (title: string, fields: readonly TemplateField[], madeAt: string): Drawn => ({
  title,
  under: '{act}',
  court: null,
  gaps: [],
  gapsIntro: '',
  blocks: [factsOf(fields), ...fields.flatMap(partOf)],
  forTheFile: [],
  foot: title,
  madeAt,
})

const factsOf = (fields: readonly TemplateField[]): DrawnBlock => ({
  type: 'facts',
  caption: FURNITURE.particulars,
  rows: fields
    .filter((field) => field.fields === undefined)
    .map(({ name, about }) => ({ item: '', name: about, values: [words(`{${name}}`)] })),
})

/** A part is a table of which the one row is repeated: it begins in the first cell and ends in the last. */
function partOf({ name, about, fields = [] }: TemplateField): readonly DrawnBlock[] {
  if (fields.length === 0) return []
  const row = fields.map((field, index) => {
    const begins = index === 0 ? `{#${name}}` : ''
    const ends = index === fields.length - 1 ? `{/${name}}` : ''
    return words(`${begins}{${field.name}}${ends}`)
  })
  return [
    { type: 'heading', text: about },
    {
      type: 'table',
      caption: about,
      columns: fields.map((field) => field.about),
      widths: fields.map(() => 1),
      rows: [row],
    },
  ]
}

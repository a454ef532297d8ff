import { closest, distance } from 'fastest-levenshtein'
import type { FieldValues, TemplateField } from '#domain/document/template-fields.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { type BrokenBrace, compileTemplate, type UsedName } from './compile-template.ts'
import { fillParts } from './fill-template.ts'
import { type NotTaken, openTemplate } from './open-template.ts'
import type { BrokenPart } from './open-word.ts'
import { readMarkup } from './read-markup.ts'

/** A template that can be used, with the names that it uses. */
export interface CheckedTemplate {
  readonly names: readonly string[]
}

/** Looks at an uploaded Word file as a template: every mistake at once, each with where it is. */
export function checkTemplate(
  bytes: Uint8Array,
  field: string,
  fields: readonly TemplateField[],
): Result<CheckedTemplate, readonly FieldError[]> {
  const mistake = (message: string, values: FieldError['values'] = {}): FieldError => ({ field, message, values })
  const opened = openTemplate(bytes)
  if (!opened.ok) return refuse([mistake(...sayNotTaken(opened.refusal))])
  const compiled = compileTemplate(opened.value)
  if (!compiled.ok) return refuse(compiled.refusal.map((broken) => mistake(...sayBroken(broken))))
  const { names } = compiled.value
  if (names.length === 0) return refuse([mistake('templates:errors.noNames')])
  const wrong = wrongIn(names, fields, fields)
  if (wrong.length > 0) return refuse(wrong.map(([message, values]) => mistake(message, values)))
  const tried = fillParts(compiled.value, trialValues(fields), { title: '', lines: [] })
  const broken = Object.entries(tried).find(([name, part]) => name.endsWith('.xml') && !readMarkup(part).ok)
  if (broken !== undefined) return refuse([mistake('templates:errors.breaks', { part: broken[0] })])
  return accept({ names: [...new Set(flat(names))] })
}

/** More of each than a closure is likely to have: parts within parts make a product. */
const TRIAL_ROWS = 20

const trialValues = (fields: readonly TemplateField[]): FieldValues =>
  Object.fromEntries(
    fields.map(({ name, fields: within }) => [
      name,
      within === undefined ? 'x' : Array.from({ length: TRIAL_ROWS }, () => trialValues(within)),
    ]),
  )

type Said = [message: string, values: NonNullable<FieldError['values']>]

const sayNotTaken = (refusal: NotTaken | BrokenPart): Said =>
  typeof refusal === 'string'
    ? [`templates:notTaken.${refusal}`, {}]
    : ['templates:errors.brokenMarkup', { part: refusal.part, line: refusal.line, column: refusal.column }]

const KNOWN_CODES = new Set([
  'unclosed_tag',
  'unopened_tag',
  'duplicate_open_tag',
  'duplicate_close_tag',
  'unclosed_loop',
  'unopened_loop',
  'closing_tag_does_not_match_opening_tag',
])

const sayBroken = ({ code, at, part }: BrokenBrace): Said => [
  `templates:broken.${KNOWN_CODES.has(code) ? code : 'other'}`,
  { at, name: `templates:part.${part}` },
]

/** What is wrong with the names, in the order in which they stand. Within a part both its own names and those outside it are known. */
function wrongIn(
  used: readonly UsedName[],
  known: readonly TemplateField[],
  outer: readonly TemplateField[],
): readonly Said[] {
  return used.flatMap(({ name, kind, within }): readonly Said[] => {
    if (kind === 'raw') return [['templates:errors.raw', { used: name }]]
    const found = known.find((one) => one.name === name) ?? outer.find((one) => one.name === name)
    if (found === undefined) return [unknown(name, [...known, ...(known === outer ? [] : outer)])]
    if (kind === 'value' && found.fields !== undefined) return [['templates:errors.needsPart', { used: name }]]
    return kind === 'part' ? wrongIn(within, found.fields ?? known, outer) : []
  })
}

function unknown(name: string, known: readonly TemplateField[]): Said {
  const names = known.map((one) => one.name)
  const near = closest(name, names)
  // A name that shares too little with every other is not helped by the least bad one.
  return distance(name, near) <= Math.max(2, Math.ceil(name.length / 2))
    ? ['templates:errors.unknownNear', { used: name, near }]
    : ['templates:errors.unknown', { used: name }]
}

const flat = (names: readonly UsedName[]): readonly string[] =>
  names.flatMap(({ name, within }) => [name, ...flat(within)])

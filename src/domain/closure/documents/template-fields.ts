import type { TemplateField } from '../../document/template-fields.ts'

/** Every name that an agency's own Word template for a closure may use, with what stands in its place. */
export const CLOSURE_FIELDS = [
  { name: 'premises', about: 'The premises, with their address' },
  { name: 'operation', about: 'The operation' },
  { name: 'act', about: 'The Act under which the premises are closed' },
  { name: 'body', about: 'The police force or council that acts' },
  { name: 'court', about: 'The court' },
  { name: 'hearing', about: 'When the application is heard' },
  { name: 'heard_by', about: 'By when the court has to hear it, counted from service' },
  { name: 'issued_by', about: 'Who issued the notice, or authorised its issue' },
  { name: 'issued_as', about: 'Their rank or office' },
  { name: 'issued_at', about: 'When the notice was issued or authorised' },
  { name: 'notice_hours', about: 'For how many hours the notice is' },
  { name: 'notice_why', about: 'Why the notice was necessary' },
  { name: 'keeps_out', about: 'Whom the notice keeps out, from what and when' },
  { name: 'advice', about: 'Who gives advice about housing and legal matters in the area' },
  { name: 'served_at', about: 'The earliest completed step of service' },
  { name: 'extended_by', about: 'Who extended the notice' },
  { name: 'extended_hours', about: 'By how many hours the notice was extended' },
  { name: 'applied_by', about: 'Who applied to the court' },
  { name: 'order_made_on', about: 'When the order was made' },
  { name: 'order_ends_on', about: 'When the order ends, by its last extension if it has one' },
  { name: 'order_covers', about: 'Whether the order covers the whole premises or a part, and which' },
  { name: 'may_enter', about: 'Who may still enter under the order' },
  { name: 'extension_to', about: 'To when an extension of the order is asked for' },
  { name: 'extension_why', about: 'Why the extension is necessary' },
  { name: 'cancelled_on', about: 'When the notice was cancelled' },
  { name: 'cancelled_because', about: 'Why it was cancelled' },
  {
    name: 'evidence',
    about: 'Each piece of evidence',
    fields: [
      { name: 'shows', about: 'Which part of the test it bears on' },
      { name: 'what', about: 'What happened' },
      { name: 'happened_on', about: 'When' },
      { name: 'source', about: 'Where it comes from' },
      { name: 'exhibit', about: 'The exhibit reference' },
    ],
  },
  {
    name: 'told',
    about: 'Each person who was told, or sought, before the notice',
    fields: [
      { name: 'who', about: 'Who' },
      { name: 'standing', about: 'As what' },
      { name: 'told_at', about: 'When' },
      { name: 'how', about: 'How' },
      { name: 'outcome', about: 'Whether they were reached' },
      { name: 'response', about: 'What they said' },
    ],
  },
  {
    name: 'consulted',
    about: 'Each body or person who was consulted',
    fields: [
      { name: 'who', about: 'Who' },
      { name: 'consulted_at', about: 'When' },
      { name: 'how', about: 'How' },
      { name: 'response', about: 'What they said' },
    ],
  },
  {
    name: 'service',
    about: 'Each step of service',
    fields: [
      { name: 'served', about: 'What was served' },
      { name: 'how', about: 'In which way' },
      { name: 'where', about: 'The door, place or person' },
      { name: 'to', about: 'To whom' },
      { name: 'done_at', about: 'When' },
      { name: 'by', about: 'By whom' },
      { name: 'outcome', about: 'What came of it' },
      { name: 'why_not', about: 'Why it was not done' },
    ],
  },
  {
    name: 'chronology',
    about: 'Everything that is recorded, in its order',
    fields: [
      { name: 'when', about: 'When' },
      { name: 'what', about: 'What' },
      { name: 'source', about: 'Where it comes from' },
    ],
  },
  { name: 'gaps', about: 'Each fact that is missing', fields: [{ name: 'gap', about: 'What is missing' }] },
  {
    name: 'law',
    about: 'Each law that the document stands on',
    fields: [
      { name: 'citation', about: 'The provision' },
      { name: 'about', about: 'What it is about' },
      { name: 'version', about: 'The version held' },
      { name: 'certainty', about: 'How sure it is' },
    ],
  },
  { name: 'made_from', about: 'The record that the document was made from' },
  { name: 'record_version', about: 'The version of that record' },
  { name: 'made_at', about: 'When the document was made' },
  { name: 'made_by', about: 'Who made it' },
] as const satisfies readonly TemplateField[]

/** A name that stands alone. */
export type ScalarName = Exclude<(typeof CLOSURE_FIELDS)[number], { readonly fields: unknown }>['name']

/** A part that is repeated. */
export type PartName = Extract<(typeof CLOSURE_FIELDS)[number], { readonly fields: unknown }>['name']

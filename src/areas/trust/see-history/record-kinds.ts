/** How a record of a kind is found under row-level security, and the page that it leads back to. */
interface RecordKind {
  /** Gives `title` (`null` where the kind says it all) `operation` and `strand`, the ids of those that hold it; no row where it may not be read. */
  readonly find: string
  readonly href: (id: string, operationId: string | null) => string
}

const ofOperation =
  (page = '') =>
  (_id: string, operationId: string | null) =>
    `/operations/${operationId ?? ''}${page}`

/** The kinds of records that have a history to see, by their names in the ledger. */
export const RECORD_KINDS = {
  // Whoever knows that an operation exists may not yet read what was changed of it: that is held in its command strand.
  operation: {
    find: `select operation.name as title, operation.id as operation, strand.id as strand
      from operation join strand on strand.operation_id = operation.id and strand.kind = 'command'
      where operation.id = $1 and strand.id = any ((select app_uuids('app.read'))::uuid[])`,
    href: (id) => `/operations/${id}`,
  },
  agency_part: {
    find: `select agency.name as title, operation_id as operation, strand_id as strand
      from agency_part join agency on agency.id = agency_part.agency_id where agency_part.id = $1`,
    href: ofOperation(),
  },
  premises: {
    find: 'select label as title, operation_id as operation, strand_id as strand from premises where id = $1',
    href: (id) => `/premises/${id}`,
  },
  closure: {
    find: `select premises.label as title, closure.operation_id as operation, closure.strand_id as strand
      from closure left join premises on premises.id = closure.premises_id where closure.id = $1`,
    href: (id) => `/closures/${id}`,
  },
  suspect_group: {
    find: 'select null as title, operation_id as operation, strand_id as strand from suspect_group where id = $1',
    href: ofOperation('/suspects'),
  },
  found_group: {
    find: 'select null as title, operation_id as operation, strand_id as strand from found_group where id = $1',
    href: ofOperation('/people-safeguarded'),
  },
  entry: {
    find: 'select null as title, operation_id as operation, strand_id as strand from entry where id = $1',
    href: ofOperation('/timeline'),
  },
  // What was decided on its facts tells all of them: only those who may read the whole text see it.
  draft: {
    find: `select title, operation_id as operation, strand_id as strand
      from draft where id = $1 and exists (select from text_of_draft(id))`,
    href: (id) => `/drafts/${id}`,
  },
} as const satisfies Record<string, RecordKind>

export type KindOfRecord = keyof typeof RECORD_KINDS

/** The kind that an address names, `found-group` or `found_group`; `undefined` for any other. */
export function kindOf(text: string): KindOfRecord | undefined {
  const name = text.replaceAll('-', '_')
  return isKind(name) ? name : undefined
}

const isKind = (name: string): name is KindOfRecord => Object.hasOwn(RECORD_KINDS, name)

/** Kinds of records that the ledger tells of and that have no history page of their own. */
const OTHER_KINDS: ReadonlySet<string> = new Set([
  'access_grant',
  'access_request',
  'account',
  'agency',
  'session',
  'strand',
])

/** Every kind that has words: those with a history and the others. */
export const NAMED_KINDS: ReadonlySet<string> = new Set([...Object.keys(RECORD_KINDS), ...OTHER_KINDS])

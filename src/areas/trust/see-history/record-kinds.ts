import type { Action } from '#domain/access/actions.ts'
import type { RecordKind } from '#domain/ledger/record-kinds.ts'

/** How a record of a kind is found under row-level security, who sees its history, and the page that it leads back to. */
interface History {
  /** Gives `title` (`null` where the kind says it all) `operation` and `strand`, the ids of those that hold it; no row where it may not be read. */
  readonly find: string
  /** What somebody must be able to do to see this history, besides reading the record. */
  readonly action?: Action
  /**
   * Whoever finds the record sees every line about it, for no strand holds it, or its page shows as much to whoever knows
   * that the strand exists. Otherwise each line is shown to those who may read the strand that holds it.
   */
  readonly whole?: true
  readonly href: (id: string, operationId: string | null) => string
}

const ofOperation =
  (page = '') =>
  (_id: string, operationId: string | null) =>
    `/operations/${operationId ?? ''}${page}`

/** The kinds of records that have a history to see, by their names in the ledger. */
export const HISTORIES = {
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
  stored_file: {
    find: `select stored_file.name as title, strand.operation_id as operation, strand_id as strand
      from stored_file join strand on strand.id = stored_file.strand_id where stored_file.id = $1`,
    href: (id) => `/files/${id}`,
  },
  report: {
    find: `select 'Report ' || number as title, null as operation, strand_id as strand from report where id = $1`,
    href: (id) => `/reports/${id}`,
  },
  // What leads back is the report that it came with.
  report_file: {
    find: 'select null as title, report_id as operation, strand_id as strand from report_file where id = $1',
    href: (_id, reportId) => `/reports/${reportId ?? ''}`,
  },
  // What was decided on its facts tells all of them: only those who may read the whole text see it.
  draft: {
    find: `select title, operation_id as operation, strand_id as strand
      from draft where id = $1 and exists (select from text_of_draft(id))`,
    href: (id) => `/drafts/${id}`,
  },
  access_grant: {
    find: `select coalesce(account.name, agency.name) as title, strand.operation_id as operation, access_grant.strand_id as strand
      from access_grant join strand on strand.id = access_grant.strand_id
      left join account on account.id = access_grant.account_id left join agency on agency.id = access_grant.agency_id
      where access_grant.id = $1`,
    whole: true,
    // Of the partnership's own strands only reports are given access to.
    href: (_id, operationId) => (operationId === null ? '/reports/access' : `/operations/${operationId}/access`),
  },
  access_request: {
    find: `select account.name as title, strand.operation_id as operation, access_request.strand_id as strand
      from access_request join strand on strand.id = access_request.strand_id
      join account on account.id = access_request.asked_by where access_request.id = $1`,
    whole: true,
    href: ofOperation('/access'),
  },
  account: {
    find: 'select name as title, null as operation, null as strand from account where id = $1',
    action: 'admin.keep',
    whole: true,
    href: (id) => `/admin/accounts/${id}`,
  },
  law_commencement: {
    find: `select rule || ' ' || version as title, null as operation, null as strand from law_commencement where id = $1`,
    action: 'law.read',
    whole: true,
    href: (id) => `/law/proposals/${id}`,
  },
  agency: {
    find: 'select name as title, null as operation, null as strand from agency where id = $1',
    action: 'partners.read',
    whole: true,
    href: (id) => `/partners/${id}`,
  },
  help_service: {
    find: 'select name as title, null as operation, null as strand from help_service where id = $1',
    action: 'partners.read',
    whole: true,
    href: () => '/partners/help',
  },
} as const satisfies Partial<Record<RecordKind, History>>

export type KindOfRecord = keyof typeof HISTORIES

/** How the history of a kind is found, as data. */
export const historyOf = (kind: KindOfRecord): History => HISTORIES[kind]

/** The kind that an address names, `found-group` or `found_group`; `undefined` for any other. */
export function kindOf(text: string): KindOfRecord | undefined {
  const name = text.replaceAll('-', '_')
  return isKind(name) ? name : undefined
}

const isKind = (name: string): name is KindOfRecord => Object.hasOwn(HISTORIES, name)

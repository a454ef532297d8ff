import { type Agency, agencyKind } from '#domain/agency/agency.ts'
import type { Work } from '#platform/http/work.ts'

/** An agency as it is kept: with whom to reach, what else to know, and the version for the next change. */
export interface KeptAgency extends Agency {
  readonly contact: string
  readonly note: string
  readonly version: number
}

const COLUMNS = ['id', 'name', 'kind', 'first_responder', 'active_from', 'active_until', 'contact', 'note'] as const

/** Every agency that the partnership has or had, by name. */
export async function findAgencies({ queries }: Pick<Work, 'queries'>): Promise<readonly KeptAgency[]> {
  const rows = await queries
    .selectFrom('agency')
    .select([...COLUMNS, 'continued_by', 'version'])
    .orderBy('name')
    .execute()
  return rows.map(keptAgency)
}

/** The same, held for this transaction: no other can record or change one until it ends. */
export async function lockAgencies({ queries }: Pick<Work, 'queries'>): Promise<readonly KeptAgency[]> {
  const rows = await queries
    .selectFrom('agency')
    .select([...COLUMNS, 'continued_by', 'version'])
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(keptAgency)
}

/** The columns of an agency, without its version. */
export const agencyRow = (agency: Omit<KeptAgency, 'version'>) => ({
  name: agency.name,
  kind: agency.kind,
  first_responder: agency.firstResponder,
  active_from: agency.activeFrom?.toString() ?? null,
  active_until: agency.activeUntil?.toString() ?? null,
  continued_by: agency.continuedById,
  contact: agency.contact,
  note: agency.note,
})

interface Row {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly first_responder: boolean
  readonly active_from: string | null
  readonly active_until: string | null
  readonly contact: string | null
  readonly note: string | null
  readonly continued_by: string | null
  readonly version: number
}

const keptAgency = (row: Row): KeptAgency => ({
  id: row.id,
  name: row.name,
  kind: agencyKind(row.kind),
  firstResponder: row.first_responder,
  activeFrom: row.active_from === null ? null : Temporal.PlainDate.from(row.active_from),
  activeUntil: row.active_until === null ? null : Temporal.PlainDate.from(row.active_until),
  continuedById: row.continued_by,
  contact: row.contact ?? '',
  note: row.note ?? '',
  version: row.version,
})

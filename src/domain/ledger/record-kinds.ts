/** Every kind of record that the ledger tells of, each named as the table that keeps it. */
export const RECORD_KINDS = [
  'operation',
  'strand',
  'agency_part',
  'premises',
  'closure',
  'suspect_group',
  'found_group',
  'entry',
  'stored_file',
  'document_template',
  'draft',
  'reading_batch',
  'access_grant',
  'access_request',
  'account',
  'agency',
  'help_service',
  'law_commencement',
  'report',
  'report_file',
  'duty_turn',
  'session',
] as const

export type RecordKind = (typeof RECORD_KINDS)[number]

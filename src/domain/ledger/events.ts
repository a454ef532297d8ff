/** The kinds of processing that must be logged. @see Data Protection Act 2018 s 62 */
export type LedgerKind = 'collection' | 'alteration' | 'consultation' | 'disclosure' | 'combination' | 'erasure'

/** Everything that leaves a line in the ledger, and the kind of processing that it is. */
export const LEDGER_EVENTS = {
  'signed-in': 'consultation',
  'sign-in-refused': 'consultation',
  'signed-out': 'consultation',
  'session-ended': 'alteration',
  'account-locked': 'alteration',
  'password-changed': 'alteration',
  'second-factor-confirmed': 'alteration',
  'recovery-codes-made': 'alteration',
  'own-account-looked-at': 'consultation',
  'form-opened': 'consultation',
  'look-refused': 'consultation',
  'form-sent-back': 'consultation',
  'work-looked-at': 'consultation',
  'operations-listed': 'consultation',
  'operation-made': 'collection',
  'operation-changed': 'alteration',
  'operation-looked-at': 'consultation',
  'strand-looked-at': 'consultation',
  'timeline-looked-at': 'consultation',
  'access-looked-at': 'consultation',
  'access-granted': 'disclosure',
  'access-ended': 'alteration',
  'access-asked': 'collection',
  'access-request-answered': 'alteration',
  'agency-part-recorded': 'collection',
  'premises-recorded': 'collection',
  'premises-changed': 'alteration',
  'premises-looked-at': 'consultation',
  'premises-listed': 'consultation',
  'suspects-recorded': 'collection',
  'people-found-recorded': 'collection',
  'entry-recorded': 'collection',
  'entry-struck': 'alteration',
  'closure-recorded': 'collection',
  'closure-changed': 'alteration',
  'closure-looked-at': 'consultation',
  'closures-listed': 'consultation',
  'document-looked-at': 'consultation',
  'document-made': 'disclosure',
  'templates-listed': 'consultation',
  'template-looked-at': 'consultation',
  'template-kept': 'collection',
  'template-removed': 'alteration',
  'file-kept': 'collection',
  'file-looked-at': 'consultation',
  'deadline-warned': 'disclosure',
  'warning-mailed': 'disclosure',
  'warning-seen': 'consultation',
  'warnings-chosen': 'alteration',
  'warnings-listed': 'consultation',
  'languages-listed': 'consultation',
  'calendar-address-made': 'alteration',
  'calendar-address-ended': 'alteration',
  'calendar-fetched': 'disclosure',
  'report-received': 'collection',
  'queue-watched': 'consultation',
  'report-written-to': 'collection',
  'reporter-mailed': 'disclosure',
  'text-read': 'collection',
  'draft-looked-at': 'consultation',
  'drafts-listed': 'consultation',
  'fact-decided': 'alteration',
  'fact-given': 'collection',
  'draft-accepted': 'combination',
  'draft-set-aside': 'alteration',
  'law-listed': 'consultation',
  'rule-looked-at': 'consultation',
  'commencement-looked-at': 'consultation',
  'commencement-proposed': 'collection',
  'commencement-confirmed': 'alteration',
  'commencement-refused': 'alteration',
  'commencement-withdrawn': 'alteration',
  'agencies-listed': 'consultation',
  'agency-looked-at': 'consultation',
  'agency-recorded': 'collection',
  'agency-changed': 'alteration',
  'accounts-listed': 'consultation',
  'account-looked-at': 'consultation',
  'account-made': 'collection',
  'account-changed': 'alteration',
  'history-looked-at': 'consultation',
  'ledger-looked-at': 'consultation',
  'ledger-exported': 'disclosure',
} as const satisfies Record<string, LedgerKind>

export type LedgerEvent = keyof typeof LEDGER_EVENTS

/** What changed, field by field: the value before (absent when the record is new) and after. */
export type Changes = Readonly<Record<string, readonly [before: unknown, after: unknown]>>

/** The fields in which `after` differs from `before`; all of `after` when there was nothing before. */
export function changesBetween(before: object | undefined, after: object): Changes {
  const earlier = new Map(Object.entries(before ?? {}))
  const differing = Object.entries(after).filter(
    ([field, value]) =>
      value !== undefined && JSON.stringify(earlier.get(field) ?? null) !== JSON.stringify(value ?? null),
  )
  return Object.fromEntries(differing.map(([field, value]) => [field, [earlier.get(field) ?? null, value] as const]))
}

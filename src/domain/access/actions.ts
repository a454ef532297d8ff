import type { Level, Strand } from './strands.ts'

/** What a person may be, besides a member of their agency. Everyone who has an account is a member. */
export const ROLES = ['coordinator', 'administrator', 'keeper'] as const

/** `coordinator` makes operations, `administrator` keeps accounts and agencies, `keeper` keeps the ledger. */
export type Role = (typeof ROLES)[number]

/**
 * Who may take an action: `anyone` needs no account, `signed-in` any account, `roles` one of these roles, `strand` a
 * grant of at least this level on the strand that holds the record (any strand where none is named; `reports` is the
 * partnership's own).
 */
export type Reach =
  | { readonly to: 'anyone' }
  | { readonly to: 'signed-in' }
  | { readonly to: 'roles'; readonly roles: readonly Role[] }
  | { readonly to: 'strand'; readonly level: Level; readonly strand?: Strand }

const anyone = { to: 'anyone' } as const
const signedIn = { to: 'signed-in' } as const
const roles = (...names: readonly Role[]) => ({ to: 'roles', roles: names }) as const
const onStrand = (level: Level, strand?: Strand) =>
  ({ to: 'strand', level, ...(strand === undefined ? {} : { strand }) }) as const

/**
 * The one table of who may do what. It drives the guard of every route, the level asked of the database in every query,
 * and the test that walks every route as everyone.
 */
export const ACTIONS = {
  'public.read': anyone,
  'public.tell': anyone,
  'account.sign-in': anyone,
  'account.keep-own': signedIn,
  'calendar.fetch': anyone,
  'work.see-own': signedIn,
  'operation.list': signedIn,
  'operation.make': roles('coordinator'),
  'operation.see': onStrand('exists'),
  'command.read': onStrand('read', 'command'),
  'command.contribute': onStrand('contribute', 'command'),
  'strand.read': onStrand('read'),
  'strand.contribute': onStrand('contribute'),
  'strand.ask': onStrand('exists'),
  'access.see': onStrand('exists'),
  'access.grant': onStrand('lead'),
  'suspects.read': onStrand('read', 'suspects'),
  'suspects.contribute': onStrand('contribute', 'suspects'),
  'people-safeguarded.read': onStrand('read', 'people-safeguarded'),
  'people-safeguarded.contribute': onStrand('contribute', 'people-safeguarded'),
  'place-of-safety.read': onStrand('read', 'place-of-safety'),
  'closures.read': onStrand('read', 'closures'),
  'closures.contribute': onStrand('contribute', 'closures'),
  'closures.board': signedIn,
  // Whoever changes them holds a rank, an office or a role besides: `mayKeepTemplates`.
  'templates.keep': signedIn,
  // Whoever holds nothing on them is told whom to ask.
  'reports.find': signedIn,
  // Only while nobody leads them: the database decides that.
  'reports.take-lead': roles('administrator', 'coordinator'),
  'reports.know': onStrand('exists', 'reports'),
  'reports.read': onStrand('read', 'reports'),
  'reports.contribute': onStrand('contribute', 'reports'),
  'reports.lead': onStrand('lead', 'reports'),
  'draft.read-text': signedIn,
  'draft.decide': signedIn,
  // How many, of everybody's texts; no word of any.
  'reading.count': roles('administrator', 'coordinator'),
  'law.read': signedIn,
  'law.commence': roles('administrator'),
  'partners.read': signedIn,
  'partners.keep': roles('administrator', 'coordinator'),
  'admin.keep': roles('administrator'),
  // Who opened whose identity, for those who keep the ledger; it gives no right to open one.
  'identities.oversee': roles('keeper'),
  'ledger.read': roles('keeper', 'administrator'),
  'ledger.export': roles('keeper'),
} as const satisfies Record<string, Reach>

export type Action = keyof typeof ACTIONS

/** The reach of an action, as data. */
export const reachOf = (action: Action): Reach => ACTIONS[action]

/**
 * May somebody with these roles ever take this action, before it is known on which record? `roles` is `undefined` for
 * someone who is not signed in. For actions on a strand the database then answers record by record.
 */
export function mayEver(action: Action, held: readonly Role[] | undefined): boolean {
  const reach = reachOf(action)
  if (reach.to === 'anyone') return true
  if (held === undefined) return false
  return reach.to === 'roles' ? reach.roles.some((role) => held.includes(role)) : true
}

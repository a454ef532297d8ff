/** Police ranks from the lowest. A rule that names one means that rank or any above it. */
export const RANKS = [
  'constable',
  'sergeant',
  'inspector',
  'chief-inspector',
  'superintendent',
  'chief-superintendent',
  'assistant-chief-constable',
  'deputy-chief-constable',
  'chief-constable',
] as const

/** Offices and standings that the law names beside police ranks. */
export const OFFICES = [
  'local-authority',
  'chief-executive-or-designate',
  'housing-provider',
  'magistrates-court',
  'crown-court',
  'court',
  'custody-officer',
  'agency-senior-officer',
  'competent-authority',
  'childrens-services',
  'commissioner',
  'data-controller',
  'defendant',
  'home-office',
  'interested-person',
  'local-policing-body',
  'person-with-loss',
  'possible-victim',
  'prosecutor',
  'service-provider',
  'supervisor',
  'support-provider',
] as const

export type Rank = (typeof RANKS)[number]
export type Office = (typeof OFFICES)[number]

/** Who may do what a rule allows: a police rank (and those above it), or an office. */
export type Role = Rank | Office

/** Whether somebody acting as `role` is among those whom the law names. */
export function isAuthorised(role: Role, authorised: readonly Role[]): boolean {
  const rank = rankOf(role)
  return authorised.some((named) => named === role || (rank >= 0 && rankOf(named) >= 0 && rankOf(named) <= rank))
}

/** Whether a role is a police rank. */
export const isRank = (role: Role): role is Rank => rankOf(role) >= 0

/** Reads a role by its name; `undefined` for a word that names none. */
export const findRole = (name: string): Role | undefined => [...RANKS, ...OFFICES].find((role) => role === name)

/** A role as words: `chief executive or designate`. */
export const sayRole = (role: Role): string => SAID[role] ?? role.replaceAll('-', ' ')

const SAID: Readonly<Partial<Record<Role, string>>> = {
  'magistrates-court': 'magistrates’ court',
  'crown-court': 'Crown Court',
  'childrens-services': 'children’s services',
  'home-office': 'Home Office',
}

/** Everyone named, as words: `superintendent or above, chief executive or designate`. */
export const sayRoles = (authorised: readonly Role[]): string =>
  authorised.map((role) => sayRole(role) + (rankOf(role) >= 0 ? ' or above' : '')).join(', ')

const rankOf = (role: Role): number => RANKS.findIndex((rank) => rank === role)

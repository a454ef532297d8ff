import type { Role } from './actions.ts'

/**
 * Whether a person may change the Word templates of their agency, with which its notices and applications are made: whoever
 * holds a rank or an office, and whoever keeps accounts or makes operations. `rank` is `null` for somebody who holds none.
 */
export const mayKeepTemplates = (rank: string | null, roles: readonly Role[]): boolean =>
  rank !== null || roles.includes('administrator') || roles.includes('coordinator')

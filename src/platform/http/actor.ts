import type { Role } from '#domain/access/actions.ts'

/** The person who asks: found by their session, and what every query and ledger line is done as. */
export interface Actor {
  readonly accountId: string
  readonly agencyId: string
  readonly partnershipId: string
  readonly name: string
  /** The name of their agency. */
  readonly agency: string
  readonly roles: readonly Role[]
  /** `undefined` where nobody signed in: the command line and the demonstration. */
  readonly sessionId: string | undefined
}

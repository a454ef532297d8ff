import { CannotStart } from '#platform/config/cannot-start.ts'

/** A database cannot be used. The message says where it is (a folder or a server), why, and what to do. */
export class DatabaseUnavailable extends CannotStart {
  override readonly name = 'DatabaseUnavailable'

  constructor(place: string, reason: string, remedy: string, options?: ErrorOptions) {
    super(`The database in ${place} cannot be used: ${reason}. ${remedy}.`, options)
  }
}

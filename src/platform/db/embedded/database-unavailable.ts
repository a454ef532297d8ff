/** The embedded database cannot be used. The message is one line for the person who started it: where, why, what to do. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'

  constructor(folder: string, reason: string, remedy: string, options?: ErrorOptions) {
    super(`The database in ${folder} cannot be used: ${reason}. ${remedy}.`, options)
  }
}

import { createHmac } from 'node:crypto'
import { CODE_BYTES, codeFrom } from '#domain/report/receipt-code.ts'
import type { House } from '#platform/house.ts'

/**
 * The receipt of a report that somebody takes: always the same for one report, so that it is read out rightly however
 * often the form is sent or the page is loaded, and kept nowhere. Without the master key nobody can work it out.
 */
export const codeOfCall = ({ keyring }: Pick<House, 'keyring'>, reportId: string): string =>
  codeFrom(createHmac('sha256', keyring.derive('receipt of a call')).update(reportId).digest().subarray(0, CODE_BYTES))
